import type { LonLat } from '../geo/vn2000.ts';
import type { LayerSource } from '../tiles/layer-source.ts';
import { sheetsInSight } from '../tiles/sight.ts';
import { isLocated, sheetFeature, sheetOf, type Sheet, type SheetFeature } from '../tiles/sheet.ts';
import { toLonLat, toWorld, worldPixels } from '../geo/world.ts';
import { feature as fetchFeature, type CollectionName } from '../net/api.ts';

/** A place that a drawn corner is drawn to. */
export interface Snap {
  readonly place: LonLat;
  readonly on: 'corner' | 'edge';
  readonly layer: CollectionName;
  readonly id: number;
}

/** A corner is taken rather than a nearer spot on an edge. */
const CORNER_PREFERRED = 1.6;

/** The corner, marker or edge nearest to a place, within a reach in metres on the ground. */
export function snapTo(place: LonLat, sources: readonly LayerSource[], zoom: number, reachM: number): Snap | null {
  const point = toWorld(place);
  const pixels = worldPixels(zoom);
  const reach = reachM / metresPerWorld(place.lat);
  const spot = { originX: point.x * pixels, originY: point.y * pixels, width: 1, height: 1, zoom };
  let best: (Snap & { distance: number }) | null = null;
  for (const source of sources) {
    for (const sheet of sheetsInSight(source, spot)) {
      const x = (point.x - sheet.originX) / sheet.unit;
      const y = (point.y - sheet.originY) / sheet.unit;
      for (const feature of sheet.features) {
        const near = nearest(feature, sheet, x, y, reach / sheet.unit);
        if (!near) continue;
        const distance = near.distance * sheet.unit * (near.on === 'corner' ? 1 / CORNER_PREFERRED : 1);
        if (!best || distance < best.distance) {
          const found = toLonLat({ x: sheet.originX + near.x * sheet.unit, y: sheet.originY + near.y * sheet.unit });
          best = { place: found, on: near.on, layer: source.name, id: feature.id, distance };
        }
      }
    }
  }
  return best;
}

interface Near {
  readonly x: number;
  readonly y: number;
  readonly distance: number;
  readonly on: 'corner' | 'edge';
}

function nearest(feature: SheetFeature, sheet: Sheet, x: number, y: number, reach: number): Near | null {
  if (x < feature.minX - reach || x > feature.maxX + reach || y < feature.minY - reach || y > feature.maxY + reach) {
    return null;
  }
  let corner: Near | null = null;
  let edge: Near | null = null;
  for (const ring of feature.rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const bx = ring[i]!;
      const by = ring[i + 1]!;
      // Where a tile cuts a shape there is no corner of the shape.
      const real = bx >= 0 && by >= 0 && bx <= sheet.extent && by <= sheet.extent;
      const distance = Math.hypot(bx - x, by - y);
      if (real && distance <= reach && distance < (corner?.distance ?? Infinity)) {
        corner = { x: bx, y: by, distance, on: 'corner' };
      }
      if (i === 0) continue;
      const ax = ring[i - 2]!;
      const ay = ring[i - 1]!;
      const square = (bx - ax) ** 2 + (by - ay) ** 2;
      if (square === 0) continue;
      const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
      const ex = ax + along * (bx - ax);
      const ey = ay + along * (by - ay);
      const aside = Math.hypot(ex - x, ey - y);
      if (aside <= reach && aside < (edge?.distance ?? Infinity)) edge = { x: ex, y: ey, distance: aside, on: 'edge' };
    }
  }
  return corner ?? edge;
}

/** Tiles are rounded: fetches the exact shape and gives the same spot on that; the spot itself should that fail. */
export async function exactly(snap: Snap): Promise<LonLat> {
  try {
    const feature = await fetchFeature(snap.layer, snap.id);
    if (!isLocated(feature)) return snap.place;
    const { x, y } = toWorld(snap.place);
    const near = nearest(sheetFeature(feature), sheetOf([]), x, y, ROUNDING_M / metresPerWorld(snap.place.lat));
    return near ? toLonLat(near) : snap.place;
  } catch {
    return snap.place;
  }
}

/** More than the rounding of any tile that is snapped to. */
const ROUNDING_M = 3;

const EQUATOR_M = 40_075_016.686;
const metresPerWorld = (lat: number): number => EQUATOR_M * Math.cos((lat * Math.PI) / 180);
