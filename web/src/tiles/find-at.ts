import type { CollectionName, Properties } from '../net/api.ts';
import type { LayerSource } from './layer-source.ts';
import { sourceTiles, TILE_PX } from './source-tiles.ts';
import { contains, type Sheet, type SheetFeature } from './sheet.ts';
import { worldPixels, type WorldPoint } from '../geo/world.ts';

export interface Found {
  readonly layer: CollectionName;
  readonly id: number;
  readonly properties: Properties;
  readonly feature: SheetFeature;
  readonly sheet: Sheet;
}

/** Everything of these layers at a point of the map, in their order; points within so many pixels, the nearest first. */
export function findAt(sources: readonly LayerSource[], point: WorldPoint, zoom: number, reachPx: number): Found[] {
  const pixels = worldPixels(zoom);
  const found = new Map<string, Found>();
  for (const source of sources) {
    for (const sheet of sheetsAround(source, point, zoom, reachPx)) {
      const x = (point.x - sheet.originX) / sheet.unit;
      const y = (point.y - sheet.originY) / sheet.unit;
      const reach = reachPx / pixels / sheet.unit;
      for (const feature of hits(sheet, x, y, reach)) {
        const key = `${source.name}.${feature.id}`;
        if (!found.has(key)) {
          found.set(key, { layer: source.name, id: feature.id, properties: feature.properties, feature, sheet });
        }
      }
    }
  }
  return [...found.values()];
}

function hits(sheet: Sheet, x: number, y: number, reach: number): SheetFeature[] {
  const near: { feature: SheetFeature; distance: number }[] = [];
  const areas: SheetFeature[] = [];
  for (const feature of sheet.features) {
    if (feature.kind === 'point') {
      const distance = Math.hypot(feature.minX - x, feature.minY - y);
      if (distance <= reach) near.push({ feature, distance });
    } else if (contains(feature, x, y)) {
      areas.push(feature);
    }
  }
  near.sort((a, b) => a.distance - b.distance);
  // What is drawn last lies on top.
  return [...near.map(({ feature }) => feature), ...areas.reverse()];
}

/** A point near a tile's edge may be hit from the neighbour. */
function sheetsAround(source: LayerSource, point: WorldPoint, zoom: number, reachPx: number): Set<Sheet> {
  const sheets = new Set<Sheet>();
  const pixels = worldPixels(zoom);
  for (const dx of [0, -reachPx, reachPx]) {
    for (const dy of [0, -reachPx, reachPx]) {
      const x = Math.floor((point.x * pixels + dx) / TILE_PX);
      const y = Math.floor((point.y * pixels + dy) / TILE_PX);
      for (const place of sourceTiles(source, { x, y, zoom })) {
        const sheet = source.find(...place);
        if (sheet) sheets.add(sheet);
      }
    }
  }
  return sheets;
}
