// Every page is valid HTML to the Nu Html Checker: no error, and no warning but those that valid-html-allowed.mjs gives a reason for.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'node:test';
import { folder, pages } from './built-site.mjs';
import { assertNothing } from './nothing.mjs';
import { allowed } from './valid-html-allowed.mjs';

describe('valid HTML', () => {
  const messages = new Map();
  before(() => {
    for (const message of check()) {
      const path = relative(folder, fileURLToPath(message.url)).split('\\').join('/');
      messages.set(path, [...(messages.get(path) ?? []), message]);
    }
  });

  for (const page of pages) {
    it(`${page.path} is valid`, () => {
      const faults = (messages.get(page.path) ?? []).filter((message) => !allowance(message)).map(describeFault);
      assertNothing(faults, page.path);
    });
  }

  it('nothing is allowed that does not occur', () => {
    const all = [...messages.values()].flat();
    const idle = allowed.filter((entry) => !all.some((message) => allowance(message) === entry));
    assertNothing(idle.map(({ message }) => message), 'take these out of valid-html-allowed.mjs');
  });
});

const allowance = ({ message }) => allowed.find((entry) => entry.message.test(message));

const describeFault = ({ type, subType, lastLine, message, extract }) =>
  `${subType ?? type}, line ${lastLine}: ${message}\n    ${extract?.replace(/\s+/g, ' ') ?? ''}`;

function check() {
  const package_ = createRequire(import.meta.url).resolve('vnu-jar/package.json');
  const jar = join(dirname(package_), 'build', 'dist', 'vnu.jar');
  const paths = pages.map(({ path }) => join(folder, path));
  const { status, stdout, stderr, error } = spawnSync('java',
    ['-Xss4m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...paths],
    { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error || status !== 0) throw new Error(`${basename(jar)} did not run: ${error?.message ?? stderr}`);
  return JSON.parse(stdout).messages;
}
