import type { Map as LeafletMap } from 'leaflet';

/** As many as a pixel can tell apart: centimetres mean nothing where it is a hundred metres wide. */
export const decimalsAt = (metresPerPixel: number): number =>
  metresPerPixel > 0.7 ? 0 : metresPerPixel > 0.07 ? 1 : 2;

/** On the ground, along the row of pixels in the middle; a sphere is exact enough for a scale bar. */
export function metresPerPixel(map: LeafletMap): number {
  const size = map.getSize();
  const left = map.containerPointToLatLng([size.x / 2 - 50, size.y / 2]);
  const right = map.containerPointToLatLng([size.x / 2 + 50, size.y / 2]);
  return map.distance(left, right) / 100;
}

/** The longest of 1, 2, 5 · 10ⁿ that is not longer. */
export function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const first = metres / power;
  return power * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
}
