import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forecastBand } from '../../src/charts/band.ts';

const outlook = { today: 100, nowHa: 50, wholeHa: 100, earliest: 150, latest: 200 };

test('a band that ends on the chart is a triangle from today to both days', () => {
  assert.deepEqual(forecastBand(outlook, 300), [
    [100, 50],
    [150, 100],
    [200, 100],
  ]);
});

test('what lies beyond the chart is cut at its edge, at the height that the line has there', () => {
  assert.deepEqual(forecastBand(outlook, 175), [
    [100, 50],
    [150, 100],
    [175, 100],
    [175, 87.5],
  ]);
  assert.deepEqual(forecastBand(outlook, 125), [
    [100, 50],
    [125, 75],
    [125, 62.5],
  ]);
});

test('a latest day that cannot be named leaves the slow line flat', () => {
  const band = forecastBand({ ...outlook, latest: null }, 300);
  assert.deepEqual(band.slice(0, 3), [
    [100, 50],
    [150, 100],
    [300, 100],
  ]);
  assert.ok(Math.abs(band[3]![1] - 50) < 0.001);
});
