// Where the time of many gauges goes, by function and by file.
import { contenders, openPage, servePages } from './bench-paint.mjs';

/** Microseconds between two samples. */
const INTERVAL = 200;

/** Prints the functions in which the time of our gauges is spent, from one run of each count. */
export async function profile(browser, { counts, source }) {
  const server = await servePages(counts, { source, minify: false });
  const ours = contenders.at(-1);
  for (const count of counts) {
    const { tab, close } = await openPage(browser, server.origin, ours, count);
    const session = await tab.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.send('Profiler.start');
    await tab.evaluate('window.bench.place()');
    const { profile: recorded } = await session.send('Profiler.stop');
    await close();
    await print(recorded, count, (url) => fetch(url).then((answer) => answer.text()));
  }
  server.close();
}

async function print({ nodes, samples, timeDeltas }, count, read) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) for (const child of node.children ?? []) byId.get(child).parent = node;
  const sources = new Map();
  for (const { callFrame } of nodes)
    if (callFrame.url.startsWith('http') && !sources.has(callFrame.url))
      sources.set(callFrame.url, (await read(callFrame.url)).split('\n'));

  const own = new Map();
  const total = new Map();
  const files = new Map();
  const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
  samples.forEach((id, i) => {
    const time = timeDeltas[i] / 1000;
    const names = new Set();
    for (let node = byId.get(id); node?.parent; node = node.parent)
      names.add(nameOf(node.callFrame, sources));
    const [first] = names;
    if (first === undefined || first === '(idle)') return;
    add(own, first, time);
    add(files, first.split('  ')[1] ?? first, time);
    for (const name of names) add(total, name, time);
  });
  const most = (map, length) => [...map].sort(([, a], [, b]) => b - a).slice(0, length);
  const lines = (map, length) =>
    most(map, length).map(([name, time]) => `${time.toFixed(1).padStart(9)}  ${name}`);
  console.log(`\n${count} gauges: ms by file, own time\n${lines(files, 25).join('\n')}`);
  console.log(`\nms by function, own time\n${lines(own, 40).join('\n')}`);
  console.log(`\nms by function, with what it calls\n${lines(total, 60).join('\n')}`);
}

/** Function and the module that it comes from, which esbuild notes above each. */
function nameOf({ functionName, url, lineNumber }, sources) {
  const name = functionName || '(anonymous)';
  const lines = sources.get(url);
  if (!lines) return name;
  for (let line = lineNumber; line >= 0; line--) {
    const file = /^ {0,2}\/\/ ((?:src|test|node_modules|\.\.).*)$/.exec(lines[line])?.[1];
    if (file) return `${name}:${lineNumber + 1}  ${file}`;
  }
  return name;
}
