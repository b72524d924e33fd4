import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gridOf } from '../../src/geo/vn2000.ts';
import { readPasted } from '../../src/measure/paste.ts';

const GRID = gridOf('EPSG:9213');

/** The points in metres of the grid, to the millimetre: X, Y. */
function metres(text: string): string[] {
  const read = readPasted(text, GRID);
  assert.ok('points' in read, JSON.stringify(read));
  return read.points.map((point) => {
    const { northingM, eastingM } = GRID.fromWgs84(point);
    return `${northingM.toFixed(3)} ${eastingM.toFixed(3)}`;
  });
}

const POINT = ['2379000.500 436000.250'];

for (const line of [
  '2379000.5 436000.25',
  '436000.25 2379000.5',
  '2379000,5 436000,25',
  '2.379.000,5 436.000,25',
  '2,379,000.5 436,000.25',
  '1 2379000.500 436000.250',
  'M12 2379000,500 436000,250',
  '1; 2379000.500; 436000.250',
  'Điểm 1\t2379000,5\t436000,25\t400,00',
  '1,2379000.500,436000.250,400.000',
  '2379000.5,436000.25',
  '2379000.5, 436000.25',
  '1 | 2379000.5 | 436000.25 | 12.5',
  'X=2379000.5 Y=436000.25',
  'X: 2379000.5; Y: 436000.25',
  'Y=436000.25, X=2379000.5',
]) {
  test(`'${line}' is a point of the grid`, () => assert.deepEqual(metres(line), POINT));
}

for (const line of [
  '21.55 105.85',
  '21.55, 105.85',
  'M1 21.55 105.85',
  'M1; 21,55 105,85',
  `1 21°33'00"N 105°51'00"E`,
]) {
  test(`'${line}' is latitude and longitude`, () => {
    const read = readPasted(line, GRID);
    assert.ok('points' in read);
    assert.deepEqual(
      read.points.map(({ lat, lon }) => [lat.toFixed(6), lon.toFixed(6)]),
      [['21.550000', '105.850000']],
    );
  });
}

test('a coordinate table of ours comes back, its heading left out and its first point not twice', () => {
  const table =
    'point,x_northing,y_easting,length_m\n1,2379000.000,436000.000,400.000\n2,2379400.000,436000.000,250.000\n' +
    '3,2379400.000,436250.000,471.699\n1,2379000.000,436000.000,\n';
  assert.deepEqual(metres(table), ['2379000.000 436000.000', '2379400.000 436000.000', '2379400.000 436250.000']);
});

test('the first line that is no point is told with its place in the text', () => {
  assert.deepEqual(readPasted('X Y\n2379000 436000\n\nmột hai\n2379400 436250', GRID), {
    bad: { line: 4, text: 'một hai' },
  });
});
