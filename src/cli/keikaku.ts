#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { run } from './run.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(),
  version,
  input: () => buffer(process.stdin),
  out: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
});
