import type { Vn2000Grid } from '../geo/vn2000.ts';
import * as format from '../words/format.ts';
import { moved, touch, type Box } from './box.ts';
import type { Look } from './look.ts';
import { onFrame, type Frame } from './frame.ts';
import { toLonLat, toWorld } from '../geo/world.ts';

/** A number that would have to go further than this to be seen is left out. */
const FARTHEST_PX = 420;
const EDGE_PX = { right: 6, bottom: 12 } as const;

const STEPS_M = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5];
const LEAST_APART_PX = { screen: 170, paper: 110 } as const;
/** A grid line bends on the map; so many pieces make it look it. */
const PIECES = 12;

/** On the screen the lines lie apart; on paper a ruler is laid along them. */
export type Where = 'screen' | 'paper';

interface Spacing {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly step: number;
  readonly px: (eastingM: number, northingM: number) => { x: number; y: number };
}

/** How far the grid's lines are from each other on paper, in metres. */
export const gridStepOnPaper = (frame: Stretch, grid: Vn2000Grid): number => spacing(frame, grid, 'paper').step;

/** A piece of the map, in pixels of its scale. */
export type Stretch = Omit<Frame, 'ctx' | 'view' | 'zoom'>;

function spacing(frame: Stretch, grid: Vn2000Grid, where: Where): Spacing {
  const corners = [
    [0, 0],
    [frame.width, 0],
    [0, frame.height],
    [frame.width, frame.height],
  ].map(([x, y]) =>
    grid.fromWgs84(toLonLat({ x: (frame.originX + x!) / frame.pixels, y: (frame.originY + y!) / frame.pixels })),
  );
  const west = Math.min(...corners.map((c) => c.eastingM));
  const east = Math.max(...corners.map((c) => c.eastingM));
  const south = Math.min(...corners.map((c) => c.northingM));
  const north = Math.max(...corners.map((c) => c.northingM));
  const metresPerPixel = (east - west) / frame.width;
  const step = [...STEPS_M].reverse().find((s) => s / metresPerPixel >= LEAST_APART_PX[where]) ?? STEPS_M[0]!;
  const px = (eastingM: number, northingM: number): { x: number; y: number } =>
    onFrame(frame, toWorld(grid.toWgs84({ eastingM, northingM })));
  return { west, east, south, north, step, px };
}

function* steps(from: number, to: number, step: number): Generator<number> {
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) yield at;
}

/** Draws the lines of the VN-2000 grid. */
export function drawGraticule(frame: Frame, grid: Vn2000Grid, look: Look, where: Where): void {
  const { west, east, south, north, step, px } = spacing(frame, grid, where);
  const { ctx } = frame;
  ctx.strokeStyle = look.palette.graticule;
  ctx.lineWidth = 0.7;
  ctx.beginPath();
  for (const e of steps(west, east, step)) trace(ctx, (k) => px(e, south + ((north - south) * k) / PIECES));
  for (const n of steps(south, north, step)) trace(ctx, (k) => px(west + ((east - west) * k) / PIECES, n));
  ctx.stroke();
}

/**
 * Writes the kilometres or metres of the lines at the view's lower and right edge, or further in where something covers
 * the edge; the answer is where they stand.
 */
export function writeGraticule(frame: Frame, grid: Vn2000Grid, look: Look, covered: readonly Box[] = []): Box[] {
  const { west, east, south, north, step, px } = spacing(frame, grid, 'screen');
  const { ctx, view } = frame;
  ctx.font = '11px system-ui, sans-serif';
  ctx.textBaseline = 'middle';
  const written: Box[] = [];
  const bottom = bottomNorthing(frame, grid);
  for (const e of steps(west, east, step)) {
    const { x } = px(e, bottom);
    const text = gridLabel(e, step);
    const half = ctx.measureText(text).width / 2;
    // The lower right corner is for one of both only.
    if (x - half < view.left || x + half > view.right - 60) continue;
    const box = { left: x - half, right: x + half, top: -8, bottom: 8 };
    const y = slideUp(box, view.bottom - EDGE_PX.bottom, covered);
    if (y < view.bottom - FARTHEST_PX) continue;
    write(ctx, text, x, y, 'center', look);
    written.push(moved(box, 0, y));
  }
  for (const n of steps(south, north, step)) {
    const { y } = px(east, n);
    const text = gridLabel(n, step);
    const { width } = ctx.measureText(text);
    if (y - 8 < view.top || y + 8 > view.bottom - 24) continue;
    const box = { left: -width, right: 0, top: y - 8, bottom: y + 8 };
    const x = slideLeft(box, view.right - EDGE_PX.right, covered);
    if (x < view.right - FARTHEST_PX || written.some((other) => touch(moved(box, x, 0), other, 8, 8))) continue;
    write(ctx, text, x, y, 'right', look);
    written.push(moved(box, x, 0));
  }
  return written;
}

/** From the foot of the view upwards to where the box is not covered. */
function slideUp(box: Box, from: number, covered: readonly Box[]): number {
  const above = covered
    .filter((card) => touch(moved(box, 0, from), card))
    .map(({ top }) => top)
    .sort((a, b) => a - b)[0];
  return above === undefined || above >= from ? from : slideUp(box, above - box.bottom - 4, covered);
}

/** From the right edge of the view leftwards to where the box is not covered. */
function slideLeft(box: Box, from: number, covered: readonly Box[]): number {
  const beside = covered
    .filter((card) => touch(moved(box, from, 0), card))
    .map(({ left }) => left)
    .sort((a, b) => a - b)[0];
  return beside === undefined || beside >= from ? from : slideLeft(box, beside - 6, covered);
}

function bottomNorthing(frame: Frame, grid: Vn2000Grid): number {
  const x = (frame.originX + (frame.view.left + frame.view.right) / 2) / frame.pixels;
  const y = (frame.originY + frame.view.bottom) / frame.pixels;
  return grid.fromWgs84(toLonLat({ x, y })).northingM;
}

/** Whole kilometres as such, less as metres, as the reader writes numbers. */
export function gridLabel(metres: number, step: number): string {
  return step >= 1000 ? `${format.number(metres / 1000, 0)}\u00a0km` : format.metres(metres, 0);
}

function trace(ctx: CanvasRenderingContext2D, at: (piece: number) => { x: number; y: number }): void {
  for (let k = 0; k <= PIECES; k++) {
    const { x, y } = at(k);
    if (k === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
}

function write(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  align: CanvasTextAlign,
  look: Look,
): void {
  ctx.textAlign = align;
  ctx.lineWidth = 3;
  ctx.strokeStyle = look.palette.outside;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = look.palette.quietInk;
  ctx.fillText(text, x, y);
}
