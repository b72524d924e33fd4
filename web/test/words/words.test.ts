import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak, t, WORDS } from '../../src/words/words.ts';

const { vi, en } = WORDS;

type Words = Readonly<Record<string, string>>;
const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]!).sort();

test('both languages say the same things', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(vi).sort());
});

test('the same figures stand in a sentence in both languages', () => {
  for (const [key, text] of Object.entries(vi)) assert.deepEqual(holes((en as Words)[key]!), holes(text), key);
});

test('nothing is left empty, and nothing English in Vietnamese letters', () => {
  for (const [key, text] of Object.entries(vi)) assert.notEqual(text.trim(), '', key);
  for (const [key, text] of Object.entries(en)) {
    assert.notEqual(text.trim(), '', key);
    // The way to the other language is in that language.
    if (key.startsWith('app.language')) continue;
    // The product's own name is the same everywhere.
    assert.doesNotMatch(text.replace('Mốc Giới', ''), /[ăâđêôơư\u1ea0-\u1ef9]/i, key);
  }
});

// speak() tells the page's element its language.
Object.assign(globalThis, { document: { documentElement: {} } });

test('a word goes with its number', () => {
  speak('en');
  assert.equal(t('clearance.parcels', { count: '1' }), '1 parcel');
  assert.equal(t('clearance.parcels', { count: '<5' }), '<5 parcels');
  assert.equal(t('clearance.noParty', { count: 1 }), '1 parcel has no holder on record.');
  speak('vi');
  assert.equal(t('clearance.parcels', { count: '1' }), '1 thửa');
});
