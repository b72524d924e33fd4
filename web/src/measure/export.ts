import type { Geometry } from 'geojson';
import type { Vn2000Grid } from '../geo/vn2000.ts';
import { corners, gridDistanceM, type Drawing } from './drawing.ts';

export function geoJsonText(geometry: Geometry, properties: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ type: 'Feature', properties, geometry }, null, 1);
}

/** A coordinate table as surveyors have it: point, X north, Y east, length to the next point. */
export function coordinateTable(drawing: Drawing, grid: Vn2000Grid): string {
  const points = corners(drawing, grid);
  const closed = drawing.kind !== 'line';
  const rows = points.map((point, i) => {
    const next = points[i + 1] ?? (closed ? points[0] : undefined);
    const { northingM, eastingM } = grid.fromWgs84(point);
    const length = next ? gridDistanceM(point, next, grid).toFixed(3) : '';
    return `${i + 1},${northingM.toFixed(3)},${eastingM.toFixed(3)},${length}`;
  });
  return ['point,x_northing,y_easting,length_m', ...rows, ''].join('\n');
}
