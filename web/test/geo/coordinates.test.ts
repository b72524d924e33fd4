import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCoordinates } from '../../src/geo/coordinates.ts';
import { gridOf } from '../../src/geo/vn2000.ts';

const grid = gridOf('EPSG:9213');

for (const text of [
  '21.55, 105.85',
  '21.55,105.85',
  '21,55 105,85',
  '21,55; 105,85',
  '105.85 21.55',
  '21°33\'00"N 105°51\'00"E',
  '21°33′B 105°51′Đ',
  'N 21 33 0 E 105 51 0',
  "105°51'E, 21°33'N",
  '(21.55 105.85)',
]) {
  test(`'${text}' is the place at 21.55 N 105.85 E`, () => {
    const typed = readCoordinates(text, grid);
    assert.equal(typed?.written, 'wgs84');
    assert.ok(Math.abs(typed.place.lat - 21.55) < 1e-9 && Math.abs(typed.place.lon - 105.85) < 1e-9);
  });
}

for (const text of [
  '2383984.8196 432480.3359',
  '2383984,8196 432480,3359',
  'X=2383984.8196 Y=432480.3359',
  '2.383.984,8196; 432.480,3359',
  '432480.3359 2383984.8196',
]) {
  test(`'${text}' is X and Y of VN-2000`, () => {
    const typed = readCoordinates(text, grid);
    assert.equal(typed?.written, 'vn2000');
    assert.ok(Math.abs(typed.place.lat - 21.55) < 1e-7 && Math.abs(typed.place.lon - 105.85) < 1e-7);
  });
}

for (const text of [
  'Sông Công',
  '41/12',
  '1255',
  '1688/QĐ-UBND',
  'M12',
  '21.55',
  '95 200',
  "21°70'N 105°E",
  '1 2 3 4 5',
]) {
  test(`'${text}' is no pair of coordinates`, () => {
    assert.equal(readCoordinates(text, grid), null);
  });
}
