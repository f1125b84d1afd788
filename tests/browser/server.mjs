// A static host and nothing more: the built folder at `/` and at `/sub/path/`, under the strictest policy a publisher would set.

import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { files, folder, NOT_FOUND, pages } from './built-site.mjs';

export const SUB_PATH = '/sub/path/';

const policy = (scripts) => [
  "default-src 'none'",
  "style-src 'self'",
  `script-src ${scripts}`,
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const POLICY = policy("'self'");
/** Pages with a check, or with hours, run their rules as wasm, and the browser asks for leave. */
const CHECK_POLICY = policy("'self' 'wasm-unsafe-eval'");
/** What a publisher sends with every file; the policy of each page is narrower. A page that keeps a copy needs all of it. */
export const PUBLISHED_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types fingerpost-offline',
].join('; ');
const keeps = new Set(pages.filter(({ elements }) => elements.some(({ attrs }) => 'data-keep' in attrs)).map(({ path }) => path));
const ASKS_WASM = ['data-checker', 'data-directory', 'data-hours'];
const checks = new Set(
  pages.filter(({ elements }) => elements.some(({ attrs }) => ASKS_WASM.some((name) => name in attrs))).map(({ path }) => path),
);

/** Media types by the ending of a file. */
export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Starts the host on a free port: `{origin, close}`. */
export async function serve() {
  const server = createServer((request, response) => {
    const asked = fileFor(request.url);
    const found = asked !== null && files.has(asked);
    const file = found ? asked : NOT_FOUND;
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': keeps.has(file) ? PUBLISHED_POLICY : checks.has(file) ? CHECK_POLICY : POLICY,
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD' || !files.has(file)) {
      response.end();
    } else {
      createReadStream(join(folder, file)).pipe(response);
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

function fileFor(url) {
  let { pathname } = new URL(url, 'http://site');
  if (pathname.startsWith(SUB_PATH)) pathname = pathname.slice(SUB_PATH.length - 1);
  if (pathname.endsWith('/')) pathname += 'index.html';
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return null;
  }
}
