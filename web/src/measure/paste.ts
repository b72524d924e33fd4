import { gridPoint, numbersIn, readCoordinates } from '../geo/coordinates.ts';
import type { LonLat, Vn2000Grid } from '../geo/vn2000.ts';

/** What a pasted table is: its points, or the first line that is none. */
export type Pasted =
  { readonly points: readonly LonLat[] } | { readonly bad: { readonly line: number; readonly text: string } };

/**
 * Reads a table of points, one a line: X and Y of VN-2000 in either order, or latitude and longitude in any notation;
 * before them the point's name, after them lengths, heights or notes. Lines before the first figure are headings.
 */
export function readPasted(text: string, grid: Vn2000Grid): Pasted {
  const points: LonLat[] = [];
  let begun = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || (!begun && !/\d/.test(line))) continue;
    begun = true;
    const point = pointOf(line, grid);
    if (!point) return { bad: { line: index + 1, text: line } };
    points.push(point);
  }
  const [first] = points;
  const last = points[points.length - 1];
  const closed = points.length > 3 && first!.lat === last!.lat && first!.lon === last!.lon;
  return { points: closed ? points.slice(0, -1) : points };
}

function pointOf(line: string, grid: Vn2000Grid): LonLat | null {
  for (const cells of splittings(line)) {
    const numbers = cells.map(numberOf);
    for (let i = 0; i + 1 < numbers.length; i++) {
      const inGrid = gridPoint(numbers[i]!, numbers[i + 1]!);
      if (inGrid) return grid.toWgs84(inGrid);
    }
  }
  const named = /^\S{1,8}[\t;:,|]?\s+/.exec(line)?.[0] ?? '';
  const unnamed = line.slice(named.length);
  return (readCoordinates(line, grid) ?? (named ? readCoordinates(unnamed, grid) : null))?.place ?? null;
}

/** By what stands between cells: tab, semicolon or bar; else white space; else commas. */
function splittings(line: string): string[][] {
  return [/[\t;|]+/, /[\s;|]+/, /[,;]\s*/].map((between) => line.split(between)).filter((cells) => cells.length > 1);
}

/** The number of a cell such as 'X=2.383.984,82'; NaN for one that holds none or several, such as a name. */
function numberOf(cell: string): number {
  const tidy = cell.replace(/^\s*[XYNE]\s*[=:]?\s*/i, '').replace(/[\s,.]+$/, '');
  const numbers = /^[-+\d.,]+\s*m?$/.test(tidy) ? numbersIn(tidy) : [];
  return numbers.length === 1 ? numbers[0]! : NaN;
}
