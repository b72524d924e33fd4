import type { Look } from '../canvas/look.ts';
import type { FreeClass } from '../land/lots.ts';
import type { MarkerState } from '../land/past.ts';
import type { Palette } from '../look/palette.ts';
import { drawMarker } from '../map/markers.ts';
import { h } from '../ui/dom.ts';

/** Small pictures of how things look on the map. */

export function swatch(line: string, fillColour: string, dashed = false): HTMLElement {
  return h('span', {
    class: `swatch${dashed ? ' dashed' : ''}`,
    style: `border-color:${line};background:${fillColour}`,
  });
}

const lines = (over: string, below: string): string =>
  `repeating-linear-gradient(135deg,${over} 0 1.5px,${below} 1.5px 4px)`;
const dots = (over: string, below: string): string =>
  `radial-gradient(${over} 1px,transparent 1.3px) 0 0/4px 4px,${below}`;

export const hatched = (palette: Palette): HTMLElement =>
  swatch(palette.parcelLine, lines(palette.hatch, palette.milestones.INVENTORY));

/** As the map has it: in one colour, with dots, or with lines. */
export function freeSwatch(palette: Palette, of: FreeClass): HTMLElement {
  const { fill: below, over } = palette.lotFree[of];
  const patterns: Record<FreeClass, string> = {
    FREE: below,
    NOT_CLEARED: dots(over, below),
    ZONE_NOT_OPERATING: lines(over, below),
  };
  return swatch(palette.parcelLine, patterns[of]);
}

export function markerSwatch(state: Pick<MarkerState, 'status' | 'isOffDesign'>, look: Look): HTMLCanvasElement {
  const side = 18;
  const canvas = h('canvas', { width: side * 2, height: side * 2, class: 'marker-swatch' });
  const ctx = canvas.getContext('2d');
  ctx?.scale(2, 2);
  if (ctx) drawMarker(ctx, side / 2, side / 2, 4.5, 'CORNER', state, look);
  return canvas;
}
