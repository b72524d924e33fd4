import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gridOf } from '../../src/geo/vn2000.ts';
import { toWorld } from '../../src/geo/world.ts';
import { mapSize, MM_PER_CSS_PX, scaleBar, scaleFor, worldPixelsAt } from '../../src/print/paper.ts';

const grid = gridOf('EPSG:9213');

test('a kilometre of the grid is 10 cm on a map of 1:10,000, at its centre', () => {
  const centre = { lat: 21.55, lon: 105.85 };
  const pixels = worldPixelsAt(10_000, centre, grid);
  const here = grid.fromWgs84(centre);
  const east = grid.toWgs84({ eastingM: here.eastingM + 1000, northingM: here.northingM });
  const a = toWorld(centre);
  const b = toWorld(east);
  const millimetres = Math.hypot(b.x - a.x, b.y - a.y) * pixels * MM_PER_CSS_PX;
  assert.ok(Math.abs(millimetres - 100) < 0.01, `${millimetres} mm`);
});

test('the scale bar is a round length that fits', () => {
  assert.deepEqual(scaleBar(10_000, 45), { metres: 200, widthMm: 20 });
  assert.deepEqual(scaleBar(5_000, 50), { metres: 200, widthMm: 40 });
  assert.deepEqual(scaleBar(2_000, 50), { metres: 100, widthMm: 50 });
});

test('the scale is the largest at which all is on the page', () => {
  assert.equal(scaleFor(2_000, 200), 10_000);
  assert.equal(scaleFor(2_001, 200), 25_000);
  assert.equal(scaleFor(1e9, 200), 500_000);
});

test('map and margins fit on the paper', () => {
  assert.deepEqual(mapSize('A4', 'landscape'), { widthMm: 204, heightMm: 180 });
  assert.deepEqual(mapSize('A4', 'portrait'), { widthMm: 180, heightMm: 198 });
});
