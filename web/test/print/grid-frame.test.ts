import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gridOf } from '../../src/geo/vn2000.ts';
import { toLonLat, toWorld } from '../../src/geo/world.ts';
import { worldPixelsAt } from '../../src/print/paper.ts';
import { gridTicks } from '../../src/print/grid-frame.ts';

const grid = gridOf('EPSG:9213');
const centre = { lat: 21.5133, lon: 105.8919 };
const pixels = worldPixelsAt(25_000, centre, grid);
const middle = toWorld(centre);
const frame = {
  width: 771,
  height: 680,
  pixels,
  originX: middle.x * pixels - 771 / 2,
  originY: middle.y * pixels - 680 / 2,
};

test('figures stand where their lines meet the edge, on all four sides', () => {
  const ticks = gridTicks(frame, grid);
  for (const edge of ['top', 'right', 'bottom', 'left'] as const) {
    const here = ticks.filter((tick) => tick.edge === edge);
    assert.ok(here.length >= 4, `${edge}: ${here.length}`);
    for (const { at, metres, label } of here) {
      const x = edge === 'left' ? 0 : edge === 'right' ? frame.width : at;
      const y = edge === 'top' ? 0 : edge === 'bottom' ? frame.height : at;
      const place = toLonLat({ x: (frame.originX + x) / pixels, y: (frame.originY + y) / pixels });
      const { eastingM, northingM } = grid.fromWgs84(place);
      const isSide = edge === 'left' || edge === 'right';
      assert.ok(Math.abs((isSide ? northingM : eastingM) - metres) < 0.01, `${label} at ${at}`);
      assert.equal(label, `${isSide ? 'X' : 'Y'} ${new Intl.NumberFormat('vi-VN').format(metres / 1000)}\u00a0km`);
    }
  }
});

test('a line leans by the convergence: it meets the lower edge elsewhere than the upper', () => {
  const ticks = gridTicks(frame, grid);
  const x = (edge: string): number => ticks.find((tick) => tick.edge === edge && tick.metres === 437_000)!.at;
  const lean = (Math.atan2(x('top') - x('bottom'), frame.height) * 180) / Math.PI;
  assert.ok(Math.abs(lean - grid.convergenceDeg(centre)) < 0.01, `${lean}°`);
});
