// Builds the page into a folder: node build.mjs OUTDIR
import * as esbuild from 'esbuild';
import { pageInto } from './page.mjs';

const [outdir] = process.argv.slice(2);
if (!outdir || outdir.startsWith('--')) {
  console.error('usage: node build.mjs OUTDIR');
  process.exit(1);
}
await esbuild.build(pageInto(outdir));
