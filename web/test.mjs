// Bundles the unit tests and runs them with Node's own test runner.
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
// Among what is fetched, so that it is no source of the page.
const outdir = path.join(here, 'node_modules/.test');
await rm(outdir, { recursive: true, force: true });
const all = await readdir(path.join(here, 'test'), { recursive: true });
const tests = all.filter((file) => /\.test\.(ts|mjs)$/.test(file));
await esbuild.build({
  entryPoints: tests.map((file) => path.join(here, 'test', file)),
  outdir,
  outbase: path.join(here, 'test'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node18',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const files = tests.map((file) => path.join(outdir, file.replace(/\.\w+$/, '.mjs')));
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=spec', ...files], {
  encoding: 'utf8',
  maxBuffer: 64 << 20,
  stdio: ['inherit', 'pipe', 'inherit'],
});
// All is said of what failed, and one line of what did not.
const passed = /^\S+ pass (\d+)$/m.exec(run.stdout)?.[1];
console.log(run.status === 0 && passed ? `${passed} tests of the page pass` : run.stdout);
process.exit(run.status ?? 1);
