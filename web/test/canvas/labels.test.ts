import assert from 'node:assert/strict';
import { test } from 'node:test';
import { touch } from '../../src/canvas/box.ts';
import { inTwoLines, placeLabels, type Label } from '../../src/canvas/labels.ts';

const FRAME = { width: 800, height: 600 };
const label = (name: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  lines: [name],
  x,
  y,
  rank: 1,
  sizePx: 12,
  weight: 400,
  colour: '#000',
  halo: '#fff',
  ...more,
});
const width = ({ lines }: Label): number => lines[0]!.length * 7;
const names = (placed: readonly { label: Label }[]): string[] => placed.map((one) => one.label.lines[0]!);

test('the higher in rank is written, what would touch it is left out', () => {
  const placed = placeLabels([label('small', 100, 100), label('large', 110, 104, { rank: 2 })], width, FRAME, 'cut');
  assert.deepEqual(names(placed), ['large']);
});

test('a hundred names beside their points never touch each other', () => {
  const many = Array.from({ length: 100 }, (_, i) =>
    label(`KCN ${i}`, (i * 37) % 800, (i * 91) % 600, { rank: i, besidePx: 6 }),
  );
  const placed = placeLabels(many, width, FRAME, 'cut');
  assert.ok(placed.length > 50, `${placed.length}`);
  placed.forEach((one, i) =>
    placed.slice(i + 1).forEach((other) => assert.ok(!touch(one.box, other.box), `${i} ${other.label.lines[0]}`)),
  );
});

test('nothing is written under what covers the map', () => {
  const card = { left: 0, top: 0, right: 360, bottom: 600 };
  const placed = placeLabels([label('under', 100, 100), label('open', 500, 100)], width, FRAME, 'cut', [card]);
  assert.deepEqual(names(placed), ['open']);
});

test('a name leaves the shapes of others to be seen where it can', () => {
  const above = { left: 90, top: 70, right: 110, bottom: 90 };
  const own = { left: 95, top: 95, right: 105, bottom: 105 };
  const [placed] = placeLabels(
    [label('name', 100, 100, { besidePx: 7, shape: own }), label('x'.repeat(200), 700, 500, { rank: 0, shape: above })],
    width,
    FRAME,
    'whole',
  );
  assert.ok(!touch(placed!.box, above), JSON.stringify(placed!.box));
});

test('a number that does not fit into its parcel is left out', () => {
  const fits = (w: number): boolean => w < 20;
  const placed = placeLabels([label('7', 100, 100, { fits }), label('1234', 300, 100, { fits })], width, FRAME, 'cut');
  assert.deepEqual(names(placed), ['7']);
});

test('a long name is broken where its lines are about equal', () => {
  assert.deepEqual(inTwoLines('CCN Hạnh Phúc - Xuân Phương', 18), ['CCN Hạnh Phúc', '- Xuân Phương']);
});
