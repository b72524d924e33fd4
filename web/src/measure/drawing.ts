import type { Geometry } from 'geojson';
import type { LonLat, Vn2000Grid } from '../geo/vn2000.ts';

export type DrawingKind = 'line' | 'polygon' | 'circle';

/** What is drawn: never changed, only replaced, so that going back is taking the last one off a stack. */
export interface Drawing {
  readonly kind: DrawingKind;
  /** Of a circle the centre and a point of its rim. */
  readonly points: readonly LonLat[];
  /** Nothing more is to be added. */
  readonly done: boolean;
}

/** A circle is measured as a polygon of so many corners on its rim, and says so. */
export const CIRCLE_CORNERS = 128;

export const emptyDrawing = (kind: DrawingKind): Drawing => ({ kind, points: [], done: false });

export function withPoint(drawing: Drawing, point: LonLat): Drawing {
  if (drawing.done) return drawing;
  const points = [...drawing.points, point];
  return { ...drawing, points, done: drawing.kind === 'circle' && points.length === 2 };
}

/** The outline of a feature as a drawing; null when one ring is not all of it. */
export function outlineOf(geometry: Geometry): Drawing | null {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon' && geometry.coordinates.length === 1
        ? geometry.coordinates[0]!
        : [];
  if (rings.length !== 1) return null;
  const points = rings[0]!.slice(0, -1).map(([lon, lat]) => ({ lon: lon!, lat: lat! }));
  return { kind: 'polygon', points, done: true };
}

/** As CQL2 writes a shape; null for what is no area. */
export function toWkt(geometry: Geometry): string | null {
  if (geometry.type !== 'Polygon') return null;
  const rings = geometry.coordinates.map((ring) => `(${ring.map(([lon, lat]) => `${lon} ${lat}`).join(',')})`);
  return `POLYGON(${rings.join(',')})`;
}

/** The same points as a line or as a polygon; a circle has others, and begins anew. */
export function asKind(drawing: Drawing, kind: DrawingKind): Drawing {
  if (kind === drawing.kind) return drawing;
  return kind === 'circle' || drawing.kind === 'circle' ? emptyDrawing(kind) : { ...drawing, kind };
}

/** With one more corner before the one that has the index now. */
export function withInserted(drawing: Drawing, index: number, point: LonLat): Drawing {
  return { ...drawing, points: [...drawing.points.slice(0, index), point, ...drawing.points.slice(index)] };
}

/** Without a corner; a circle keeps both of its points. */
export function withoutPoint(drawing: Drawing, index: number): Drawing {
  return drawing.kind === 'circle' ? drawing : { ...drawing, points: drawing.points.filter((_, i) => i !== index) };
}

/** The edges that cross first, counted from 1; null when the outline does not cross itself. */
export function crossing({ kind, points }: Drawing): readonly [number, number] | null {
  if (kind !== 'polygon') return null;
  const n = points.length;
  const end = (i: number): LonLat => points[(i + 1) % n]!;
  for (let i = 0; i < n; i++) {
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      if (cross(points[i]!, end(i), points[j]!, end(j))) return [i + 1, j + 1];
    }
  }
  return null;
}

function cross(a: LonLat, b: LonLat, c: LonLat, d: LonLat): boolean {
  const side = (p: LonLat, q: LonLat, r: LonLat): number =>
    Math.sign((q.lon - p.lon) * (r.lat - p.lat) - (q.lat - p.lat) * (r.lon - p.lon));
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

export function withMoved(drawing: Drawing, index: number, point: LonLat): Drawing {
  return { ...drawing, points: drawing.points.map((old, i) => (i === index ? point : old)) };
}

export function isMeasurable({ kind, points }: Drawing): boolean {
  return points.length >= (kind === 'polygon' ? 3 : 2);
}

/** The corners of what is drawn; a circle's on its rim, evenly, in the metres of the grid. */
export function corners({ kind, points }: Drawing, grid: Vn2000Grid): readonly LonLat[] {
  const [centre, rim] = points;
  if (kind !== 'circle' || !centre || !rim) return points;
  const middle = grid.fromWgs84(centre);
  const edge = grid.fromWgs84(rim);
  const radius = Math.hypot(edge.eastingM - middle.eastingM, edge.northingM - middle.northingM);
  return Array.from({ length: CIRCLE_CORNERS }, (_, i) => {
    const turn = (2 * Math.PI * i) / CIRCLE_CORNERS;
    return grid.toWgs84({
      eastingM: middle.eastingM + radius * Math.sin(turn),
      northingM: middle.northingM + radius * Math.cos(turn),
    });
  });
}

/** As GeoJSON, rings to the left; null while there is too little to measure. */
export function toGeometry(drawing: Drawing, grid: Vn2000Grid): Geometry | null {
  if (!isMeasurable(drawing)) return null;
  const positions = corners(drawing, grid).map(({ lon, lat }) => [round(lon), round(lat)]);
  if (drawing.kind === 'line') return { type: 'LineString', coordinates: positions };
  const ring = isLeftHanded(positions) ? positions : positions.reverse();
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}

/** Ten decimals of a degree are a hundredth of a millimetre. */
const round = (degrees: number): number => Math.round(degrees * 1e10) / 1e10;

function isLeftHanded(ring: readonly (readonly number[])[]): boolean {
  let twice = 0;
  ring.forEach((b, i) => {
    const a = ring[(i + ring.length - 1) % ring.length]!;
    twice += a[0]! * b[1]! - b[0]! * a[1]!;
  });
  return twice > 0;
}

/** The distance in the grid, in metres. */
export function gridDistanceM(a: LonLat, b: LonLat, grid: Vn2000Grid): number {
  const p = grid.fromWgs84(a);
  const q = grid.fromWgs84(b);
  return Math.hypot(p.eastingM - q.eastingM, p.northingM - q.northingM);
}
