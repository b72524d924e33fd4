import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaOf, areaText } from '../../src/land/areas.ts';
import { speak } from '../../src/words/words.ts';

// speak() tells the page's element its language.
Object.assign(globalThis, { document: { documentElement: {} } });

const DAY = '2024-06-30';

test('a zone is told by the area that counts, and the reader is told when that is the grid', () => {
  const zone = { code: 'KCN-YB3', official_area_ha: 282, area_ha: 287.922, counting_area_ha: 287.922, counts: 'grid' };
  speak('vi');
  assert.equal(areaText(areaOf('zones', zone, 1, DAY)), '287,92\u00a0ha (lưới)');
  speak('en');
  assert.equal(areaText(areaOf('zones', zone, 1, DAY)), '287.92\u00a0ha (grid)');
  assert.equal(areaText(areaOf('zones', { ...zone, counts: 'official' }, 1, DAY)), '287.92\u00a0ha');
});

test('of a lot the grid is only worth a word where a decision is passed over', () => {
  const lot = { counting_area_ha: 2, counts: 'grid' };
  assert.deepEqual(areaOf('lots', { ...lot, official_area_ha: null }, 1, DAY), { ha: 2, isGrid: false });
  assert.deepEqual(areaOf('lots', { ...lot, official_area_ha: 2.5 }, 1, DAY), { ha: 2, isGrid: true });
});

test('a parcel has one area', () => {
  assert.deepEqual(areaOf('parcels', { area_ha: 0.12 }, 1, DAY), { ha: 0.12, isGrid: false });
});
