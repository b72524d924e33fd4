// Fetches what the build needs, or with --check what checking and testing need too: node install.mjs [--check]
// Does nothing when that was done for this very lock file already, since `npm ci` removes and fetches everything each time.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const stamp = path.join(here, 'node_modules', '.installed-for');
const isForChecks = process.argv.includes('--check');
// esbuild and TypeScript bring programs of this machine's kind.
const build = `${process.platform} ${process.arch}\n${readFileSync(path.join(here, 'package-lock.json'), 'utf8')}`;
const checks = `with what checks\n${build}`;

const there = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (there !== checks && (isForChecks || there !== build)) {
  // While it is under way, and after it has failed, nothing counts as installed.
  rmSync(stamp, { force: true });
  const only = isForChecks ? [] : ['--omit=dev'];
  const { status, error } = spawnSync('npm', ['ci', ...only, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (error) console.error(`npm could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, isForChecks ? checks : build);
}
