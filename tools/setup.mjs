import { statSync } from 'node:fs';
import { npm, root } from './run.mjs';

const changed = (file) => statSync(root + file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what package-lock.json names, unless node_modules already holds it. */
export function ensureDependencies() {
  // npm writes this file as the last act of an installation.
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.log('Installing dependencies (npm ci) ... / 依存パッケージを入れています');
  // Without --include=dev a machine with NODE_ENV=production would lack every tool.
  if (!npm('ci', '--include=dev', '--no-audit', '--no-fund')) {
    console.error('npm ci failed. / npm ci に失敗しました。');
    process.exit(1);
  }
}
