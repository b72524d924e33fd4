import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY } from '../../src/look/palette.ts';
import { takeCensus, type Census } from '../../src/map/census.ts';
import type { LayerSource } from '../../src/tiles/layer-source.ts';
import type { Look } from '../../src/canvas/look.ts';
import { sheetOf } from '../../src/tiles/sheet.ts';
import type { CollectionName, Properties } from '../../src/net/api.ts';

const look: Look = {
  palette: DAY,
  at: '2024-06-30',
  from: null,
  freeLotsHa: null,
  isBlocked: null,
  zoom: 13,
  overBaseMap: false,
};

/** A layer that is here as a whole: a small square for each feature, side by side, on the equator at 0° E. */
function layer(name: CollectionName, features: readonly Properties[]): LayerSource {
  const sheet = sheetOf(
    features.map((properties, i) => {
      const [w, e] = [i * 0.001, i * 0.001 + 0.0005];
      const ring = [
        [w, 0],
        [e, 0],
        [e, 0.0005],
        [w, 0.0005],
        [w, 0],
      ];
      return { type: 'Feature', id: i + 1, properties, geometry: { type: 'Polygon', coordinates: [ring] } };
    }),
  );
  return {
    name,
    tileZoom: () => 0,
    find: () => sheet,
    load: () => Promise.resolve(sheet),
    outdate: () => undefined,
    isCurrent: () => true,
  };
}

/** All of the world at zoom 13, from its middle. */
function census(source: LayerSource, how: Partial<Look> = {}, width = 1000): Census {
  const middle = 128 * 2 ** 13;
  return takeCensus(
    [source],
    { originX: middle, originY: middle - 50, width, height: 100, zoom: 13 },
    { ...look, ...how },
  );
}

const parcels = layer('parcels', [
  { area_ha: 1, handed_over_on: '2023-01-01' },
  { area_ha: 2, inventory_on: '2023-01-01', handed_over_on: '2024-03-01' },
  { area_ha: 4, handed_over_on: '2024-12-31' },
]);

test('parcels are counted as what they were on the day', () => {
  const counted = census(parcels).get('parcels')!;
  assert.deepEqual(counted.get(''), { count: 3, ha: 7, ofGrid: 0 });
  assert.deepEqual(counted.get('HANDED_OVER'), { count: 2, ha: 3, ofGrid: 0 });
  assert.deepEqual(counted.get('NONE'), { count: 1, ha: 4, ofGrid: 0 });
});

test('beside an earlier day what has not changed is counted apart', () => {
  const counted = census(parcels, { from: '2023-06-30' }).get('parcels')!;
  assert.deepEqual(counted.get('HANDED_OVER'), { count: 1, ha: 2, ofGrid: 0 });
  assert.deepEqual(counted.get('unchanged'), { count: 2, ha: 5, ofGrid: 0 });
  assert.equal(counted.get('NONE'), undefined);
});

test('what is not in sight is not counted', () => {
  assert.deepEqual(census(parcels, {}, 5).get('parcels')!.get(''), { count: 1, ha: 1, ofGrid: 0 });
});

test('zones are counted in the hectares that count, and it is known where those are of the grid', () => {
  const zones = layer('zones', [
    { kind: 'INDUSTRIAL_PARK', operating: true, area_ha: 99, counting_area_ha: 100, counts: 'official' },
    { kind: 'INDUSTRIAL_PARK', operating: false, official_area_ha: 40, counting_area_ha: 50, counts: 'grid' },
  ]);
  const counted = census(zones).get('zones')!;
  assert.deepEqual(counted.get('INDUSTRIAL_PARK'), { count: 2, ha: 150, ofGrid: 1 });
  assert.deepEqual(counted.get('operating'), { count: 1, ha: 100, ofGrid: 0 });
  assert.deepEqual(counted.get('planned'), { count: 1, ha: 50, ofGrid: 1 });
});

test('a marker off its design is counted as such and as what it is', () => {
  const markers = layer('markers', [{ status: 'RESTORED', off_design: true }, { status: 'LOST' }]);
  const counted = census(markers).get('markers')!;
  assert.equal(counted.get('SET')!.count, 1);
  assert.equal(counted.get('off')!.count, 1);
  assert.equal(counted.get('LOST')!.count, 1);
});

test('lots are counted by what may be had of them, and those picked out only where they are large enough', () => {
  const lot = (availability: string, ha: number) => ({ availability, counting_area_ha: ha, counts: 'grid' });
  const lots = layer('lots', [
    lot('FREE', 3),
    lot('FREE', 1),
    lot('NOT_CLEARED', 4),
    lot('ZONE_NOT_OPERATING', 5),
    lot('LEASED', 6),
    lot('NOT_LEASABLE', 7),
  ]);
  assert.deepEqual(census(lots).get('lots')!.get('FREE'), { count: 2, ha: 4, ofGrid: 0 });
  const picked = census(lots, { freeLotsHa: 2 }).get('lots')!;
  assert.equal(picked.get('picked.FREE')!.ha, 3);
  assert.equal(picked.get('picked.NOT_CLEARED')!.ha, 4);
  assert.equal(picked.get('picked.ZONE_NOT_OPERATING')!.ha, 5);
  assert.equal(picked.get('picked.LEASED'), undefined);
});
