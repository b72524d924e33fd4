// Bundles the unit tests and runs them with Node's own test runner.
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const outdir = path.join(here, '.test');
await rm(outdir, { recursive: true, force: true });
const tests = (await readdir(path.join(here, 'test'))).filter((file) => file.endsWith('.test.ts'));
await esbuild.build({
  entryPoints: tests.map((file) => path.join(here, 'test', file)),
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node18',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const files = tests.map((file) => path.join(outdir, file.replace(/\.ts$/, '.mjs')));
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { stdio: 'inherit' });
process.exit(run.status ?? 1);
