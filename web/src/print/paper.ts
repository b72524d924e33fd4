import type { LonLat, Vn2000Grid } from '../geo/vn2000.ts';
import { toWorld } from '../geo/world.ts';

/** Paper and scales; all lengths on paper in millimetres. */

export type PaperName = 'A4' | 'A3';
export type Turn = 'landscape' | 'portrait';

const SHORT_AND_LONG: Readonly<Record<PaperName, readonly [number, number]>> = { A4: [210, 297], A3: [297, 420] };

export const MARGIN_MM = 10;
/** The part beside or below the map with its title and legend. */
export const SIDE_MM = 60;
const BELOW_MM = 66;
const GAP_MM = 3;
/** Around the map, for the figures of the grid. */
export const FRAME_MM = 5;

export const SCALES = [500, 1_000, 2_000, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000] as const;

export const MM_PER_CSS_PX = 25.4 / 96;

export function sheetSize(paper: PaperName, turn: Turn): { widthMm: number; heightMm: number } {
  const [short, long] = SHORT_AND_LONG[paper];
  const [width, height] = turn === 'landscape' ? [long, short] : [short, long];
  return { widthMm: width - 2 * MARGIN_MM, heightMm: height - 2 * MARGIN_MM };
}

/** The map itself, without the frame around it. */
export function mapSize(paper: PaperName, turn: Turn): { widthMm: number; heightMm: number } {
  const { widthMm, heightMm } = sheetSize(paper, turn);
  const beside = turn === 'landscape' ? SIDE_MM + GAP_MM : 0;
  const below = turn === 'portrait' ? BELOW_MM + GAP_MM : 0;
  return { widthMm: widthMm - beside - 2 * FRAME_MM, heightMm: heightMm - below - 2 * FRAME_MM };
}

/** How wide the world would be in CSS pixels at a scale that is true, in the grid, from west to east at a place. */
export function worldPixelsAt(scale: number, centre: LonLat, grid: Vn2000Grid): number {
  const step = 0.0005;
  const west = { lat: centre.lat, lon: centre.lon - step };
  const east = { lat: centre.lat, lon: centre.lon + step };
  const p = grid.fromWgs84(west);
  const q = grid.fromWgs84(east);
  const metres = Math.hypot(q.eastingM - p.eastingM, q.northingM - p.northingM);
  const metresPerWorld = metres / (toWorld(east).x - toWorld(west).x);
  return metresPerWorld / ((scale * MM_PER_CSS_PX) / 1000);
}

/** The first scale, from large to small, at which so many metres fit into so many millimetres. */
export function scaleFor(metres: number, millimetres: number): number {
  const least = (metres * 1000) / millimetres;
  return SCALES.find((scale) => scale >= least) ?? SCALES[SCALES.length - 1]!;
}

/** A round length for a scale bar that is at most so long on paper. */
export function scaleBar(scale: number, longestMm: number): { metres: number; widthMm: number } {
  const most = (longestMm / 1000) * scale;
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2, 1].find((one) => one * power <= most) ?? 1;
  return { metres: factor * power, widthMm: ((factor * power) / scale) * 1000 };
}
