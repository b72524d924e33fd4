import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHash, isStep, keepingWhatIsEqual, toHash, WHOLE_PROVINCE, type View } from '../../src/view/view.ts';

const everything: View = {
  place: { zoom: 15, lat: 21.5512, lon: 105.8301 },
  lang: 'en',
  at: '2024-12-31',
  from: '2023-12-31',
  freeLotsHa: 2.5,
  off: new Set(['lots', 'graticule']),
  pick: { layer: 'zones', id: 12 },
  summary: true,
};

test('an address opens the view that it was made of', () => {
  assert.deepEqual(fromHash(toHash(everything)), everything);
});

test('the whole province of today in Vietnamese needs no address', () => {
  assert.equal(toHash(WHOLE_PROVINCE), '');
  assert.deepEqual(fromHash(''), WHOLE_PROVINCE);
});

for (const hash of [
  '#99/91/400',
  '#x/y/z',
  '#lang=fr',
  '#at=2024-13-45',
  '#off=nothing',
  '#pick=zones.abc',
  '#pick=people.1',
  '#free=-1',
  '#%',
]) {
  test(`what cannot be read in '${hash}' is left out`, () => {
    assert.deepEqual(fromHash(hash), WHOLE_PROVINCE);
  });
}

test('another thing picked is a step; moving, another day or another language is none', () => {
  assert.ok(isStep(everything, { ...everything, pick: null }));
  assert.ok(isStep(everything, { ...everything, pick: { layer: 'zones', id: 13 } }));
  assert.ok(isStep(everything, { ...everything, summary: false }));
  assert.ok(!isStep(everything, { ...everything, pick: { layer: 'zones', id: 12 } }));
  assert.ok(!isStep(everything, { ...everything, place: null, at: null, lang: 'vi', off: new Set() }));
});

test('an address with the same selection leaves the selection alone', () => {
  const kept = keepingWhatIsEqual(fromHash(toHash(everything)), everything);
  assert.equal(kept.pick, everything.pick);
  assert.equal(kept.off, everything.off);
  const other = keepingWhatIsEqual({ ...everything, off: new Set(['lots', 'zones']) }, everything);
  assert.notEqual(other.off, everything.off);
});
