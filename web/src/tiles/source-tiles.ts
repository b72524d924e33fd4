import type { LayerSource } from './layer-source.ts';

/** The side of a tile of the map, in CSS pixels. */
export const TILE_PX = 512;

/**
 * The tiles of a source that fill a tile of the map: the same, one above it or those below it; none between two zooms.
 */
export function sourceTiles(
  source: LayerSource,
  tile: { readonly x: number; readonly y: number; readonly zoom: number },
): [z: number, x: number, y: number][] {
  if (!Number.isInteger(tile.zoom)) return [];
  const z = tile.zoom - 1;
  const sourceZ = source.tileZoom(z);
  if (sourceZ === null || tile.x < 0 || tile.y < 0 || tile.x >= 2 ** z || tile.y >= 2 ** z) return [];
  if (sourceZ <= z) return [[sourceZ, tile.x >> (z - sourceZ), tile.y >> (z - sourceZ)]];
  const across = 2 ** (sourceZ - z);
  return Array.from({ length: across * across }, (_, i) => [
    sourceZ,
    tile.x * across + (i % across),
    tile.y * across + Math.floor(i / across),
  ]);
}
