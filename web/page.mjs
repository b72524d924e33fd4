// How the page is built: for people, or for developers with names and maps of the sources kept.
// Scripts and styles carry a hash of their content in their names, so that a browser may keep them for ever.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The options of esbuild for the page in a folder; what an earlier build left there goes when this one is written. */
export function pageInto(outdir, { forDevelopers = false } = {}) {
  return {
    absWorkingDir: here,
    entryPoints: ['src/main.ts', 'src/look/main.css'],
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: path.resolve(outdir),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022'],
    // Vietnamese letters as they are: a module is always UTF-8, and escapes take twice the bytes.
    charset: 'utf8',
    minify: !forDevelopers,
    sourcemap: forDevelopers,
    metafile: true,
    external: ['*.png'],
    logLevel: 'warning',
    plugins: [{ name: 'page', setup: (build) => build.onEnd((result) => finish(outdir, result)) }],
  };
}

/** Writes index.html with the names that the scripts and styles were given, and copies what has a fixed name. */
async function finish(outdir, { errors, metafile }) {
  if (errors.length > 0) return;
  await mkdir(outdir, { recursive: true });
  const { outputs } = metafile;
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
  const made = new Set(Object.keys(outputs).map(address));
  for (const file of await readdir(outdir)) {
    if (/-[A-Z0-9]{8}\.(js|css)(\.map)?$/.test(file) && !made.has(file)) await rm(path.join(outdir, file));
  }
}
