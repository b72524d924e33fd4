import type { GridPoint, LonLat, Vn2000Grid } from './vn2000.ts';

/** A place that was typed: what it is on WGS 84, and how it was written. */
export interface TypedPlace {
  readonly place: LonLat;
  readonly written: 'wgs84' | 'vn2000';
}

// Where the TM-3 grids of Viet Nam lie: wide enough for every province, and apart from each other.
const NORTHINGS_M = [850_000, 2_700_000] as const;
const EASTINGS_M = [150_000, 849_000] as const;

/**
 * Reads a pair of coordinates: degrees with decimals, with minutes and seconds, N/E or B/Đ, point or comma; or X
 * (northing) and Y (easting) of VN-2000. Either order where it can be told apart; null when it is no pair of coordinates.
 */
export function readCoordinates(text: string, grid: Vn2000Grid | null): TypedPlace | null {
  const tidy = text.trim();
  if (!/^[-+\d\s.,;:/|=()°º˚'’′"”″a-zA-ZđĐ]+$/.test(tidy) || /[a-zđ]{2}/i.test(tidy)) return null;
  const numbers = numbersIn(tidy);
  const inGrid = numbers.length === 2 ? gridPoint(numbers[0]!, numbers[1]!) : null;
  if (inGrid) return grid ? { place: grid.toWgs84(inGrid), written: 'vn2000' } : null;
  // Two whole numbers are rather a sheet and a parcel.
  const place = /[.,°º]|[a-zđ]/i.test(tidy) ? degrees(tidy, numbers) : null;
  return place ? { place, written: 'wgs84' } : null;
}

/** Vietnamese papers write X = northing first; the two differ so much that either order is understood. */
export function gridPoint(first: number, second: number): GridPoint | null {
  if (within(first, NORTHINGS_M) && within(second, EASTINGS_M)) return { northingM: first, eastingM: second };
  if (within(second, NORTHINGS_M) && within(first, EASTINGS_M)) return { northingM: second, eastingM: first };
  return null;
}

const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

function degrees(text: string, numbers: readonly number[]): LonLat | null {
  const each = numbers.length / 2;
  if (each !== 1 && each !== 2 && each !== 3) return null;
  const first = sexagesimal(numbers.slice(0, each));
  const second = sexagesimal(numbers.slice(each));
  if (first === null || second === null) return null;
  const letters = text.toUpperCase().replace(/[^NSEWBĐT]/g, '');
  const [a, b] = letters.length === 2 ? [letters[0]!, letters[1]!] : ['', ''];
  const signed = (value: number, letter: string): number =>
    letter === 'S' || letter === 'W' || letter === 'T' ? -value : value;
  const pair =
    isEastWest(a) || (!a && Math.abs(first) > 90)
      ? { lon: signed(first, a), lat: signed(second, b) }
      : { lon: signed(second, b), lat: signed(first, a) };
  return Math.abs(pair.lat) <= 90 && Math.abs(pair.lon) <= 180 ? pair : null;
}

const isEastWest = (letter: string): boolean => letter !== '' && 'EWĐT'.includes(letter);

function sexagesimal(parts: readonly number[]): number | null {
  const [whole = 0, minutes = 0, seconds = 0] = parts;
  if (minutes < 0 || minutes >= 60 || seconds < 0 || seconds >= 60) return null;
  const size = Math.abs(whole) + minutes / 60 + seconds / 3600;
  return whole < 0 || Object.is(whole, -0) ? -size : size;
}

/** Numbers with a decimal point or comma; 2.383.984,82 and 2,383,984.82 too. */
export function numbersIn(text: string): number[] {
  const tokens = text.match(/[-+]?\d(?:[\d.,]*\d)?/g) ?? [];
  return tokens.flatMap((token) => {
    const pair = /^([-+]?\d+\.\d+),(\d+\.\d+)$/.exec(token) ?? /^([-+]?\d{1,3}),(\d{2,3}\.\d+)$/.exec(token);
    const degrees = pair ? [Number(pair[1]), Number(pair[2])] : [];
    // 436,000.25 is no latitude and longitude.
    return pair && degrees.every((one) => Math.abs(one) <= 180) && !token.includes(',0') ? degrees : [toNumber(token)];
  });
}

function toNumber(token: string): number {
  const dots = token.split('.').length - 1;
  const commas = token.split(',').length - 1;
  const decimal =
    dots > 0 && commas > 0
      ? token.lastIndexOf('.') > token.lastIndexOf(',')
        ? '.'
        : ','
      : dots === 1
        ? '.'
        : commas === 1
          ? ','
          : '';
  const thousands = decimal === '.' ? /,/g : decimal === ',' ? /\./g : /[.,]/g;
  return Number(token.replace(thousands, '').replace(',', '.'));
}
