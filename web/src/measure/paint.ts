import type { LonLat, Vn2000Grid } from '../geo/vn2000.ts';
import type { Look } from '../canvas/look.ts';
import { onFrame, type Frame } from '../canvas/frame.ts';
import { toWorld } from '../geo/world.ts';
import { corners, withPoint, type Drawing } from './drawing.ts';
import type { Snap } from './snap.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Corners are numbered as in the table of edges, until there are too many to be read. */
const MOST_NUMBERS = 60;
/** Shorter edges are all corners, and have no middle to take hold of. */
const SHORTEST_EDGE_PX = 56;

/** Where a new corner can be pulled out of an edge of a finished drawing, and before which one it comes. */
export function middles(
  { kind, points, done }: Drawing,
  px: (place: LonLat) => Spot,
): { readonly place: LonLat; readonly before: number }[] {
  if (!done || kind === 'circle' || points.length > MOST_NUMBERS) return [];
  return points.flatMap((a, i) => {
    const b = points[i + 1] ?? (kind === 'polygon' ? points[0] : undefined);
    if (!b) return [];
    const [p, q] = [px(a), px(b)];
    const isLong = Math.hypot(p.x - q.x, p.y - q.y) >= SHORTEST_EDGE_PX;
    return isLong ? [{ place: { lon: (a.lon + b.lon) / 2, lat: (a.lat + b.lat) / 2 }, before: i + 1 }] : [];
  });
}

/** Draws the drawing: what there is, where the next corner would go, and what it would be drawn to. */
export function paintDrawing(
  frame: Frame,
  look: Look,
  drawing: Drawing,
  pointer: LonLat | null,
  snap: Snap | null,
  grid: Vn2000Grid,
): void {
  const { ctx } = frame;
  const px = (place: LonLat): Spot => onFrame(frame, toWorld(place));
  const shape = pointer && !drawing.done ? withPoint(drawing, pointer) : drawing;
  const outline = corners(shape, grid).map(px);
  if (outline.length > 1) {
    ctx.beginPath();
    outline.forEach(({ x, y }, i) => (i === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
    if (shape.kind !== 'line') ctx.closePath();
    if (shape.kind !== 'line') {
      ctx.globalAlpha = 0.16;
      ctx.fillStyle = look.palette.accent;
      ctx.fill();
      ctx.globalAlpha = 1;
    }
    ctx.lineJoin = 'round';
    ctx.strokeStyle = look.palette.halo;
    ctx.lineWidth = 5;
    ctx.stroke();
    ctx.strokeStyle = look.palette.accent;
    ctx.lineWidth = 2.5;
    ctx.stroke();
  }
  for (const { place } of middles(drawing, px)) dot(ctx, px(place), 3.5, look.palette.halo, look.palette.accent, 1.25);
  const spots = drawing.points.map(px);
  for (const spot of spots) dot(ctx, spot, 5, look.palette.halo, look.palette.accent, 2);
  if (drawing.kind !== 'circle' && spots.length <= MOST_NUMBERS) writeNumbers(ctx, spots, look);
  if (snap) {
    const { x, y } = px(snap.place);
    ctx.strokeStyle = look.palette.alarm;
    ctx.lineWidth = 2;
    ctx.beginPath();
    if (snap.on === 'corner') ctx.rect(x - 6, y - 6, 12, 12);
    else ctx.arc(x, y, 6, 0, 2 * Math.PI);
    ctx.stroke();
  }
}

function dot(ctx: CanvasRenderingContext2D, { x, y }: Spot, radius: number, fill: string, line: string, width: number) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = line;
  ctx.lineWidth = width;
  ctx.stroke();
}

/** Outside the shape, where the middle of all corners is behind. */
function writeNumbers(ctx: CanvasRenderingContext2D, spots: readonly Spot[], look: Look): void {
  const middle = {
    x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
    y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
  };
  ctx.font = '600 12px system-ui, sans-serif';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  spots.forEach(({ x, y }, i) => {
    const away = Math.hypot(x - middle.x, y - middle.y) || 1;
    const tx = x + (14 * (x - middle.x)) / away;
    const ty = y + (14 * (y - middle.y)) / away - (spots.length === 1 ? 14 : 0);
    ctx.strokeStyle = look.palette.halo;
    ctx.lineWidth = 3.5;
    ctx.strokeText(String(i + 1), tx, ty);
    ctx.fillStyle = look.palette.accent;
    ctx.fillText(String(i + 1), tx, ty);
  });
}
