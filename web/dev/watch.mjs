// Looks for changed files. Looking at each of some thousand files costs a few milliseconds, and unlike notices of the
// operating system it works on every Node, through every editor's way of saving and on mounted folders.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const PAUSE_MS = 250;

/** Each file below some folders or files, and what changes when it is written: its time and size. */
export function lookAt(places) {
  const seen = new Map();
  const visit = (place) => {
    let about;
    try {
      about = statSync(place);
      if (about.isDirectory()) {
        for (const name of readdirSync(place)) if (!name.startsWith('.')) visit(path.join(place, name));
        return;
      }
    } catch {
      return; // Taken away while we look.
    }
    seen.set(place, `${about.mtimeMs} ${about.size}`);
  };
  for (const place of places) visit(place);
  return seen;
}

/** The files that are new, changed or gone from one look to another. */
export function changesBetween(before, now) {
  const written = [...now].filter(([file, state]) => before.get(file) !== state).map(([file]) => file);
  const gone = [...before.keys()].filter((file) => !now.has(file));
  return { written, gone, all: [...written, ...gone] };
}

/** Tells of changes, one batch after the other; the next look waits until the last batch is dealt with. */
export async function watch(places, known, onChanges) {
  let before = known;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const now = lookAt(places);
    const changes = changesBetween(before, now);
    before = now;
    if (changes.all.length > 0) await onChanges(changes);
  }
}
