import { contains, type SheetFeature } from '../tiles/sheet.ts';

const known = new WeakMap<SheetFeature, { x: number; y: number }>();

const SIDE = 12;
const ROUNDS = 3;

/** A point well inside an area, where its name stands best: of a grid of points the one farthest from the outline. */
export function innerPoint(feature: SheetFeature): { x: number; y: number } {
  let point = known.get(feature);
  if (!point) {
    point = search(feature);
    known.set(feature, point);
  }
  return point;
}

function search(feature: SheetFeature): { x: number; y: number } {
  let best = { x: (feature.minX + feature.maxX) / 2, y: (feature.minY + feature.maxY) / 2 };
  let bestDistance = -1;
  let { minX, minY, maxX, maxY } = feature;
  for (let round = 0; round < ROUNDS; round++) {
    const stepX = (maxX - minX) / SIDE;
    const stepY = (maxY - minY) / SIDE;
    for (let i = 0; i < SIDE; i++) {
      for (let k = 0; k < SIDE; k++) {
        const x = minX + (i + 0.5) * stepX;
        const y = minY + (k + 0.5) * stepY;
        if (!contains(feature, x, y)) continue;
        const distance = squareDistanceToOutline(feature, x, y);
        if (distance > bestDistance) {
          best = { x, y };
          bestDistance = distance;
        }
      }
    }
    minX = best.x - stepX;
    maxX = best.x + stepX;
    minY = best.y - stepY;
    maxY = best.y + stepY;
  }
  return best;
}

function squareDistanceToOutline(feature: SheetFeature, x: number, y: number): number {
  let nearest = Infinity;
  for (const ring of feature.rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const d = squareDistanceToEdge(x, y, ring[i - 2]!, ring[i - 1]!, ring[i]!, ring[i + 1]!);
      if (d < nearest) nearest = d;
    }
  }
  return nearest;
}

/** The square of the distance from a point to the edge a–b. */
export function squareDistanceToEdge(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}
