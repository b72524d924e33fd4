import type { LayerSource } from './layer-source.ts';
import type { Frame } from './frame.ts';
import type { Sheet } from './sheet.ts';
import { TILE_PX, sourceTiles } from './source-tiles.ts';

/** The sheets of a source under a frame; `missing` is called for each that is not here yet. */
export function sheetsInSight(
  source: LayerSource,
  frame: Pick<Frame, 'originX' | 'originY' | 'width' | 'height' | 'zoom'>,
  missing?: (load: () => Promise<Sheet>) => void,
): Sheet[] {
  const sheets = new Set<Sheet>();
  const asked = new Set<string>();
  for (let x = Math.floor(frame.originX / TILE_PX); x * TILE_PX < frame.originX + frame.width; x++) {
    for (let y = Math.floor(frame.originY / TILE_PX); y * TILE_PX < frame.originY + frame.height; y++) {
      for (const place of sourceTiles(source, { x, y, zoom: frame.zoom })) {
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
