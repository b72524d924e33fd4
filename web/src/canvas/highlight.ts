import type { Look } from './look.ts';
import { tracePath } from './paint-areas.ts';
import { onFrame, type Frame } from './frame.ts';
import type { Sheet, SheetFeature } from '../tiles/sheet.ts';
import type { WorldPoint } from '../geo/world.ts';

/** A feature, or the part of one that lies in a tile. */
export interface Piece {
  readonly sheet: Sheet;
  readonly feature: SheetFeature;
}

/** Draws an outline over what is pointed at or picked. */
export function drawHighlight(frame: Frame, pieces: readonly Piece[], look: Look, widthPx: number): void {
  const { ctx } = frame;
  for (const { sheet, feature } of pieces) {
    const scale = sheet.unit * frame.pixels;
    const { x: dx, y: dy } = onFrame(frame, { x: sheet.originX, y: sheet.originY });
    if (feature.kind === 'point') {
      ring(frame, feature.minX * scale + dx, feature.minY * scale + dy, look, widthPx);
      continue;
    }
    ctx.save();
    // What is cut at a tile's edge has a line there that is none: it lies in the tile's buffer, outside of this.
    ctx.beginPath();
    ctx.rect(dx, dy, sheet.extent * scale, sheet.extent * scale);
    ctx.clip();
    ctx.beginPath();
    tracePath(ctx, feature, { scale, dx, dy });
    ctx.lineJoin = 'round';
    ctx.strokeStyle = look.palette.halo;
    ctx.lineWidth = widthPx + 3;
    ctx.stroke();
    ctx.strokeStyle = look.palette.accent;
    ctx.lineWidth = widthPx;
    ctx.stroke();
    ctx.restore();
  }
}

/** A cross on a place that is nothing but a place. */
export function drawPlace(frame: Frame, place: WorldPoint, look: Look): void {
  const { x, y } = onFrame(frame, place);
  const { ctx } = frame;
  for (const [colour, width] of [
    [look.palette.halo, 5],
    [look.palette.accent, 2],
  ] as const) {
    ctx.beginPath();
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      ctx.moveTo(x + 4 * dx, y + 4 * dy);
      ctx.lineTo(x + 14 * dx, y + 14 * dy);
    }
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.stroke();
  }
}

function ring({ ctx }: Frame, x: number, y: number, look: Look, widthPx: number): void {
  ctx.beginPath();
  ctx.arc(x, y, 10, 0, 2 * Math.PI);
  ctx.strokeStyle = look.palette.halo;
  ctx.lineWidth = widthPx + 3;
  ctx.stroke();
  ctx.strokeStyle = look.palette.accent;
  ctx.lineWidth = widthPx;
  ctx.stroke();
}
