import type { Look } from '../canvas/look.ts';
import { onFrame, type Frame } from '../canvas/frame.ts';
import { past, type MarkerState } from '../land/past.ts';
import type { Sheet } from '../tiles/sheet.ts';

const RADIUS_PX = 4.5;

/** Draws boundary markers: set ones filled, designed ones hollow, lost ones crossed, those off their design ringed. */
export function drawMarkers(frame: Frame, sheets: readonly Sheet[], look: Look): void {
  const drawn = new Set<number>();
  const radius = look.zoom >= 16 ? RADIUS_PX : look.zoom >= 15 ? 3.5 : 2.5;
  for (const sheet of sheets) {
    for (const marker of sheet.features) {
      if (marker.kind !== 'point' || drawn.has(marker.id)) continue;
      drawn.add(marker.id);
      const { x, y } = onFrame(frame, {
        x: sheet.originX + marker.minX * sheet.unit,
        y: sheet.originY + marker.minY * sheet.unit,
      });
      if (x < -9 || y < -9 || x > frame.width + 9 || y > frame.height + 9) continue;
      const state = past.marker(marker.properties, marker.id, look.at);
      drawMarker(frame.ctx, x, y, radius, String(marker.properties['kind']), state, look);
    }
  }
}

/** The status that stands for all that are drawn as it is: what was set is filled, whatever was done with it later. */
export const drawnAs = (status: string): string => (['PLANNED', 'DAMAGED', 'LOST'].includes(status) ? status : 'SET');

export function drawMarker(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  kind: string,
  { status, isOffDesign }: Pick<MarkerState, 'status' | 'isOffDesign'>,
  look: Look,
): void {
  const { ink, halo, alarm } = look.palette;
  const drawn = drawnAs(status);
  outline(ctx, x, y, radius + 1.5, kind);
  ctx.fillStyle = halo;
  ctx.fill();
  outline(ctx, x, y, radius, kind);
  if (drawn === 'PLANNED' || drawn === 'LOST') {
    ctx.lineWidth = 1.5;
    ctx.strokeStyle = drawn === 'LOST' ? alarm : ink;
    ctx.stroke();
  } else {
    ctx.fillStyle = drawn === 'DAMAGED' ? alarm : ink;
    ctx.fill();
  }
  if (drawn === 'LOST') {
    ctx.beginPath();
    ctx.moveTo(x - radius, y - radius);
    ctx.lineTo(x + radius, y + radius);
    ctx.moveTo(x + radius, y - radius);
    ctx.lineTo(x - radius, y + radius);
    ctx.stroke();
  }
  if (isOffDesign) {
    ctx.beginPath();
    ctx.arc(x, y, radius + 3.5, 0, 2 * Math.PI);
    ctx.lineWidth = 1.5;
    ctx.strokeStyle = alarm;
    ctx.stroke();
  }
}

/** Corners are round, those on a line small squares, those beside an occupied spot triangles. */
function outline(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number, kind: string): void {
  ctx.beginPath();
  switch (kind) {
    case 'LINE':
      ctx.rect(x - radius * 0.8, y - radius * 0.8, radius * 1.6, radius * 1.6);
      break;
    case 'REFERENCE':
      ctx.moveTo(x, y - radius * 1.2);
      ctx.lineTo(x + radius * 1.1, y + radius * 0.8);
      ctx.lineTo(x - radius * 1.1, y + radius * 0.8);
      ctx.closePath();
      break;
    default:
      ctx.arc(x, y, radius, 0, 2 * Math.PI);
  }
}
