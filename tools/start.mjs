// npm start: builds if need be and shows the demo pages.
import { isBuilt } from './freshness.mjs';
import { node } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

ensureDependencies();
if (!isBuilt() && (await node(['tools/build.mjs'])) !== 0) process.exit(1);

// Only now: it imports a package.
const { serve } = await import('./serve.mjs');

async function serveFrom(port) {
  try {
    return await serve(port);
  } catch (reason) {
    if (reason.code === 'EADDRINUSE') return serveFrom(port + 1);
    throw reason;
  }
}

const server = await serveFrom(Number(process.env.PORT ?? 5173));
console.log(`\n  http://127.0.0.1:${server.address().port}/\n`);
console.log('  Stop with Ctrl+C. / 終了は Ctrl+C');
