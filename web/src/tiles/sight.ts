import type { LayerSource } from './layer-source.ts';
import type { Sheet } from './sheet.ts';
import { TILE_PX, sourceTiles } from './source-tiles.ts';

/** A piece of the map, in CSS pixels of a zoom's whole world. */
export interface Sight {
  readonly originX: number;
  readonly originY: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** The sheets of a source in sight; `missing` is called for each that is not here yet. */
export function sheetsInSight(
  source: LayerSource,
  sight: Sight,
  missing?: (load: () => Promise<Sheet>) => void,
): Sheet[] {
  const sheets = new Set<Sheet>();
  const asked = new Set<string>();
  for (let x = Math.floor(sight.originX / TILE_PX); x * TILE_PX < sight.originX + sight.width; x++) {
    for (let y = Math.floor(sight.originY / TILE_PX); y * TILE_PX < sight.originY + sight.height; y++) {
      for (const place of sourceTiles(source, { x, y, zoom: sight.zoom })) {
        if (asked.has(place.join('/'))) continue;
        asked.add(place.join('/'));
        const sheet = source.find(...place);
        if (sheet) sheets.add(sheet);
        if (!source.isCurrent(...place)) missing?.(() => source.load(...place));
      }
    }
  }
  return [...sheets];
}
