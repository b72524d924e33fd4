import type { Geometry, Position } from 'geojson';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Properties, ServedFeature } from '../net/api.ts';
import { toWorld } from '../geo/world.ts';

/**
 * A sheet holds the features of one tile of one layer, decoded once: drawing, hovering and restyling read from it.
 * Coordinates are the sheet's own; worldX = originX + x · unit.
 */
export interface Sheet {
  readonly originX: number;
  readonly originY: number;
  readonly unit: number;
  /** Width of the square that the sheet is responsible for, in its units; what lies beyond is its neighbours'. */
  readonly extent: number;
  readonly features: readonly SheetFeature[];
}

export type ShapeKind = 'point' | 'line' | 'area';

export interface SheetFeature {
  readonly id: number;
  readonly kind: ShapeKind;
  readonly properties: Properties;
  /** Each x, y, x, y … */
  readonly rings: readonly ArrayLike<number>[];
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

const KINDS: readonly (ShapeKind | null)[] = [null, 'point', 'line', 'area'];

/** Decodes the layer of a vector tile. */
export function decodeTile(bytes: ArrayBuffer | null, layerName: string, z: number, x: number, y: number): Sheet {
  const across = 2 ** z;
  const layer = bytes ? new VectorTile(new PbfReader(bytes)).layers[layerName] : undefined;
  const extent = layer?.extent ?? 4096;
  const features: SheetFeature[] = [];
  for (let i = 0; i < (layer?.length ?? 0); i++) {
    const feature = layer!.feature(i);
    const kind = KINDS[feature.type];
    if (!kind || feature.id === undefined) continue;
    const rings = feature.loadGeometry().map((points) => {
      const flat = new Int32Array(points.length * 2);
      points.forEach((point, k) => {
        flat[2 * k] = point.x;
        flat[2 * k + 1] = point.y;
      });
      return flat;
    });
    features.push(withBox(feature.id, kind, feature.properties, rings));
  }
  return { originX: x / across, originY: y / across, unit: 1 / across / extent, extent, features };
}

/** A sheet of whole features, in world coordinates and with all their digits. */
export function sheetOf(features: readonly ServedFeature[]): Sheet {
  return {
    originX: 0,
    originY: 0,
    unit: 1,
    extent: 1,
    features: features.filter(isLocated).map(sheetFeature),
  };
}

/** A feature that lies somewhere. */
export type Located = ServedFeature & { readonly geometry: Geometry };

export const isLocated = (feature: ServedFeature): feature is Located => feature.geometry !== null;

export function sheetFeature(feature: Located): SheetFeature {
  const { kind, lines } = linesOf(feature.geometry);
  const rings = lines.map((line) => {
    const flat = new Float64Array(line.length * 2);
    line.forEach((position, k) => {
      const { x, y } = toWorld({ lon: position[0]!, lat: position[1]! });
      flat[2 * k] = x;
      flat[2 * k + 1] = y;
    });
    return flat;
  });
  return withBox(feature.id, kind, feature.properties, rings);
}

function linesOf(geometry: Geometry): { kind: ShapeKind; lines: Position[][] } {
  switch (geometry.type) {
    case 'Point':
      return { kind: 'point', lines: [[geometry.coordinates]] };
    case 'MultiPoint':
      return { kind: 'point', lines: [geometry.coordinates] };
    case 'LineString':
      return { kind: 'line', lines: [geometry.coordinates] };
    case 'MultiLineString':
      return { kind: 'line', lines: geometry.coordinates };
    case 'Polygon':
      return { kind: 'area', lines: geometry.coordinates };
    case 'MultiPolygon':
      return { kind: 'area', lines: geometry.coordinates.flat() };
    case 'GeometryCollection':
      return { kind: 'area', lines: geometry.geometries.flatMap((part) => linesOf(part).lines) };
  }
}

function withBox(
  id: number,
  kind: ShapeKind,
  properties: Properties,
  rings: readonly ArrayLike<number>[],
): SheetFeature {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i]!;
      const y = ring[i + 1]!;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  return { id, kind, properties, rings, minX, minY, maxX, maxY };
}

/** Whether a point, in the sheet's units, lies in the feature's area; holes are outside. */
export function contains(feature: SheetFeature, x: number, y: number): boolean {
  if (feature.kind !== 'area' || x < feature.minX || x > feature.maxX || y < feature.minY || y > feature.maxY) {
    return false;
  }
  let inside = false;
  for (const ring of feature.rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const yi = ring[i + 1]!;
      const yj = ring[j + 1]!;
      if (yi > y !== yj > y && x < ((ring[j]! - ring[i]!) * (y - yi)) / (yj - yi) + ring[i]!) inside = !inside;
    }
  }
  return inside;
}
