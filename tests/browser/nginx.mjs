// A real nginx on this machine that serves a folder as the folder itself says: hosting/nginx.conf in a bare server block.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Long: other things may be compiled at the same time. */
const PATIENCE = 30_000;

/** Where nginx is, if it is here; the test command installs it where it can. */
export const nginx = [process.env.NGINX, '/usr/sbin/nginx', ...process.env.PATH.split(delimiter).map((folder) => join(folder, 'nginx'))]
  .find((path) => path && existsSync(path));

/** Whether it has to be there: where the test command installed it. */
export const nginxWanted = process.env.WITH_NGINX === '1';

/** What a host with clean addresses does first: it sends readers from `x.html` to `x`. */
const CLEAN = `
    if ($request_uri ~ "^([^?]*/)index(?:\\.html)?(?:$|\\?)") { return 301 $1$is_args$args; }
    if ($request_uri ~ "^([^?]+)\\.html(?:$|\\?)") { return 301 $1$is_args$args; }`;

/**
 * Serves a folder on a free port: `{origin, close}`. With `clean`, as hosts do that leave `.html` out of addresses.
 */
export async function serveWithNginx(folder, { clean = false } = {}) {
  if (!nginx) throw new Error('nginx is not here, though the test command said that it is');
  const home = mkdtempSync(join(tmpdir(), 'fingerpost-nginx-'));
  const port = await freePort();
  const file = (name) => JSON.stringify(join(home, name));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${file(what)};`);
  writeFileSync(join(home, 'nginx.conf'), `
daemon off;
master_process off;
pid ${file('pid')};
error_log ${file('errors')};
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${JSON.stringify(folder)};${clean ? CLEAN : ''}
    include ${JSON.stringify(join(folder, 'hosting/nginx.conf'))};
  }
}
`);
  const server = spawn(nginx, ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (words) => { said += words; });
  const ended = new Promise((end) => server.on('close', end));
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const until = Date.now() + PATIENCE;
  while (!(await fetch(origin).then(() => true, () => false))) {
    if (server.exitCode !== null || Date.now() > until) {
      const errors = existsSync(join(home, 'errors')) ? readFileSync(join(home, 'errors'), 'utf8') : '';
      await close();
      throw new Error(`nginx does not start:\n${said}${errors}`);
    }
    await pause(50);
  }
  return { origin, close };
}

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
