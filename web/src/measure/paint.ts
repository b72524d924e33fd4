import type { LonLat, Vn2000Grid } from '../geo/vn2000.ts';
import type { Look } from '../map/look.ts';
import { onFrame, type Frame } from '../map/frame.ts';
import { toWorld } from '../map/world.ts';
import { corners, withPoint, type Drawing } from './drawing.ts';
import type { Snap } from './snap.ts';

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
  const px = (place: LonLat): { x: number; y: number } => onFrame(frame, toWorld(place));
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
  for (const { x, y } of drawing.points.map(px)) {
    ctx.beginPath();
    ctx.arc(x, y, 5, 0, 2 * Math.PI);
    ctx.fillStyle = look.palette.halo;
    ctx.fill();
    ctx.strokeStyle = look.palette.accent;
    ctx.lineWidth = 2;
    ctx.stroke();
  }
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
