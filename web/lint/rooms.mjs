// The rooms of the page stand in one line, each using only those before it: so no two of them hang on each other.
import path from 'node:path';

export const ROOMS = [
  'geo',
  'words',
  'net',
  'look',
  'ui',
  'land',
  'tiles',
  'canvas',
  'map',
  'view',
  'charts',
  'panel',
  'legend',
  'search',
  'measure',
  'print',
  'staff',
  'page',
];

/** The room of a file below src; null for what stands before all rooms, such as main.ts. */
function roomOf(file, src) {
  const [room, ...rest] = path.relative(src, file).split(path.sep);
  return rest.length > 0 ? room : null;
}

/** Says what is wrong with a file of one room that imports from another; null when nothing is. */
export function complaint(from, to) {
  if (from === null || from === to) return null;
  if (to === null) return `a room imports nothing from outside of all rooms`;
  for (const room of [from, to]) {
    if (!ROOMS.includes(room)) return `'${room}' is no room of the line: give it its place in lint/rooms.mjs`;
  }
  return ROOMS.indexOf(to) < ROOMS.indexOf(from)
    ? null
    : `'${from}' comes before '${to}' in the line of rooms: move what is shared to the left, or ask for an interface`;
}

/** ESLint's rule: an import, also one that waits or is of a type only, leads to the same room or to one before it. */
export const line = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const check = (node) => {
      if (typeof node?.value !== 'string' || !node.value.startsWith('.')) return;
      const target = path.resolve(path.dirname(context.filename), node.value);
      const message = complaint(roomOf(context.filename, src), roomOf(target, src));
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
    };
  },
};
