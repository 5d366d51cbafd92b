import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Serves files from memory, gzipped, on this machine only, and keeps account of what was fetched.
 *
 * @param files text by address
 * @returns its origin; `log`, one entry for each answer, with the bytes of the gzipped body; `mark` adds an entry
 */
export async function serveFiles(files) {
  const packed = new Map([...files].map(([path, text]) => [path, gzipSync(text, { level: 9 })]));
  const log = [];
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (pathname === '/mark') {
      log.push({ mark: searchParams.get('name') });
      return void response.writeHead(204).end();
    }
    const body = packed.get(pathname);
    if (!body) return void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    log.push({ path: pathname, bytes: body.length });
    response
      .writeHead(200, { 'Content-Type': TYPES[extname(pathname)], 'Content-Encoding': 'gzip' })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    log,
    mark: (name) => log.push({ mark: name }),
    close: () => server.close(),
  };
}
