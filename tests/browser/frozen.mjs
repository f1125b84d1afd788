// Imported first, by tests of what pages do: they try it on a frozen site with made-up services, so that editors may change the content.

if (!process.env.FROZEN_SITE) {
  throw new Error('Say where tests/sites/policy was built: FROZEN_SITE=path/to/folder npm test');
}

process.env.SITE = process.env.FROZEN_SITE;
