// Writes the types of the server's answers, src/net/shapes.ts, out of its API document:
//   npm run shapes                        of the server on port 7070
//   npm run shapes -- DOCUMENT            of a file, or of another address
//   npm run shapes -- DOCUMENT --check    only says whether they are what is written
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const target = path.join(path.dirname(fileURLToPath(import.meta.url)), 'src/net/shapes.ts');
const source = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const address = source ?? 'http://127.0.0.1:7070/ogc/api?f=json';
const document = /^https?:/.test(address)
  ? await (await fetch(address)).json()
  : JSON.parse(await readFile(address, 'utf8'));

/** What of the document is for the page: the schemas that the answers under /api are made of, by their names. */
const schemas = {};
for (const [name, operations] of Object.entries(document.paths)) {
  if (name.startsWith('/api/')) collect(operations);
}

function collect(node) {
  if (typeof node !== 'object' || node === null) return;
  delete node.example;
  // OpenAPI 3.0 cannot say what stands at which place of a list; the server says it beside.
  if (node['x-prefixItems']) {
    node.prefixItems = node['x-prefixItems'];
    for (const member of ['items', 'minItems', 'maxItems']) delete node[member];
  }
  const name = /^#\/components\/schemas\/(.+)$/.exec(node.$ref ?? '')?.[1];
  if (name && !schemas[name]) {
    schemas[name] = document.components.schemas[name];
    collect(schemas[name]);
  }
  Object.values(node).forEach(collect);
}

const sorted = Object.fromEntries(Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1)));
const types = await openapiTS(
  { openapi: '3.0.3', info: document.info, paths: {}, components: { schemas: sorted } },
  { immutable: true, arrayLength: true, rootTypes: true, rootTypesNoSchemaPrefix: true, alphabetize: false },
);
const text = await format(`// Made out of the API document by shapes.mjs: npm run shapes\n\n${astToString(types)}`, {
  ...(await resolveConfig(target)),
  parser: 'typescript',
});
if (process.argv.includes('--check')) {
  if (text !== (await readFile(target, 'utf8').catch(() => ''))) {
    console.error('src/net/shapes.ts is not what the API document says; write it anew:');
    console.error(`  cd web && npm run shapes -- ${address}`);
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
