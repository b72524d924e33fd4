// Builds the page into a folder: node build.mjs OUTDIR [--watch]
// Scripts and styles carry a hash of their content in their names, so that a browser may keep them for ever.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const outdir = process.argv[2];
if (!outdir || outdir.startsWith('--')) {
  console.error('usage: node build.mjs OUTDIR [--watch]');
  process.exit(1);
}
const watch = process.argv.includes('--watch');

/** Writes index.html with the names that the scripts and styles were given, and copies what has a fixed name. */
const page = {
  name: 'page',
  setup(build) {
    build.onStart(forgetOldAssets);
    build.onEnd(async (result) => {
      if (result.errors.length > 0) return;
      const { outputs } = result.metafile;
      const address = (file) => path.relative(outdir, path.resolve(here, file));
      const output = (entry) => Object.keys(outputs).find((file) => outputs[file].entryPoint === entry);
      const name = (entry) => address(output(entry));
      // What the script imports is asked for beside it, not after it.
      const preloads = outputs[output('src/main.ts')].imports
        .filter(({ kind }) => kind === 'import-statement')
        .map(({ path: file }) => `<link rel="modulepreload" href="${address(file)}" />`);
      const html = await readFile(path.join(here, 'src/index.html'), 'utf8');
      await writeFile(
        path.join(outdir, 'index.html'),
        html
          .replaceAll('%MAIN_JS%', name('src/main.ts'))
          .replaceAll('%MAIN_CSS%', name('src/look/main.css'))
          .replace('%PRELOADS%', preloads.join('\n    ')),
      );
      await cp(path.join(here, 'static'), outdir, { recursive: true });
    });
  },
};

async function forgetOldAssets() {
  await mkdir(outdir, { recursive: true });
  for (const file of await readdir(outdir)) {
    if (/-[A-Z0-9]{8}\.(js|css)(\.map)?$/.test(file)) await rm(path.join(outdir, file));
  }
}

const options = {
  absWorkingDir: here,
  entryPoints: ['src/main.ts', 'src/look/main.css'],
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  outdir: path.resolve(outdir),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['es2022'],
  minify: !watch,
  sourcemap: watch,
  metafile: true,
  external: ['*.png'],
  logLevel: 'warning',
  plugins: [page],
};

if (watch) {
  await (await esbuild.context(options)).watch();
} else {
  await esbuild.build(options);
}
