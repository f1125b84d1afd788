// A host whose folder can change while it runs, as when a publisher puts a new build online, and which can be made to fail.

import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { PUBLISHED_POLICY, TYPES } from './server.mjs';

/**
 * Serves folders below paths: `{'/': folder, '/b/': other}`. `{origin, folders, faults, asked, close}`: `folders` may be changed at any time;
 * `faults` gives for a path, and `faults.all` for every one, what answers in
 * place of its file, as a function of request and response; `asked` holds each path asked for.
 */
export async function host(folders) {
  const served = { folders: { ...folders }, faults: new Map(), asked: [] };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    served.asked.push(pathname);
    const fault = served.faults.all ?? served.faults.get(pathname);
    if (fault) {
      fault(request, response);
      return;
    }
    const mounts = Object.keys(served.folders).sort((a, b) => b.length - a.length);
    const mount = mounts.find((path) => pathname.startsWith(path));
    const file = mount === undefined ? null : fileOf(served.folders[mount], decodeURIComponent(pathname.slice(mount.length)));
    if (file === null) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end('<!doctype html><title>Not here</title>');
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache', 'Content-Security-Policy': PUBLISHED_POLICY });
    response.end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return Object.assign(served, {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  });
}

function fileOf(folder, path) {
  const file = join(folder, normalize(`/${path}`));
  if (!file.startsWith(folder + sep) && file !== `${folder}${sep}`) return null;
  const found = path === '' || path.endsWith('/') ? join(file, 'index.html') : file;
  return statSync(found, { throwIfNoEntry: false })?.isFile() ? found : null;
}
