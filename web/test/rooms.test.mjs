import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { complaint, ROOMS } from '../lint/rooms.mjs';

const MOST_FILES = 20;
const entries = readdirSync('src', { withFileTypes: true });
const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

test('each folder of src is a room of the line, and each room is there', () => {
  assert.deepEqual(rooms.sort(), [...ROOMS].sort());
});

for (const room of rooms) {
  test(`${room} has room for its files, and says what lives there`, () => {
    const files = readdirSync(`src/${room}`);
    assert.ok(files.length <= MOST_FILES, `${files.length} files`);
    assert.match(readFileSync(`src/${room}/README.md`, 'utf8'), new RegExp(`^# ${room}\n\n[A-Z]`));
  });
}

test('a room uses itself and those before it, and main.ts all of them', () => {
  assert.equal(complaint('map', 'map'), null);
  assert.equal(complaint('map', 'geo'), null);
  assert.equal(complaint(null, 'page'), null);
});

test('a room that uses a later one, what stands outside or an unknown one is told why not', () => {
  assert.match(complaint('map', 'panel'), /'map' comes before 'panel'/);
  assert.match(complaint('map', null), /outside/);
  assert.match(complaint('map', 'attic'), /'attic' is no room/);
});
