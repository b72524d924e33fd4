import type { Vn2000Grid } from '../geo/vn2000.ts';
import { gridLabel, gridStepOnPaper, type Stretch } from '../canvas/graticule.ts';
import { toLonLat } from '../geo/world.ts';

export type Edge = 'top' | 'right' | 'bottom' | 'left';

/** Where a line of the grid meets an edge of the map. */
export interface Tick {
  readonly edge: Edge;
  /** Along the edge, from the left or from the top, in the frame's pixels. */
  readonly at: number;
  readonly metres: number;
  readonly label: string;
}

/** The figures around a printed map: eastings (Y) above and below, northings (X) at both sides. */
export function gridTicks(frame: Stretch, grid: Vn2000Grid): Tick[] {
  const step = gridStepOnPaper(frame, grid);
  const { width, height } = frame;
  const point = (x: number, y: number): { eastingM: number; northingM: number } =>
    grid.fromWgs84(toLonLat({ x: (frame.originX + x) / frame.pixels, y: (frame.originY + y) / frame.pixels }));
  const edges: readonly [Edge, string, number, (at: number) => number][] = [
    ['top', 'Y', width, (at) => point(at, 0).eastingM],
    ['bottom', 'Y', width, (at) => point(at, height).eastingM],
    ['left', 'X', height, (at) => point(0, at).northingM],
    ['right', 'X', height, (at) => point(width, at).northingM],
  ];
  return edges.flatMap(([edge, axis, length, metresAt]) =>
    crossings(length, step, metresAt).map(({ at, metres }) => ({
      edge,
      at,
      metres,
      label: `${axis} ${gridLabel(metres, step)}`,
    })),
  );
}

/** Where a figure that grows or falls steadily along an edge is a multiple of the step. */
function crossings(
  length: number,
  step: number,
  metresAt: (at: number) => number,
): { readonly at: number; readonly metres: number }[] {
  const first = metresAt(0);
  const last = metresAt(length);
  const found = [];
  for (let metres = Math.ceil(Math.min(first, last) / step) * step; metres <= Math.max(first, last); metres += step) {
    let at = (length * (metres - first)) / (last - first);
    // The grid is all but even: two corrections are exact to a thousandth of a pixel.
    for (let turn = 0; turn < 2; turn++) at += ((metres - metresAt(at)) * length) / (last - first);
    found.push({ at, metres });
  }
  return found;
}
