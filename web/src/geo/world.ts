import type { LonLat } from './vn2000.ts';

/**
 * The world of the map: Web Mercator as a square from 0 to 1, x to the east, y to the south. Only for drawing; nothing
 * is measured in it.
 */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** Pixels of the whole world's width at a zoom of Leaflet's. */
export const worldPixels = (zoom: number): number => 256 * 2 ** zoom;

export function toWorld({ lon, lat }: LonLat): WorldPoint {
  const sin = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

export function toLonLat({ x, y }: WorldPoint): LonLat {
  return { lon: (x - 0.5) * 360, lat: (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI };
}
