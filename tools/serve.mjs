import { createServer } from 'node:http';
import sirv from 'sirv';
import { root } from './run.mjs';

/**
 * What a careful city hall's server allows: no inline script or style, no eval.
 *
 * The demo pages run under it, so whatever breaks it is seen at once.
 */
const policy = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Folder behind each address, the longest address first. */
const folders = [
  ['/keikaku/', 'dist/cdn'],
  ['/plans/', 'seeds'],
  ['/', 'demo'],
].map(([mount, folder]) => ({ mount, files: sirv(root + folder, { dev: true }) }));

/**
 * Serves the demo pages, the script-tag bundle and the seeds on this machine only.
 *
 * @param port 0 for any free port
 * @returns the listening server; rejects with `EADDRINUSE` when the port is taken
 */
export function serve(port) {
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // Browsers ask for it unbidden, and print an error where it is missing.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    const { mount, files } = folders.find((folder) => request.url.startsWith(folder.mount)) ?? folders.at(-1);
    request.url = request.url.slice(mount.length - 1);
    files(request, response, () =>
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
