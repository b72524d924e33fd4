import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gridOf } from '../../src/geo/vn2000.ts';

const FIVE_MM = 0.005;
// A degree of latitude is 110.7 km here.
const FIVE_MM_IN_DEGREES = FIVE_MM / 110_700;

function near(actual: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not within ${tolerance} of ${expected}`);
}

test('the reference point of Thái Nguyên falls where PROJ puts it', () => {
  const point = gridOf('EPSG:9213').fromWgs84({ lon: 105.85, lat: 21.55 });
  near(point.eastingM, 432480.3359, FIVE_MM);
  near(point.northingM, 2383984.8196, FIVE_MM);
});

test('the published point of another province comes back as longitude and latitude', () => {
  const point = gridOf('EPSG:9217').toWgs84({ northingM: 1255172.51, eastingM: 568262.924 });
  near(point.lat, 11.349358066, FIVE_MM_IN_DEGREES);
  near(point.lon, 108.877201145, FIVE_MM_IN_DEGREES);
});

test('there and back is the same place', () => {
  const grid = gridOf('EPSG:9213');
  for (const lon of [105.2, 106.5, 107.9]) {
    for (const lat of [20.9, 21.6, 22.8]) {
      const back = grid.toWgs84(grid.fromWgs84({ lon, lat }));
      near(back.lon, lon, FIVE_MM_IN_DEGREES);
      near(back.lat, lat, FIVE_MM_IN_DEGREES);
    }
  }
});

test('a rotation with the wrong sign would be seen', () => {
  // Such a mistake moves the reference point by 0.76 m; five millimetres do not let it pass.
  const point = gridOf('EPSG:9213').fromWgs84({ lon: 105.85, lat: 21.55 });
  assert.ok(Math.hypot(point.eastingM - 432480.3359, point.northingM - 2383984.8196) < 0.01);
});

test('west of its meridian grid north lies west of true north', () => {
  const grid = gridOf('EPSG:9213');
  near(grid.convergenceDeg({ lon: 106.5, lat: 21.55 }), 0, 0.001);
  // On the ellipsoid close to Δλ · sin φ.
  near(grid.convergenceDeg({ lon: 105.85, lat: 21.55 }), -0.65 * Math.sin((21.55 * Math.PI) / 180), 0.002);
});

test('a code that is no grid of VN-2000 is refused', () => {
  assert.throws(() => gridOf('EPSG:3857'), /EPSG:3857/);
});
