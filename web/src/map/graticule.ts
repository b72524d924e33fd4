import type { Vn2000Grid } from '../geo/vn2000.ts';
import type { Look } from './look.ts';
import { onFrame, type Frame } from './frame.ts';
import { toLonLat, toWorld } from './world.ts';

/** How much of the view's edges lies under something, in pixels: no numbers are written there. */
interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const FLOATING_CARDS: Covered = { top: 150, right: 260, bottom: 120, left: 60 };

const STEPS_M = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5];
const LEAST_APART_PX = 170;
const LEAST_APART_ON_PAPER_PX = 110;
/** A grid line bends on the map; so many pieces make it look it. */
const PIECES = 12;

/** Draws the lines of the VN-2000 grid, with their kilometres (or metres) at the view's edge. */
export function drawGraticule(frame: Frame, grid: Vn2000Grid, look: Look): void {
  draw(frame, grid, look, FLOATING_CARDS, LEAST_APART_PX);
}

/** The same on paper, where nothing covers it and a ruler is laid along it. */
export function drawGraticuleOnPaper(frame: Frame, grid: Vn2000Grid, look: Look): void {
  draw(frame, grid, look, { top: 10, right: 60, bottom: 24, left: 24 }, LEAST_APART_ON_PAPER_PX);
}

function draw(frame: Frame, grid: Vn2000Grid, look: Look, covered: Covered, leastApartPx: number): void {
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
  const step = [...STEPS_M].reverse().find((s) => s / metresPerPixel >= leastApartPx) ?? STEPS_M[0]!;

  const { ctx } = frame;
  const px = (eastingM: number, northingM: number): { x: number; y: number } =>
    onFrame(frame, toWorld(grid.toWgs84({ eastingM, northingM })));
  ctx.strokeStyle = look.palette.graticule;
  ctx.lineWidth = 0.7;
  ctx.beginPath();
  for (let e = Math.ceil(west / step) * step; e <= east; e += step) {
    trace(ctx, (k) => px(e, south + ((north - south) * k) / PIECES));
  }
  for (let n = Math.ceil(south / step) * step; n <= north; n += step) {
    trace(ctx, (k) => px(west + ((east - west) * k) / PIECES, n));
  }
  ctx.stroke();

  ctx.font = '11px system-ui, sans-serif';
  ctx.textBaseline = 'middle';
  const { view } = frame;
  const atBottom = (e: number): { x: number; y: number } => px(e, bottomNorthing(frame, grid));
  for (let e = Math.ceil(west / step) * step; e <= east; e += step) {
    const { x } = atBottom(e);
    if (x > view.left + covered.left && x < view.right - covered.right)
      write(ctx, gridLabel(e, step), x, view.bottom - 12, 'center', look);
  }
  for (let n = Math.ceil(south / step) * step; n <= north; n += step) {
    const { y } = px(east, n);
    if (y > view.top + covered.top && y < view.bottom - covered.bottom)
      write(ctx, gridLabel(n, step), view.right - 6, y, 'right', look);
  }
}

function bottomNorthing(frame: Frame, grid: Vn2000Grid): number {
  const x = (frame.originX + (frame.view.left + frame.view.right) / 2) / frame.pixels;
  const y = (frame.originY + frame.view.bottom) / frame.pixels;
  return grid.fromWgs84(toLonLat({ x, y })).northingM;
}

/** Whole kilometres as such, less as metres. */
export function gridLabel(metres: number, step: number): string {
  return step >= 1000 ? `${metres / 1000} km` : `${metres}`;
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
