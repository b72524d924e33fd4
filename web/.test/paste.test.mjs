// test/paste.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

// src/geo/vn2000.ts
var DEGREE = Math.PI / 180;
var A = 6378137;
var F = 1 / 298.257223563;
var E2 = F * (2 - F);
var E1 = Math.sqrt(E2);
var DX = -191.90441429;
var DY = -39.30318279;
var DZ = -111.45032835;
var ARC_SECOND = DEGREE / 3600;
var RX = -928836e-8 * ARC_SECOND;
var RY = 0.01975479 * ARC_SECOND;
var RZ = -427372e-8 * ARC_SECOND;
var SCALE = 1 + 252906278e-15;
function geocentric({ lon, lat }) {
  const sinLat = Math.sin(lat * DEGREE);
  const cosLat = Math.cos(lat * DEGREE);
  const n = A / Math.sqrt(1 - E2 * sinLat * sinLat);
  return [n * cosLat * Math.cos(lon * DEGREE), n * cosLat * Math.sin(lon * DEGREE), n * (1 - E2) * sinLat];
}
function geographic([x, y, z]) {
  const p = Math.hypot(x, y);
  let lat = Math.atan2(z, p * (1 - E2));
  for (let turn = 0; turn < 5; turn++) {
    const sinLat = Math.sin(lat);
    const n = A / Math.sqrt(1 - E2 * sinLat * sinLat);
    lat = Math.atan2(z + E2 * n * sinLat, p);
  }
  return { lon: Math.atan2(y, x) / DEGREE, lat: lat / DEGREE };
}
function vn2000ToWgs84(point) {
  const [x, y, z] = geocentric(point);
  return geographic([
    DX + SCALE * (x + RZ * y - RY * z),
    DY + SCALE * (-RZ * x + y + RX * z),
    DZ + SCALE * (RY * x - RX * y + z)
  ]);
}
function wgs84ToVn2000(point) {
  const [wx, wy, wz] = geocentric(point);
  const x = (wx - DX) / SCALE;
  const y = (wy - DY) / SCALE;
  const z = (wz - DZ) / SCALE;
  return geographic([x - RZ * y + RY * z, RZ * x + y - RX * z, -RY * x + RX * y + z]);
}
var N = F / (2 - F);
var RECTIFYING = A / (1 + N) * (1 + N ** 2 / 4 + N ** 4 / 64);
var ALPHA = [
  N / 2 - 2 / 3 * N ** 2 + 5 / 16 * N ** 3 + 41 / 180 * N ** 4,
  13 / 48 * N ** 2 - 3 / 5 * N ** 3 + 557 / 1440 * N ** 4,
  61 / 240 * N ** 3 - 103 / 140 * N ** 4,
  49561 / 161280 * N ** 4
];
var BETA = [
  N / 2 - 2 / 3 * N ** 2 + 37 / 96 * N ** 3 - 1 / 360 * N ** 4,
  1 / 48 * N ** 2 + 1 / 15 * N ** 3 - 437 / 1440 * N ** 4,
  17 / 480 * N ** 3 - 37 / 840 * N ** 4,
  4397 / 161280 * N ** 4
];
var Vn2000Grid = class _Vn2000Grid {
  constructor(epsg, meridianDeg, scaleOnMeridian) {
    this.epsg = epsg;
    this.meridianDeg = meridianDeg;
    this.scaleOnMeridian = scaleOnMeridian;
  }
  epsg;
  meridianDeg;
  scaleOnMeridian;
  static FALSE_EASTING_M = 5e5;
  fromWgs84(point) {
    const { lon, lat } = wgs84ToVn2000(point);
    const sinLat = Math.sin(lat * DEGREE);
    const conformal = Math.sinh(Math.atanh(sinLat) - E1 * Math.atanh(E1 * sinLat));
    const lambda = (lon - this.meridianDeg) * DEGREE;
    const xi = Math.atan2(conformal, Math.cos(lambda));
    const eta = Math.asinh(Math.sin(lambda) / Math.hypot(conformal, Math.cos(lambda)));
    let north = xi;
    let east = eta;
    ALPHA.forEach((a, i) => {
      const k = 2 * (i + 1);
      north += a * Math.sin(k * xi) * Math.cosh(k * eta);
      east += a * Math.cos(k * xi) * Math.sinh(k * eta);
    });
    return {
      eastingM: _Vn2000Grid.FALSE_EASTING_M + this.scaleOnMeridian * RECTIFYING * east,
      northingM: this.scaleOnMeridian * RECTIFYING * north
    };
  }
  /** The exact inverse of fromWgs84: what is typed in metres comes back digit for digit. */
  toWgs84(point) {
    const back = this.fromWgs84(this.unprojected(point));
    return this.unprojected({
      eastingM: 2 * point.eastingM - back.eastingM,
      northingM: 2 * point.northingM - back.northingM
    });
  }
  unprojected(point) {
    const xi = point.northingM / (this.scaleOnMeridian * RECTIFYING);
    const eta = (point.eastingM - _Vn2000Grid.FALSE_EASTING_M) / (this.scaleOnMeridian * RECTIFYING);
    let north = xi;
    let east = eta;
    BETA.forEach((b, i) => {
      const k = 2 * (i + 1);
      north -= b * Math.sin(k * xi) * Math.cosh(k * eta);
      east -= b * Math.cos(k * xi) * Math.sinh(k * eta);
    });
    const tauPrime = Math.sin(north) / Math.hypot(Math.sinh(east), Math.cos(north));
    const lambda = Math.atan2(Math.sinh(east), Math.cos(north));
    return vn2000ToWgs84({ lon: this.meridianDeg + lambda / DEGREE, lat: latitudeOfConformal(tauPrime) });
  }
  /** How far grid north lies clockwise of true north here, in degrees. */
  convergenceDeg(point) {
    const step = 1e-4;
    const south = this.fromWgs84({ lon: point.lon, lat: point.lat - step });
    const north = this.fromWgs84({ lon: point.lon, lat: point.lat + step });
    return -Math.atan2(north.eastingM - south.eastingM, north.northingM - south.northingM) / DEGREE;
  }
};
function latitudeOfConformal(tauPrime) {
  let tau = tauPrime / (1 - E2);
  for (let turn = 0; turn < 4; turn++) {
    const sigma = Math.sinh(E1 * Math.atanh(E1 * tau / Math.hypot(1, tau)));
    const guess = tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
    tau += (tauPrime - guess) / Math.hypot(1, guess) * ((1 + (1 - E2) * tau * tau) / ((1 - E2) * Math.hypot(1, tau)));
  }
  return Math.atan(tau) / DEGREE;
}
var TM3_MERIDIANS = {
  5897: 105,
  5898: 108,
  5899: 107.75,
  9205: 103,
  9206: 104,
  9207: 104.5,
  9208: 104.75,
  9209: 105.5,
  9210: 105.75,
  9211: 106,
  9212: 106.25,
  9213: 106.5,
  9214: 107,
  9215: 107.25,
  9216: 107.5,
  9217: 108.25,
  9218: 108.5
};
function gridOf(code) {
  const epsg = Number(code.replace(/^EPSG:/, ""));
  const meridian = TM3_MERIDIANS[epsg];
  if (meridian === void 0) throw new RangeError(`${code} is not a TM-3 grid of VN-2000`);
  return new Vn2000Grid(epsg, meridian, 0.9999);
}

// src/geo/coordinates.ts
var NORTHINGS_M = [85e4, 27e5];
var EASTINGS_M = [15e4, 849e3];
function readCoordinates(text, grid) {
  const tidy = text.trim();
  if (!/^[-+\d\s.,;:/|=()°º˚'’′"”″a-zA-ZđĐ]+$/.test(tidy) || /[a-zđ]{2}/i.test(tidy)) return null;
  const numbers = numbersIn(tidy);
  const inGrid = numbers.length === 2 ? gridPoint(numbers[0], numbers[1]) : null;
  if (inGrid) return grid ? { place: grid.toWgs84(inGrid), written: "vn2000" } : null;
  const place = /[.,°º]|[a-zđ]/i.test(tidy) ? degrees(tidy, numbers) : null;
  return place ? { place, written: "wgs84" } : null;
}
function gridPoint(first, second) {
  if (within(first, NORTHINGS_M) && within(second, EASTINGS_M)) return { northingM: first, eastingM: second };
  if (within(second, NORTHINGS_M) && within(first, EASTINGS_M)) return { northingM: second, eastingM: first };
  return null;
}
var within = (value, [low, high]) => value >= low && value <= high;
function degrees(text, numbers) {
  const each = numbers.length / 2;
  if (each !== 1 && each !== 2 && each !== 3) return null;
  const first = sexagesimal(numbers.slice(0, each));
  const second = sexagesimal(numbers.slice(each));
  if (first === null || second === null) return null;
  const letters = text.toUpperCase().replace(/[^NSEWBĐT]/g, "");
  const [a, b] = letters.length === 2 ? [letters[0], letters[1]] : ["", ""];
  const signed = (value, letter) => letter === "S" || letter === "W" || letter === "T" ? -value : value;
  const pair = isEastWest(a) || !a && Math.abs(first) > 90 ? { lon: signed(first, a), lat: signed(second, b) } : { lon: signed(second, b), lat: signed(first, a) };
  return Math.abs(pair.lat) <= 90 && Math.abs(pair.lon) <= 180 ? pair : null;
}
var isEastWest = (letter) => letter !== "" && "EW\u0110T".includes(letter);
function sexagesimal(parts) {
  const [whole = 0, minutes = 0, seconds = 0] = parts;
  if (minutes < 0 || minutes >= 60 || seconds < 0 || seconds >= 60) return null;
  const size = Math.abs(whole) + minutes / 60 + seconds / 3600;
  return whole < 0 || Object.is(whole, -0) ? -size : size;
}
function numbersIn(text) {
  const tokens = text.match(/[-+]?\d(?:[\d.,]*\d)?/g) ?? [];
  return tokens.flatMap((token) => {
    const pair = /^([-+]?\d+\.\d+),(\d+\.\d+)$/.exec(token) ?? /^([-+]?\d{1,3}),(\d{2,3}\.\d+)$/.exec(token);
    const degrees2 = pair ? [Number(pair[1]), Number(pair[2])] : [];
    return pair && degrees2.every((one) => Math.abs(one) <= 180) && !/,0/.test(token) ? degrees2 : [toNumber(token)];
  });
}
function toNumber(token) {
  const dots = token.split(".").length - 1;
  const commas = token.split(",").length - 1;
  const decimal = dots > 0 && commas > 0 ? token.lastIndexOf(".") > token.lastIndexOf(",") ? "." : "," : dots === 1 ? "." : commas === 1 ? "," : "";
  const thousands = decimal === "." ? /,/g : decimal === "," ? /\./g : /[.,]/g;
  return Number(token.replace(thousands, "").replace(",", "."));
}

// src/measure/paste.ts
function readPasted(text, grid) {
  const points = [];
  let begun = false;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || !begun && !/\d/.test(line)) continue;
    begun = true;
    const point = pointOf(line, grid);
    if (!point) return { bad: { line: index + 1, text: line } };
    points.push(point);
  }
  const [first] = points;
  const last = points[points.length - 1];
  const closed = points.length > 3 && first.lat === last.lat && first.lon === last.lon;
  return { points: closed ? points.slice(0, -1) : points };
}
function pointOf(line, grid) {
  for (const cells of splittings(line)) {
    const numbers = cells.map(numberOf);
    for (let i = 0; i + 1 < numbers.length; i++) {
      const inGrid = gridPoint(numbers[i], numbers[i + 1]);
      if (inGrid) return grid.toWgs84(inGrid);
    }
  }
  const named = /^\S{1,8}[\t;:,|]?\s+/.exec(line)?.[0] ?? "";
  const unnamed = line.slice(named.length);
  return (readCoordinates(line, grid) ?? (named ? readCoordinates(unnamed, grid) : null))?.place ?? null;
}
function splittings(line) {
  return [/[\t;|]+/, /[\s;|]+/, /[,;]\s*/].map((between) => line.split(between)).filter((cells) => cells.length > 1);
}
function numberOf(cell) {
  const tidy = cell.replace(/^\s*[XYNE]\s*[=:]?\s*/i, "").replace(/[\s,.]+$/, "");
  const numbers = /^[-+\d.,]+\s*m?$/.test(tidy) ? numbersIn(tidy) : [];
  return numbers.length === 1 ? numbers[0] : NaN;
}

// test/paste.test.ts
var GRID = gridOf("EPSG:9213");
function metres(text) {
  const read = readPasted(text, GRID);
  assert.ok("points" in read, JSON.stringify(read));
  return read.points.map((point) => {
    const { northingM, eastingM } = GRID.fromWgs84(point);
    return `${northingM.toFixed(3)} ${eastingM.toFixed(3)}`;
  });
}
var POINT = ["2379000.500 436000.250"];
for (const line of [
  "2379000.5 436000.25",
  "436000.25 2379000.5",
  "2379000,5 436000,25",
  "2.379.000,5 436.000,25",
  "2,379,000.5 436,000.25",
  "1 2379000.500 436000.250",
  "M12 2379000,500 436000,250",
  "1; 2379000.500; 436000.250",
  "\u0110i\u1EC3m 1	2379000,5	436000,25	400,00",
  "1,2379000.500,436000.250,400.000",
  "2379000.5,436000.25",
  "2379000.5, 436000.25",
  "1 | 2379000.5 | 436000.25 | 12.5",
  "X=2379000.5 Y=436000.25",
  "X: 2379000.5; Y: 436000.25",
  "Y=436000.25, X=2379000.5"
]) {
  test(`'${line}' is a point of the grid`, () => assert.deepEqual(metres(line), POINT));
}
for (const line of [
  "21.55 105.85",
  "21.55, 105.85",
  "M1 21.55 105.85",
  "M1; 21,55 105,85",
  `1 21\xB033'00"N 105\xB051'00"E`
]) {
  test(`'${line}' is latitude and longitude`, () => {
    const read = readPasted(line, GRID);
    assert.ok("points" in read);
    assert.deepEqual(
      read.points.map(({ lat, lon }) => [lat.toFixed(6), lon.toFixed(6)]),
      [["21.550000", "105.850000"]]
    );
  });
}
test("a coordinate table of ours comes back, its heading left out and its first point not twice", () => {
  const table = "point,x_northing,y_easting,length_m\n1,2379000.000,436000.000,400.000\n2,2379400.000,436000.000,250.000\n3,2379400.000,436250.000,471.699\n1,2379000.000,436000.000,\n";
  assert.deepEqual(metres(table), ["2379000.000 436000.000", "2379400.000 436000.000", "2379400.000 436250.000"]);
});
test("the first line that is no point is told with its place in the text", () => {
  assert.deepEqual(readPasted("X Y\n2379000 436000\n\nm\u1ED9t hai\n2379400 436250", GRID), {
    bad: { line: 4, text: "m\u1ED9t hai" }
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9wYXN0ZS50ZXN0LnRzIiwgIi4uL3NyYy9nZW8vdm4yMDAwLnRzIiwgIi4uL3NyYy9nZW8vY29vcmRpbmF0ZXMudHMiLCAiLi4vc3JjL21lYXN1cmUvcGFzdGUudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IHRlc3QgfSBmcm9tICdub2RlOnRlc3QnO1xuaW1wb3J0IHsgZ3JpZE9mIH0gZnJvbSAnLi4vc3JjL2dlby92bjIwMDAudHMnO1xuaW1wb3J0IHsgcmVhZFBhc3RlZCB9IGZyb20gJy4uL3NyYy9tZWFzdXJlL3Bhc3RlLnRzJztcblxuY29uc3QgR1JJRCA9IGdyaWRPZignRVBTRzo5MjEzJyk7XG5cbi8qKiBUaGUgcG9pbnRzIGluIG1ldHJlcyBvZiB0aGUgZ3JpZCwgdG8gdGhlIG1pbGxpbWV0cmU6IFgsIFkuICovXG5mdW5jdGlvbiBtZXRyZXModGV4dDogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCByZWFkID0gcmVhZFBhc3RlZCh0ZXh0LCBHUklEKTtcbiAgYXNzZXJ0Lm9rKCdwb2ludHMnIGluIHJlYWQsIEpTT04uc3RyaW5naWZ5KHJlYWQpKTtcbiAgcmV0dXJuIHJlYWQucG9pbnRzLm1hcCgocG9pbnQpID0+IHtcbiAgICBjb25zdCB7IG5vcnRoaW5nTSwgZWFzdGluZ00gfSA9IEdSSUQuZnJvbVdnczg0KHBvaW50KTtcbiAgICByZXR1cm4gYCR7bm9ydGhpbmdNLnRvRml4ZWQoMyl9ICR7ZWFzdGluZ00udG9GaXhlZCgzKX1gO1xuICB9KTtcbn1cblxuY29uc3QgUE9JTlQgPSBbJzIzNzkwMDAuNTAwIDQzNjAwMC4yNTAnXTtcblxuZm9yIChjb25zdCBsaW5lIG9mIFtcbiAgJzIzNzkwMDAuNSA0MzYwMDAuMjUnLFxuICAnNDM2MDAwLjI1IDIzNzkwMDAuNScsXG4gICcyMzc5MDAwLDUgNDM2MDAwLDI1JyxcbiAgJzIuMzc5LjAwMCw1IDQzNi4wMDAsMjUnLFxuICAnMiwzNzksMDAwLjUgNDM2LDAwMC4yNScsXG4gICcxIDIzNzkwMDAuNTAwIDQzNjAwMC4yNTAnLFxuICAnTTEyIDIzNzkwMDAsNTAwIDQzNjAwMCwyNTAnLFxuICAnMTsgMjM3OTAwMC41MDA7IDQzNjAwMC4yNTAnLFxuICAnXHUwMTEwaVx1MUVDM20gMVxcdDIzNzkwMDAsNVxcdDQzNjAwMCwyNVxcdDQwMCwwMCcsXG4gICcxLDIzNzkwMDAuNTAwLDQzNjAwMC4yNTAsNDAwLjAwMCcsXG4gICcyMzc5MDAwLjUsNDM2MDAwLjI1JyxcbiAgJzIzNzkwMDAuNSwgNDM2MDAwLjI1JyxcbiAgJzEgfCAyMzc5MDAwLjUgfCA0MzYwMDAuMjUgfCAxMi41JyxcbiAgJ1g9MjM3OTAwMC41IFk9NDM2MDAwLjI1JyxcbiAgJ1g6IDIzNzkwMDAuNTsgWTogNDM2MDAwLjI1JyxcbiAgJ1k9NDM2MDAwLjI1LCBYPTIzNzkwMDAuNScsXG5dKSB7XG4gIHRlc3QoYCcke2xpbmV9JyBpcyBhIHBvaW50IG9mIHRoZSBncmlkYCwgKCkgPT4gYXNzZXJ0LmRlZXBFcXVhbChtZXRyZXMobGluZSksIFBPSU5UKSk7XG59XG5cbmZvciAoY29uc3QgbGluZSBvZiBbXG4gICcyMS41NSAxMDUuODUnLFxuICAnMjEuNTUsIDEwNS44NScsXG4gICdNMSAyMS41NSAxMDUuODUnLFxuICAnTTE7IDIxLDU1IDEwNSw4NScsXG4gIGAxIDIxXHUwMEIwMzMnMDBcIk4gMTA1XHUwMEIwNTEnMDBcIkVgLFxuXSkge1xuICB0ZXN0KGAnJHtsaW5lfScgaXMgbGF0aXR1ZGUgYW5kIGxvbmdpdHVkZWAsICgpID0+IHtcbiAgICBjb25zdCByZWFkID0gcmVhZFBhc3RlZChsaW5lLCBHUklEKTtcbiAgICBhc3NlcnQub2soJ3BvaW50cycgaW4gcmVhZCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIHJlYWQucG9pbnRzLm1hcCgoeyBsYXQsIGxvbiB9KSA9PiBbbGF0LnRvRml4ZWQoNiksIGxvbi50b0ZpeGVkKDYpXSksXG4gICAgICBbWycyMS41NTAwMDAnLCAnMTA1Ljg1MDAwMCddXSxcbiAgICApO1xuICB9KTtcbn1cblxudGVzdCgnYSBjb29yZGluYXRlIHRhYmxlIG9mIG91cnMgY29tZXMgYmFjaywgaXRzIGhlYWRpbmcgbGVmdCBvdXQgYW5kIGl0cyBmaXJzdCBwb2ludCBub3QgdHdpY2UnLCAoKSA9PiB7XG4gIGNvbnN0IHRhYmxlID1cbiAgICAncG9pbnQseF9ub3J0aGluZyx5X2Vhc3RpbmcsbGVuZ3RoX21cXG4xLDIzNzkwMDAuMDAwLDQzNjAwMC4wMDAsNDAwLjAwMFxcbjIsMjM3OTQwMC4wMDAsNDM2MDAwLjAwMCwyNTAuMDAwXFxuJyArXG4gICAgJzMsMjM3OTQwMC4wMDAsNDM2MjUwLjAwMCw0NzEuNjk5XFxuMSwyMzc5MDAwLjAwMCw0MzYwMDAuMDAwLFxcbic7XG4gIGFzc2VydC5kZWVwRXF1YWwobWV0cmVzKHRhYmxlKSwgWycyMzc5MDAwLjAwMCA0MzYwMDAuMDAwJywgJzIzNzk0MDAuMDAwIDQzNjAwMC4wMDAnLCAnMjM3OTQwMC4wMDAgNDM2MjUwLjAwMCddKTtcbn0pO1xuXG50ZXN0KCd0aGUgZmlyc3QgbGluZSB0aGF0IGlzIG5vIHBvaW50IGlzIHRvbGQgd2l0aCBpdHMgcGxhY2UgaW4gdGhlIHRleHQnLCAoKSA9PiB7XG4gIGFzc2VydC5kZWVwRXF1YWwocmVhZFBhc3RlZCgnWCBZXFxuMjM3OTAwMCA0MzYwMDBcXG5cXG5tXHUxRUQ5dCBoYWlcXG4yMzc5NDAwIDQzNjI1MCcsIEdSSUQpLCB7XG4gICAgYmFkOiB7IGxpbmU6IDQsIHRleHQ6ICdtXHUxRUQ5dCBoYWknIH0sXG4gIH0pO1xufSk7XG4iLCAiLyoqXG4gKiBWTi0yMDAwIC8gVE0tMzogZnJvbSBXR1MgODQgdG8gdGhlIHN1cnZleSBncmlkIGFuZCBiYWNrLCBhcyBFUFNHIGRlZmluZXMgaXQuIEFncmVlcyB3aXRoIFBST0ogdG8gNSBtbS5cbiAqXG4gKiBPbmx5IGZvciBzaG93aW5nIHdoZXJlIHRoZSBwb2ludGVyIGlzLCBmb3IgZHJhd2luZyB0aGUgZ3JpZCBhbmQgZm9yIHJlYWRpbmcgdHlwZWQgY29vcmRpbmF0ZXM6IGFyZWFzIGFuZCBsZW5ndGhzIHRoYXRcbiAqIGNvdW50IGNvbWUgZnJvbSB0aGUgc2VydmVyLlxuICovXG5cbmV4cG9ydCBpbnRlcmZhY2UgR3JpZFBvaW50IHtcbiAgcmVhZG9ubHkgZWFzdGluZ006IG51bWJlcjtcbiAgcmVhZG9ubHkgbm9ydGhpbmdNOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTG9uTGF0IHtcbiAgcmVhZG9ubHkgbG9uOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxhdDogbnVtYmVyO1xufVxuXG5jb25zdCBERUdSRUUgPSBNYXRoLlBJIC8gMTgwO1xuXG4vLyBUaGUgZWxsaXBzb2lkIG9mIGJvdGggZGF0dW1zLlxuY29uc3QgQSA9IDYzNzgxMzc7XG5jb25zdCBGID0gMSAvIDI5OC4yNTcyMjM1NjM7XG5jb25zdCBFMiA9IEYgKiAoMiAtIEYpO1xuY29uc3QgRTEgPSBNYXRoLnNxcnQoRTIpO1xuXG4vLyBFUFNHOjY5NjAsIFZOLTIwMDAgdG8gV0dTIDg0LCBjb29yZGluYXRlLWZyYW1lIHJvdGF0aW9uOyBtZXRyZXMsIHJhZGlhbnMsIHBhcnRzLlxuY29uc3QgRFggPSAtMTkxLjkwNDQxNDI5O1xuY29uc3QgRFkgPSAtMzkuMzAzMTgyNzk7XG5jb25zdCBEWiA9IC0xMTEuNDUwMzI4MzU7XG5jb25zdCBBUkNfU0VDT05EID0gREVHUkVFIC8gMzYwMDtcbmNvbnN0IFJYID0gLTAuMDA5Mjg4MzYgKiBBUkNfU0VDT05EO1xuY29uc3QgUlkgPSAwLjAxOTc1NDc5ICogQVJDX1NFQ09ORDtcbmNvbnN0IFJaID0gLTAuMDA0MjczNzIgKiBBUkNfU0VDT05EO1xuY29uc3QgU0NBTEUgPSAxICsgMC4yNTI5MDYyNzhlLTY7XG5cbnR5cGUgWHl6ID0gcmVhZG9ubHkgW251bWJlciwgbnVtYmVyLCBudW1iZXJdO1xuXG5mdW5jdGlvbiBnZW9jZW50cmljKHsgbG9uLCBsYXQgfTogTG9uTGF0KTogWHl6IHtcbiAgY29uc3Qgc2luTGF0ID0gTWF0aC5zaW4obGF0ICogREVHUkVFKTtcbiAgY29uc3QgY29zTGF0ID0gTWF0aC5jb3MobGF0ICogREVHUkVFKTtcbiAgY29uc3QgbiA9IEEgLyBNYXRoLnNxcnQoMSAtIEUyICogc2luTGF0ICogc2luTGF0KTtcbiAgcmV0dXJuIFtuICogY29zTGF0ICogTWF0aC5jb3MobG9uICogREVHUkVFKSwgbiAqIGNvc0xhdCAqIE1hdGguc2luKGxvbiAqIERFR1JFRSksIG4gKiAoMSAtIEUyKSAqIHNpbkxhdF07XG59XG5cbmZ1bmN0aW9uIGdlb2dyYXBoaWMoW3gsIHksIHpdOiBYeXopOiBMb25MYXQge1xuICBjb25zdCBwID0gTWF0aC5oeXBvdCh4LCB5KTtcbiAgbGV0IGxhdCA9IE1hdGguYXRhbjIoeiwgcCAqICgxIC0gRTIpKTtcbiAgLy8gQ29udmVyZ2VzIGJ5IGEgZmFjdG9yIG9mIEUyIGEgdHVybjsgbmVhciB0aGUgZ3JvdW5kIGZpdmUgdHVybnMgYXJlIGJlbG93IGEgbmFub21ldHJlLlxuICBmb3IgKGxldCB0dXJuID0gMDsgdHVybiA8IDU7IHR1cm4rKykge1xuICAgIGNvbnN0IHNpbkxhdCA9IE1hdGguc2luKGxhdCk7XG4gICAgY29uc3QgbiA9IEEgLyBNYXRoLnNxcnQoMSAtIEUyICogc2luTGF0ICogc2luTGF0KTtcbiAgICBsYXQgPSBNYXRoLmF0YW4yKHogKyBFMiAqIG4gKiBzaW5MYXQsIHApO1xuICB9XG4gIHJldHVybiB7IGxvbjogTWF0aC5hdGFuMih5LCB4KSAvIERFR1JFRSwgbGF0OiBsYXQgLyBERUdSRUUgfTtcbn1cblxuZnVuY3Rpb24gdm4yMDAwVG9XZ3M4NChwb2ludDogTG9uTGF0KTogTG9uTGF0IHtcbiAgY29uc3QgW3gsIHksIHpdID0gZ2VvY2VudHJpYyhwb2ludCk7XG4gIHJldHVybiBnZW9ncmFwaGljKFtcbiAgICBEWCArIFNDQUxFICogKHggKyBSWiAqIHkgLSBSWSAqIHopLFxuICAgIERZICsgU0NBTEUgKiAoLVJaICogeCArIHkgKyBSWCAqIHopLFxuICAgIERaICsgU0NBTEUgKiAoUlkgKiB4IC0gUlggKiB5ICsgeiksXG4gIF0pO1xufVxuXG5mdW5jdGlvbiB3Z3M4NFRvVm4yMDAwKHBvaW50OiBMb25MYXQpOiBMb25MYXQge1xuICBjb25zdCBbd3gsIHd5LCB3el0gPSBnZW9jZW50cmljKHBvaW50KTtcbiAgY29uc3QgeCA9ICh3eCAtIERYKSAvIFNDQUxFO1xuICBjb25zdCB5ID0gKHd5IC0gRFkpIC8gU0NBTEU7XG4gIGNvbnN0IHogPSAod3ogLSBEWikgLyBTQ0FMRTtcbiAgLy8gVGhlIHJvdGF0aW9uJ3MgdHJhbnNwb3NlIGlzIGl0cyBpbnZlcnNlIHRvIHRoZSBzcXVhcmUgb2YgMWUtNzogdW5kZXIgYSBtaWNyb21ldHJlLlxuICByZXR1cm4gZ2VvZ3JhcGhpYyhbeCAtIFJaICogeSArIFJZICogeiwgUlogKiB4ICsgeSAtIFJYICogeiwgLVJZICogeCArIFJYICogeSArIHpdKTtcbn1cblxuLy8gS3JcdTAwRkNnZXIncyBzZXJpZXMgaW4gdGhlIHRoaXJkIGZsYXR0ZW5pbmcgdG8gdGhlIGZvdXJ0aCBvcmRlcjogZXhhY3QgdG8gbGVzcyB0aGFuIGEgbWljcm9tZXRyZSB3aXRoaW4gYSAzXHUwMEIwIGJlbHQuXG5jb25zdCBOID0gRiAvICgyIC0gRik7XG5jb25zdCBSRUNUSUZZSU5HID0gKEEgLyAoMSArIE4pKSAqICgxICsgTiAqKiAyIC8gNCArIE4gKiogNCAvIDY0KTtcbmNvbnN0IEFMUEhBID0gW1xuICBOIC8gMiAtICgyIC8gMykgKiBOICoqIDIgKyAoNSAvIDE2KSAqIE4gKiogMyArICg0MSAvIDE4MCkgKiBOICoqIDQsXG4gICgxMyAvIDQ4KSAqIE4gKiogMiAtICgzIC8gNSkgKiBOICoqIDMgKyAoNTU3IC8gMTQ0MCkgKiBOICoqIDQsXG4gICg2MSAvIDI0MCkgKiBOICoqIDMgLSAoMTAzIC8gMTQwKSAqIE4gKiogNCxcbiAgKDQ5NTYxIC8gMTYxMjgwKSAqIE4gKiogNCxcbl07XG5jb25zdCBCRVRBID0gW1xuICBOIC8gMiAtICgyIC8gMykgKiBOICoqIDIgKyAoMzcgLyA5NikgKiBOICoqIDMgLSAoMSAvIDM2MCkgKiBOICoqIDQsXG4gICgxIC8gNDgpICogTiAqKiAyICsgKDEgLyAxNSkgKiBOICoqIDMgLSAoNDM3IC8gMTQ0MCkgKiBOICoqIDQsXG4gICgxNyAvIDQ4MCkgKiBOICoqIDMgLSAoMzcgLyA4NDApICogTiAqKiA0LFxuICAoNDM5NyAvIDE2MTI4MCkgKiBOICoqIDQsXG5dO1xuXG4vKiogQSB0cmFuc3ZlcnNlIE1lcmNhdG9yIGdyaWQgb2YgVk4tMjAwMDogY2VudHJhbCBtZXJpZGlhbiwgc2NhbGUgb24gaXQsIGZhbHNlIGVhc3Rpbmc7IG5vIGZhbHNlIG5vcnRoaW5nLiAqL1xuZXhwb3J0IGNsYXNzIFZuMjAwMEdyaWQge1xuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBlcHNnOiBudW1iZXIsXG4gICAgcmVhZG9ubHkgbWVyaWRpYW5EZWc6IG51bWJlcixcbiAgICByZWFkb25seSBzY2FsZU9uTWVyaWRpYW46IG51bWJlcixcbiAgKSB7fVxuXG4gIHByaXZhdGUgc3RhdGljIHJlYWRvbmx5IEZBTFNFX0VBU1RJTkdfTSA9IDUwMF8wMDA7XG5cbiAgZnJvbVdnczg0KHBvaW50OiBMb25MYXQpOiBHcmlkUG9pbnQge1xuICAgIGNvbnN0IHsgbG9uLCBsYXQgfSA9IHdnczg0VG9WbjIwMDAocG9pbnQpO1xuICAgIGNvbnN0IHNpbkxhdCA9IE1hdGguc2luKGxhdCAqIERFR1JFRSk7XG4gICAgY29uc3QgY29uZm9ybWFsID0gTWF0aC5zaW5oKE1hdGguYXRhbmgoc2luTGF0KSAtIEUxICogTWF0aC5hdGFuaChFMSAqIHNpbkxhdCkpO1xuICAgIGNvbnN0IGxhbWJkYSA9IChsb24gLSB0aGlzLm1lcmlkaWFuRGVnKSAqIERFR1JFRTtcbiAgICBjb25zdCB4aSA9IE1hdGguYXRhbjIoY29uZm9ybWFsLCBNYXRoLmNvcyhsYW1iZGEpKTtcbiAgICBjb25zdCBldGEgPSBNYXRoLmFzaW5oKE1hdGguc2luKGxhbWJkYSkgLyBNYXRoLmh5cG90KGNvbmZvcm1hbCwgTWF0aC5jb3MobGFtYmRhKSkpO1xuICAgIGxldCBub3J0aCA9IHhpO1xuICAgIGxldCBlYXN0ID0gZXRhO1xuICAgIEFMUEhBLmZvckVhY2goKGEsIGkpID0+IHtcbiAgICAgIGNvbnN0IGsgPSAyICogKGkgKyAxKTtcbiAgICAgIG5vcnRoICs9IGEgKiBNYXRoLnNpbihrICogeGkpICogTWF0aC5jb3NoKGsgKiBldGEpO1xuICAgICAgZWFzdCArPSBhICogTWF0aC5jb3MoayAqIHhpKSAqIE1hdGguc2luaChrICogZXRhKTtcbiAgICB9KTtcbiAgICByZXR1cm4ge1xuICAgICAgZWFzdGluZ006IFZuMjAwMEdyaWQuRkFMU0VfRUFTVElOR19NICsgdGhpcy5zY2FsZU9uTWVyaWRpYW4gKiBSRUNUSUZZSU5HICogZWFzdCxcbiAgICAgIG5vcnRoaW5nTTogdGhpcy5zY2FsZU9uTWVyaWRpYW4gKiBSRUNUSUZZSU5HICogbm9ydGgsXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBUaGUgZXhhY3QgaW52ZXJzZSBvZiBmcm9tV2dzODQ6IHdoYXQgaXMgdHlwZWQgaW4gbWV0cmVzIGNvbWVzIGJhY2sgZGlnaXQgZm9yIGRpZ2l0LiAqL1xuICB0b1dnczg0KHBvaW50OiBHcmlkUG9pbnQpOiBMb25MYXQge1xuICAgIC8vIFRoZSBoZWlnaHQgYWJvdmUgdGhlIGVsbGlwc29pZCBpcyBsb3N0IG9uIGVhY2ggd2F5IHRocm91Z2ggdGhlIGRhdHVtcywgYW5kIHdpdGggaXQgdXAgdG8gYSBtaWxsaW1ldHJlLlxuICAgIGNvbnN0IGJhY2sgPSB0aGlzLmZyb21XZ3M4NCh0aGlzLnVucHJvamVjdGVkKHBvaW50KSk7XG4gICAgcmV0dXJuIHRoaXMudW5wcm9qZWN0ZWQoe1xuICAgICAgZWFzdGluZ006IDIgKiBwb2ludC5lYXN0aW5nTSAtIGJhY2suZWFzdGluZ00sXG4gICAgICBub3J0aGluZ006IDIgKiBwb2ludC5ub3J0aGluZ00gLSBiYWNrLm5vcnRoaW5nTSxcbiAgICB9KTtcbiAgfVxuXG4gIHByaXZhdGUgdW5wcm9qZWN0ZWQocG9pbnQ6IEdyaWRQb2ludCk6IExvbkxhdCB7XG4gICAgY29uc3QgeGkgPSBwb2ludC5ub3J0aGluZ00gLyAodGhpcy5zY2FsZU9uTWVyaWRpYW4gKiBSRUNUSUZZSU5HKTtcbiAgICBjb25zdCBldGEgPSAocG9pbnQuZWFzdGluZ00gLSBWbjIwMDBHcmlkLkZBTFNFX0VBU1RJTkdfTSkgLyAodGhpcy5zY2FsZU9uTWVyaWRpYW4gKiBSRUNUSUZZSU5HKTtcbiAgICBsZXQgbm9ydGggPSB4aTtcbiAgICBsZXQgZWFzdCA9IGV0YTtcbiAgICBCRVRBLmZvckVhY2goKGIsIGkpID0+IHtcbiAgICAgIGNvbnN0IGsgPSAyICogKGkgKyAxKTtcbiAgICAgIG5vcnRoIC09IGIgKiBNYXRoLnNpbihrICogeGkpICogTWF0aC5jb3NoKGsgKiBldGEpO1xuICAgICAgZWFzdCAtPSBiICogTWF0aC5jb3MoayAqIHhpKSAqIE1hdGguc2luaChrICogZXRhKTtcbiAgICB9KTtcbiAgICBjb25zdCB0YXVQcmltZSA9IE1hdGguc2luKG5vcnRoKSAvIE1hdGguaHlwb3QoTWF0aC5zaW5oKGVhc3QpLCBNYXRoLmNvcyhub3J0aCkpO1xuICAgIGNvbnN0IGxhbWJkYSA9IE1hdGguYXRhbjIoTWF0aC5zaW5oKGVhc3QpLCBNYXRoLmNvcyhub3J0aCkpO1xuICAgIHJldHVybiB2bjIwMDBUb1dnczg0KHsgbG9uOiB0aGlzLm1lcmlkaWFuRGVnICsgbGFtYmRhIC8gREVHUkVFLCBsYXQ6IGxhdGl0dWRlT2ZDb25mb3JtYWwodGF1UHJpbWUpIH0pO1xuICB9XG5cbiAgLyoqIEhvdyBmYXIgZ3JpZCBub3J0aCBsaWVzIGNsb2Nrd2lzZSBvZiB0cnVlIG5vcnRoIGhlcmUsIGluIGRlZ3JlZXMuICovXG4gIGNvbnZlcmdlbmNlRGVnKHBvaW50OiBMb25MYXQpOiBudW1iZXIge1xuICAgIGNvbnN0IHN0ZXAgPSAxZS00O1xuICAgIGNvbnN0IHNvdXRoID0gdGhpcy5mcm9tV2dzODQoeyBsb246IHBvaW50LmxvbiwgbGF0OiBwb2ludC5sYXQgLSBzdGVwIH0pO1xuICAgIGNvbnN0IG5vcnRoID0gdGhpcy5mcm9tV2dzODQoeyBsb246IHBvaW50LmxvbiwgbGF0OiBwb2ludC5sYXQgKyBzdGVwIH0pO1xuICAgIHJldHVybiAtTWF0aC5hdGFuMihub3J0aC5lYXN0aW5nTSAtIHNvdXRoLmVhc3RpbmdNLCBub3J0aC5ub3J0aGluZ00gLSBzb3V0aC5ub3J0aGluZ00pIC8gREVHUkVFO1xuICB9XG59XG5cbi8qKiBUaGUgbGF0aXR1ZGUgaW4gZGVncmVlcyB3aG9zZSBjb25mb3JtYWwgbGF0aXR1ZGUgaGFzIHRoaXMgdGFuZ2VudDogTmV3dG9uJ3MgbWV0aG9kIGFmdGVyIEthcm5leSAoMjAxMSksIGVxLiAxOS4gKi9cbmZ1bmN0aW9uIGxhdGl0dWRlT2ZDb25mb3JtYWwodGF1UHJpbWU6IG51bWJlcik6IG51bWJlciB7XG4gIGxldCB0YXUgPSB0YXVQcmltZSAvICgxIC0gRTIpO1xuICBmb3IgKGxldCB0dXJuID0gMDsgdHVybiA8IDQ7IHR1cm4rKykge1xuICAgIGNvbnN0IHNpZ21hID0gTWF0aC5zaW5oKEUxICogTWF0aC5hdGFuaCgoRTEgKiB0YXUpIC8gTWF0aC5oeXBvdCgxLCB0YXUpKSk7XG4gICAgY29uc3QgZ3Vlc3MgPSB0YXUgKiBNYXRoLmh5cG90KDEsIHNpZ21hKSAtIHNpZ21hICogTWF0aC5oeXBvdCgxLCB0YXUpO1xuICAgIHRhdSArPSAoKHRhdVByaW1lIC0gZ3Vlc3MpIC8gTWF0aC5oeXBvdCgxLCBndWVzcykpICogKCgxICsgKDEgLSBFMikgKiB0YXUgKiB0YXUpIC8gKCgxIC0gRTIpICogTWF0aC5oeXBvdCgxLCB0YXUpKSk7XG4gIH1cbiAgcmV0dXJuIE1hdGguYXRhbih0YXUpIC8gREVHUkVFO1xufVxuXG4vKiogQ2VudHJhbCBtZXJpZGlhbnMgb2YgdGhlIHByb3ZpbmNlcycgVE0tMyBncmlkcywgYnkgRVBTRyBjb2RlLiAqL1xuY29uc3QgVE0zX01FUklESUFOUzogUmVhZG9ubHk8UmVjb3JkPG51bWJlciwgbnVtYmVyPj4gPSB7XG4gIDU4OTc6IDEwNSxcbiAgNTg5ODogMTA4LFxuICA1ODk5OiAxMDcuNzUsXG4gIDkyMDU6IDEwMyxcbiAgOTIwNjogMTA0LFxuICA5MjA3OiAxMDQuNSxcbiAgOTIwODogMTA0Ljc1LFxuICA5MjA5OiAxMDUuNSxcbiAgOTIxMDogMTA1Ljc1LFxuICA5MjExOiAxMDYsXG4gIDkyMTI6IDEwNi4yNSxcbiAgOTIxMzogMTA2LjUsXG4gIDkyMTQ6IDEwNyxcbiAgOTIxNTogMTA3LjI1LFxuICA5MjE2OiAxMDcuNSxcbiAgOTIxNzogMTA4LjI1LFxuICA5MjE4OiAxMDguNSxcbn07XG5cbi8qKiBUaGUgZ3JpZCBvZiBhbiBFUFNHIGNvZGUgc3VjaCBhcyAnRVBTRzo5MjEzJy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBncmlkT2YoY29kZTogc3RyaW5nKTogVm4yMDAwR3JpZCB7XG4gIGNvbnN0IGVwc2cgPSBOdW1iZXIoY29kZS5yZXBsYWNlKC9eRVBTRzovLCAnJykpO1xuICBjb25zdCBtZXJpZGlhbiA9IFRNM19NRVJJRElBTlNbZXBzZ107XG4gIGlmIChtZXJpZGlhbiA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgUmFuZ2VFcnJvcihgJHtjb2RlfSBpcyBub3QgYSBUTS0zIGdyaWQgb2YgVk4tMjAwMGApO1xuICByZXR1cm4gbmV3IFZuMjAwMEdyaWQoZXBzZywgbWVyaWRpYW4sIDAuOTk5OSk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBHcmlkUG9pbnQsIExvbkxhdCwgVm4yMDAwR3JpZCB9IGZyb20gJy4vdm4yMDAwLnRzJztcblxuLyoqIEEgcGxhY2UgdGhhdCB3YXMgdHlwZWQ6IHdoYXQgaXQgaXMgb24gV0dTIDg0LCBhbmQgaG93IGl0IHdhcyB3cml0dGVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUeXBlZFBsYWNlIHtcbiAgcmVhZG9ubHkgcGxhY2U6IExvbkxhdDtcbiAgcmVhZG9ubHkgd3JpdHRlbjogJ3dnczg0JyB8ICd2bjIwMDAnO1xufVxuXG4vLyBXaGVyZSB0aGUgVE0tMyBncmlkcyBvZiBWaWV0IE5hbSBsaWU6IHdpZGUgZW5vdWdoIGZvciBldmVyeSBwcm92aW5jZSwgYW5kIGFwYXJ0IGZyb20gZWFjaCBvdGhlci5cbmNvbnN0IE5PUlRISU5HU19NID0gWzg1MF8wMDAsIDJfNzAwXzAwMF0gYXMgY29uc3Q7XG5jb25zdCBFQVNUSU5HU19NID0gWzE1MF8wMDAsIDg0OV8wMDBdIGFzIGNvbnN0O1xuXG4vKipcbiAqIFJlYWRzIGEgcGFpciBvZiBjb29yZGluYXRlczogZGVncmVlcyB3aXRoIGRlY2ltYWxzLCB3aXRoIG1pbnV0ZXMgYW5kIHNlY29uZHMsIE4vRSBvciBCL1x1MDExMCwgcG9pbnQgb3IgY29tbWE7IG9yIFhcbiAqIChub3J0aGluZykgYW5kIFkgKGVhc3RpbmcpIG9mIFZOLTIwMDAuIEVpdGhlciBvcmRlciB3aGVyZSBpdCBjYW4gYmUgdG9sZCBhcGFydDsgbnVsbCB3aGVuIGl0IGlzIG5vIHBhaXIgb2YgY29vcmRpbmF0ZXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkQ29vcmRpbmF0ZXModGV4dDogc3RyaW5nLCBncmlkOiBWbjIwMDBHcmlkIHwgbnVsbCk6IFR5cGVkUGxhY2UgfCBudWxsIHtcbiAgY29uc3QgdGlkeSA9IHRleHQudHJpbSgpO1xuICBpZiAoIS9eWy0rXFxkXFxzLiw7Oi98PSgpXHUwMEIwXHUwMEJBXHUwMkRBJ1x1MjAxOVx1MjAzMlwiXHUyMDFEXHUyMDMzYS16QS1aXHUwMTExXHUwMTEwXSskLy50ZXN0KHRpZHkpIHx8IC9bYS16XHUwMTExXXsyfS9pLnRlc3QodGlkeSkpIHJldHVybiBudWxsO1xuICBjb25zdCBudW1iZXJzID0gbnVtYmVyc0luKHRpZHkpO1xuICBjb25zdCBpbkdyaWQgPSBudW1iZXJzLmxlbmd0aCA9PT0gMiA/IGdyaWRQb2ludChudW1iZXJzWzBdISwgbnVtYmVyc1sxXSEpIDogbnVsbDtcbiAgaWYgKGluR3JpZCkgcmV0dXJuIGdyaWQgPyB7IHBsYWNlOiBncmlkLnRvV2dzODQoaW5HcmlkKSwgd3JpdHRlbjogJ3ZuMjAwMCcgfSA6IG51bGw7XG4gIC8vIFR3byB3aG9sZSBudW1iZXJzIGFyZSByYXRoZXIgYSBzaGVldCBhbmQgYSBwYXJjZWwuXG4gIGNvbnN0IHBsYWNlID0gL1suLFx1MDBCMFx1MDBCQV18W2Etelx1MDExMV0vaS50ZXN0KHRpZHkpID8gZGVncmVlcyh0aWR5LCBudW1iZXJzKSA6IG51bGw7XG4gIHJldHVybiBwbGFjZSA/IHsgcGxhY2UsIHdyaXR0ZW46ICd3Z3M4NCcgfSA6IG51bGw7XG59XG5cbi8qKiBWaWV0bmFtZXNlIHBhcGVycyB3cml0ZSBYID0gbm9ydGhpbmcgZmlyc3Q7IHRoZSB0d28gZGlmZmVyIHNvIG11Y2ggdGhhdCBlaXRoZXIgb3JkZXIgaXMgdW5kZXJzdG9vZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBncmlkUG9pbnQoZmlyc3Q6IG51bWJlciwgc2Vjb25kOiBudW1iZXIpOiBHcmlkUG9pbnQgfCBudWxsIHtcbiAgaWYgKHdpdGhpbihmaXJzdCwgTk9SVEhJTkdTX00pICYmIHdpdGhpbihzZWNvbmQsIEVBU1RJTkdTX00pKSByZXR1cm4geyBub3J0aGluZ006IGZpcnN0LCBlYXN0aW5nTTogc2Vjb25kIH07XG4gIGlmICh3aXRoaW4oc2Vjb25kLCBOT1JUSElOR1NfTSkgJiYgd2l0aGluKGZpcnN0LCBFQVNUSU5HU19NKSkgcmV0dXJuIHsgbm9ydGhpbmdNOiBzZWNvbmQsIGVhc3RpbmdNOiBmaXJzdCB9O1xuICByZXR1cm4gbnVsbDtcbn1cblxuY29uc3Qgd2l0aGluID0gKHZhbHVlOiBudW1iZXIsIFtsb3csIGhpZ2hdOiByZWFkb25seSBbbnVtYmVyLCBudW1iZXJdKTogYm9vbGVhbiA9PiB2YWx1ZSA+PSBsb3cgJiYgdmFsdWUgPD0gaGlnaDtcblxuZnVuY3Rpb24gZGVncmVlcyh0ZXh0OiBzdHJpbmcsIG51bWJlcnM6IHJlYWRvbmx5IG51bWJlcltdKTogTG9uTGF0IHwgbnVsbCB7XG4gIGNvbnN0IGVhY2ggPSBudW1iZXJzLmxlbmd0aCAvIDI7XG4gIGlmIChlYWNoICE9PSAxICYmIGVhY2ggIT09IDIgJiYgZWFjaCAhPT0gMykgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGZpcnN0ID0gc2V4YWdlc2ltYWwobnVtYmVycy5zbGljZSgwLCBlYWNoKSk7XG4gIGNvbnN0IHNlY29uZCA9IHNleGFnZXNpbWFsKG51bWJlcnMuc2xpY2UoZWFjaCkpO1xuICBpZiAoZmlyc3QgPT09IG51bGwgfHwgc2Vjb25kID09PSBudWxsKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgbGV0dGVycyA9IHRleHQudG9VcHBlckNhc2UoKS5yZXBsYWNlKC9bXk5TRVdCXHUwMTEwVF0vZywgJycpO1xuICBjb25zdCBbYSwgYl0gPSBsZXR0ZXJzLmxlbmd0aCA9PT0gMiA/IFtsZXR0ZXJzWzBdISwgbGV0dGVyc1sxXSFdIDogWycnLCAnJ107XG4gIGNvbnN0IHNpZ25lZCA9ICh2YWx1ZTogbnVtYmVyLCBsZXR0ZXI6IHN0cmluZyk6IG51bWJlciA9PlxuICAgIGxldHRlciA9PT0gJ1MnIHx8IGxldHRlciA9PT0gJ1cnIHx8IGxldHRlciA9PT0gJ1QnID8gLXZhbHVlIDogdmFsdWU7XG4gIGNvbnN0IHBhaXIgPVxuICAgIGlzRWFzdFdlc3QoYSkgfHwgKCFhICYmIE1hdGguYWJzKGZpcnN0KSA+IDkwKVxuICAgICAgPyB7IGxvbjogc2lnbmVkKGZpcnN0LCBhKSwgbGF0OiBzaWduZWQoc2Vjb25kLCBiKSB9XG4gICAgICA6IHsgbG9uOiBzaWduZWQoc2Vjb25kLCBiKSwgbGF0OiBzaWduZWQoZmlyc3QsIGEpIH07XG4gIHJldHVybiBNYXRoLmFicyhwYWlyLmxhdCkgPD0gOTAgJiYgTWF0aC5hYnMocGFpci5sb24pIDw9IDE4MCA/IHBhaXIgOiBudWxsO1xufVxuXG5jb25zdCBpc0Vhc3RXZXN0ID0gKGxldHRlcjogc3RyaW5nKTogYm9vbGVhbiA9PiBsZXR0ZXIgIT09ICcnICYmICdFV1x1MDExMFQnLmluY2x1ZGVzKGxldHRlcik7XG5cbmZ1bmN0aW9uIHNleGFnZXNpbWFsKHBhcnRzOiByZWFkb25seSBudW1iZXJbXSk6IG51bWJlciB8IG51bGwge1xuICBjb25zdCBbd2hvbGUgPSAwLCBtaW51dGVzID0gMCwgc2Vjb25kcyA9IDBdID0gcGFydHM7XG4gIGlmIChtaW51dGVzIDwgMCB8fCBtaW51dGVzID49IDYwIHx8IHNlY29uZHMgPCAwIHx8IHNlY29uZHMgPj0gNjApIHJldHVybiBudWxsO1xuICBjb25zdCBzaXplID0gTWF0aC5hYnMod2hvbGUpICsgbWludXRlcyAvIDYwICsgc2Vjb25kcyAvIDM2MDA7XG4gIHJldHVybiB3aG9sZSA8IDAgfHwgT2JqZWN0LmlzKHdob2xlLCAtMCkgPyAtc2l6ZSA6IHNpemU7XG59XG5cbi8qKiBOdW1iZXJzIHdpdGggYSBkZWNpbWFsIHBvaW50IG9yIGNvbW1hOyAyLjM4My45ODQsODIgYW5kIDIsMzgzLDk4NC44MiB0b28uICovXG5leHBvcnQgZnVuY3Rpb24gbnVtYmVyc0luKHRleHQ6IHN0cmluZyk6IG51bWJlcltdIHtcbiAgY29uc3QgdG9rZW5zID0gdGV4dC5tYXRjaCgvWy0rXT9cXGQoPzpbXFxkLixdKlxcZCk/L2cpID8/IFtdO1xuICByZXR1cm4gdG9rZW5zLmZsYXRNYXAoKHRva2VuKSA9PiB7XG4gICAgY29uc3QgcGFpciA9IC9eKFstK10/XFxkK1xcLlxcZCspLChcXGQrXFwuXFxkKykkLy5leGVjKHRva2VuKSA/PyAvXihbLStdP1xcZHsxLDN9KSwoXFxkezIsM31cXC5cXGQrKSQvLmV4ZWModG9rZW4pO1xuICAgIGNvbnN0IGRlZ3JlZXMgPSBwYWlyID8gW051bWJlcihwYWlyWzFdKSwgTnVtYmVyKHBhaXJbMl0pXSA6IFtdO1xuICAgIC8vIDQzNiwwMDAuMjUgaXMgbm8gbGF0aXR1ZGUgYW5kIGxvbmdpdHVkZS5cbiAgICByZXR1cm4gcGFpciAmJiBkZWdyZWVzLmV2ZXJ5KChvbmUpID0+IE1hdGguYWJzKG9uZSkgPD0gMTgwKSAmJiAhLywwLy50ZXN0KHRva2VuKSA/IGRlZ3JlZXMgOiBbdG9OdW1iZXIodG9rZW4pXTtcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIHRvTnVtYmVyKHRva2VuOiBzdHJpbmcpOiBudW1iZXIge1xuICBjb25zdCBkb3RzID0gdG9rZW4uc3BsaXQoJy4nKS5sZW5ndGggLSAxO1xuICBjb25zdCBjb21tYXMgPSB0b2tlbi5zcGxpdCgnLCcpLmxlbmd0aCAtIDE7XG4gIGNvbnN0IGRlY2ltYWwgPVxuICAgIGRvdHMgPiAwICYmIGNvbW1hcyA+IDBcbiAgICAgID8gdG9rZW4ubGFzdEluZGV4T2YoJy4nKSA+IHRva2VuLmxhc3RJbmRleE9mKCcsJylcbiAgICAgICAgPyAnLidcbiAgICAgICAgOiAnLCdcbiAgICAgIDogZG90cyA9PT0gMVxuICAgICAgICA/ICcuJ1xuICAgICAgICA6IGNvbW1hcyA9PT0gMVxuICAgICAgICAgID8gJywnXG4gICAgICAgICAgOiAnJztcbiAgY29uc3QgdGhvdXNhbmRzID0gZGVjaW1hbCA9PT0gJy4nID8gLywvZyA6IGRlY2ltYWwgPT09ICcsJyA/IC9cXC4vZyA6IC9bLixdL2c7XG4gIHJldHVybiBOdW1iZXIodG9rZW4ucmVwbGFjZSh0aG91c2FuZHMsICcnKS5yZXBsYWNlKCcsJywgJy4nKSk7XG59XG4iLCAiaW1wb3J0IHsgZ3JpZFBvaW50LCBudW1iZXJzSW4sIHJlYWRDb29yZGluYXRlcyB9IGZyb20gJy4uL2dlby9jb29yZGluYXRlcy50cyc7XG5pbXBvcnQgdHlwZSB7IExvbkxhdCwgVm4yMDAwR3JpZCB9IGZyb20gJy4uL2dlby92bjIwMDAudHMnO1xuXG4vKiogV2hhdCBhIHBhc3RlZCB0YWJsZSBpczogaXRzIHBvaW50cywgb3IgdGhlIGZpcnN0IGxpbmUgdGhhdCBpcyBub25lLiAqL1xuZXhwb3J0IHR5cGUgUGFzdGVkID1cbiAgeyByZWFkb25seSBwb2ludHM6IHJlYWRvbmx5IExvbkxhdFtdIH0gfCB7IHJlYWRvbmx5IGJhZDogeyByZWFkb25seSBsaW5lOiBudW1iZXI7IHJlYWRvbmx5IHRleHQ6IHN0cmluZyB9IH07XG5cbi8qKlxuICogUmVhZHMgYSB0YWJsZSBvZiBwb2ludHMsIG9uZSBhIGxpbmU6IFggYW5kIFkgb2YgVk4tMjAwMCBpbiBlaXRoZXIgb3JkZXIsIG9yIGxhdGl0dWRlIGFuZCBsb25naXR1ZGUgaW4gYW55IG5vdGF0aW9uO1xuICogYmVmb3JlIHRoZW0gdGhlIHBvaW50J3MgbmFtZSwgYWZ0ZXIgdGhlbSBsZW5ndGhzLCBoZWlnaHRzIG9yIG5vdGVzLiBMaW5lcyBiZWZvcmUgdGhlIGZpcnN0IGZpZ3VyZSBhcmUgaGVhZGluZ3MuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGFzdGVkKHRleHQ6IHN0cmluZywgZ3JpZDogVm4yMDAwR3JpZCk6IFBhc3RlZCB7XG4gIGNvbnN0IHBvaW50czogTG9uTGF0W10gPSBbXTtcbiAgbGV0IGJlZ3VuID0gZmFsc2U7XG4gIGZvciAoY29uc3QgW2luZGV4LCByYXddIG9mIHRleHQuc3BsaXQoJ1xcbicpLmVudHJpZXMoKSkge1xuICAgIGNvbnN0IGxpbmUgPSByYXcudHJpbSgpO1xuICAgIGlmIChsaW5lID09PSAnJyB8fCAoIWJlZ3VuICYmICEvXFxkLy50ZXN0KGxpbmUpKSkgY29udGludWU7XG4gICAgYmVndW4gPSB0cnVlO1xuICAgIGNvbnN0IHBvaW50ID0gcG9pbnRPZihsaW5lLCBncmlkKTtcbiAgICBpZiAoIXBvaW50KSByZXR1cm4geyBiYWQ6IHsgbGluZTogaW5kZXggKyAxLCB0ZXh0OiBsaW5lIH0gfTtcbiAgICBwb2ludHMucHVzaChwb2ludCk7XG4gIH1cbiAgY29uc3QgW2ZpcnN0XSA9IHBvaW50cztcbiAgY29uc3QgbGFzdCA9IHBvaW50c1twb2ludHMubGVuZ3RoIC0gMV07XG4gIGNvbnN0IGNsb3NlZCA9IHBvaW50cy5sZW5ndGggPiAzICYmIGZpcnN0IS5sYXQgPT09IGxhc3QhLmxhdCAmJiBmaXJzdCEubG9uID09PSBsYXN0IS5sb247XG4gIHJldHVybiB7IHBvaW50czogY2xvc2VkID8gcG9pbnRzLnNsaWNlKDAsIC0xKSA6IHBvaW50cyB9O1xufVxuXG5mdW5jdGlvbiBwb2ludE9mKGxpbmU6IHN0cmluZywgZ3JpZDogVm4yMDAwR3JpZCk6IExvbkxhdCB8IG51bGwge1xuICBmb3IgKGNvbnN0IGNlbGxzIG9mIHNwbGl0dGluZ3MobGluZSkpIHtcbiAgICBjb25zdCBudW1iZXJzID0gY2VsbHMubWFwKG51bWJlck9mKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSArIDEgPCBudW1iZXJzLmxlbmd0aDsgaSsrKSB7XG4gICAgICBjb25zdCBpbkdyaWQgPSBncmlkUG9pbnQobnVtYmVyc1tpXSEsIG51bWJlcnNbaSArIDFdISk7XG4gICAgICBpZiAoaW5HcmlkKSByZXR1cm4gZ3JpZC50b1dnczg0KGluR3JpZCk7XG4gICAgfVxuICB9XG4gIGNvbnN0IG5hbWVkID0gL15cXFN7MSw4fVtcXHQ7Oix8XT9cXHMrLy5leGVjKGxpbmUpPy5bMF0gPz8gJyc7XG4gIGNvbnN0IHVubmFtZWQgPSBsaW5lLnNsaWNlKG5hbWVkLmxlbmd0aCk7XG4gIHJldHVybiAocmVhZENvb3JkaW5hdGVzKGxpbmUsIGdyaWQpID8/IChuYW1lZCA/IHJlYWRDb29yZGluYXRlcyh1bm5hbWVkLCBncmlkKSA6IG51bGwpKT8ucGxhY2UgPz8gbnVsbDtcbn1cblxuLyoqIEJ5IHdoYXQgc3RhbmRzIGJldHdlZW4gY2VsbHM6IHRhYiwgc2VtaWNvbG9uIG9yIGJhcjsgZWxzZSB3aGl0ZSBzcGFjZTsgZWxzZSBjb21tYXMuICovXG5mdW5jdGlvbiBzcGxpdHRpbmdzKGxpbmU6IHN0cmluZyk6IHN0cmluZ1tdW10ge1xuICByZXR1cm4gWy9bXFx0O3xdKy8sIC9bXFxzO3xdKy8sIC9bLDtdXFxzKi9dLm1hcCgoYmV0d2VlbikgPT4gbGluZS5zcGxpdChiZXR3ZWVuKSkuZmlsdGVyKChjZWxscykgPT4gY2VsbHMubGVuZ3RoID4gMSk7XG59XG5cbi8qKiBUaGUgbnVtYmVyIG9mIGEgY2VsbCBzdWNoIGFzICdYPTIuMzgzLjk4NCw4Mic7IE5hTiBmb3Igb25lIHRoYXQgaG9sZHMgbm9uZSBvciBzZXZlcmFsLCBzdWNoIGFzIGEgbmFtZS4gKi9cbmZ1bmN0aW9uIG51bWJlck9mKGNlbGw6IHN0cmluZyk6IG51bWJlciB7XG4gIGNvbnN0IHRpZHkgPSBjZWxsLnJlcGxhY2UoL15cXHMqW1hZTkVdXFxzKls9Ol0/XFxzKi9pLCAnJykucmVwbGFjZSgvW1xccywuXSskLywgJycpO1xuICBjb25zdCBudW1iZXJzID0gL15bLStcXGQuLF0rXFxzKm0/JC8udGVzdCh0aWR5KSA/IG51bWJlcnNJbih0aWR5KSA6IFtdO1xuICByZXR1cm4gbnVtYmVycy5sZW5ndGggPT09IDEgPyBudW1iZXJzWzBdISA6IE5hTjtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxZQUFZOzs7QUNnQnJCLElBQU0sU0FBUyxLQUFLLEtBQUs7QUFHekIsSUFBTSxJQUFJO0FBQ1YsSUFBTSxJQUFJLElBQUk7QUFDZCxJQUFNLEtBQUssS0FBSyxJQUFJO0FBQ3BCLElBQU0sS0FBSyxLQUFLLEtBQUssRUFBRTtBQUd2QixJQUFNLEtBQUs7QUFDWCxJQUFNLEtBQUs7QUFDWCxJQUFNLEtBQUs7QUFDWCxJQUFNLGFBQWEsU0FBUztBQUM1QixJQUFNLEtBQUssYUFBYztBQUN6QixJQUFNLEtBQUssYUFBYTtBQUN4QixJQUFNLEtBQUssYUFBYztBQUN6QixJQUFNLFFBQVEsSUFBSTtBQUlsQixTQUFTLFdBQVcsRUFBRSxLQUFLLElBQUksR0FBZ0I7QUFDN0MsUUFBTSxTQUFTLEtBQUssSUFBSSxNQUFNLE1BQU07QUFDcEMsUUFBTSxTQUFTLEtBQUssSUFBSSxNQUFNLE1BQU07QUFDcEMsUUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksS0FBSyxTQUFTLE1BQU07QUFDaEQsU0FBTyxDQUFDLElBQUksU0FBUyxLQUFLLElBQUksTUFBTSxNQUFNLEdBQUcsSUFBSSxTQUFTLEtBQUssSUFBSSxNQUFNLE1BQU0sR0FBRyxLQUFLLElBQUksTUFBTSxNQUFNO0FBQ3pHO0FBRUEsU0FBUyxXQUFXLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBZ0I7QUFDMUMsUUFBTSxJQUFJLEtBQUssTUFBTSxHQUFHLENBQUM7QUFDekIsTUFBSSxNQUFNLEtBQUssTUFBTSxHQUFHLEtBQUssSUFBSSxHQUFHO0FBRXBDLFdBQVMsT0FBTyxHQUFHLE9BQU8sR0FBRyxRQUFRO0FBQ25DLFVBQU0sU0FBUyxLQUFLLElBQUksR0FBRztBQUMzQixVQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFLLFNBQVMsTUFBTTtBQUNoRCxVQUFNLEtBQUssTUFBTSxJQUFJLEtBQUssSUFBSSxRQUFRLENBQUM7QUFBQSxFQUN6QztBQUNBLFNBQU8sRUFBRSxLQUFLLEtBQUssTUFBTSxHQUFHLENBQUMsSUFBSSxRQUFRLEtBQUssTUFBTSxPQUFPO0FBQzdEO0FBRUEsU0FBUyxjQUFjLE9BQXVCO0FBQzVDLFFBQU0sQ0FBQyxHQUFHLEdBQUcsQ0FBQyxJQUFJLFdBQVcsS0FBSztBQUNsQyxTQUFPLFdBQVc7QUFBQSxJQUNoQixLQUFLLFNBQVMsSUFBSSxLQUFLLElBQUksS0FBSztBQUFBLElBQ2hDLEtBQUssU0FBUyxDQUFDLEtBQUssSUFBSSxJQUFJLEtBQUs7QUFBQSxJQUNqQyxLQUFLLFNBQVMsS0FBSyxJQUFJLEtBQUssSUFBSTtBQUFBLEVBQ2xDLENBQUM7QUFDSDtBQUVBLFNBQVMsY0FBYyxPQUF1QjtBQUM1QyxRQUFNLENBQUMsSUFBSSxJQUFJLEVBQUUsSUFBSSxXQUFXLEtBQUs7QUFDckMsUUFBTSxLQUFLLEtBQUssTUFBTTtBQUN0QixRQUFNLEtBQUssS0FBSyxNQUFNO0FBQ3RCLFFBQU0sS0FBSyxLQUFLLE1BQU07QUFFdEIsU0FBTyxXQUFXLENBQUMsSUFBSSxLQUFLLElBQUksS0FBSyxHQUFHLEtBQUssSUFBSSxJQUFJLEtBQUssR0FBRyxDQUFDLEtBQUssSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQ3BGO0FBR0EsSUFBTSxJQUFJLEtBQUssSUFBSTtBQUNuQixJQUFNLGFBQWMsS0FBSyxJQUFJLE1BQU8sSUFBSSxLQUFLLElBQUksSUFBSSxLQUFLLElBQUk7QUFDOUQsSUFBTSxRQUFRO0FBQUEsRUFDWixJQUFJLElBQUssSUFBSSxJQUFLLEtBQUssSUFBSyxJQUFJLEtBQU0sS0FBSyxJQUFLLEtBQUssTUFBTyxLQUFLO0FBQUEsRUFDaEUsS0FBSyxLQUFNLEtBQUssSUFBSyxJQUFJLElBQUssS0FBSyxJQUFLLE1BQU0sT0FBUSxLQUFLO0FBQUEsRUFDM0QsS0FBSyxNQUFPLEtBQUssSUFBSyxNQUFNLE1BQU8sS0FBSztBQUFBLEVBQ3hDLFFBQVEsU0FBVSxLQUFLO0FBQzFCO0FBQ0EsSUFBTSxPQUFPO0FBQUEsRUFDWCxJQUFJLElBQUssSUFBSSxJQUFLLEtBQUssSUFBSyxLQUFLLEtBQU0sS0FBSyxJQUFLLElBQUksTUFBTyxLQUFLO0FBQUEsRUFDaEUsSUFBSSxLQUFNLEtBQUssSUFBSyxJQUFJLEtBQU0sS0FBSyxJQUFLLE1BQU0sT0FBUSxLQUFLO0FBQUEsRUFDM0QsS0FBSyxNQUFPLEtBQUssSUFBSyxLQUFLLE1BQU8sS0FBSztBQUFBLEVBQ3ZDLE9BQU8sU0FBVSxLQUFLO0FBQ3pCO0FBR08sSUFBTSxhQUFOLE1BQU0sWUFBVztBQUFBLEVBQ3RCLFlBQ1csTUFDQSxhQUNBLGlCQUNUO0FBSFM7QUFDQTtBQUNBO0FBQUEsRUFDUjtBQUFBLEVBSFE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBR1gsT0FBd0Isa0JBQWtCO0FBQUEsRUFFMUMsVUFBVSxPQUEwQjtBQUNsQyxVQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksY0FBYyxLQUFLO0FBQ3hDLFVBQU0sU0FBUyxLQUFLLElBQUksTUFBTSxNQUFNO0FBQ3BDLFVBQU0sWUFBWSxLQUFLLEtBQUssS0FBSyxNQUFNLE1BQU0sSUFBSSxLQUFLLEtBQUssTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUM3RSxVQUFNLFVBQVUsTUFBTSxLQUFLLGVBQWU7QUFDMUMsVUFBTSxLQUFLLEtBQUssTUFBTSxXQUFXLEtBQUssSUFBSSxNQUFNLENBQUM7QUFDakQsVUFBTSxNQUFNLEtBQUssTUFBTSxLQUFLLElBQUksTUFBTSxJQUFJLEtBQUssTUFBTSxXQUFXLEtBQUssSUFBSSxNQUFNLENBQUMsQ0FBQztBQUNqRixRQUFJLFFBQVE7QUFDWixRQUFJLE9BQU87QUFDWCxVQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDdEIsWUFBTSxJQUFJLEtBQUssSUFBSTtBQUNuQixlQUFTLElBQUksS0FBSyxJQUFJLElBQUksRUFBRSxJQUFJLEtBQUssS0FBSyxJQUFJLEdBQUc7QUFDakQsY0FBUSxJQUFJLEtBQUssSUFBSSxJQUFJLEVBQUUsSUFBSSxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQUEsSUFDbEQsQ0FBQztBQUNELFdBQU87QUFBQSxNQUNMLFVBQVUsWUFBVyxrQkFBa0IsS0FBSyxrQkFBa0IsYUFBYTtBQUFBLE1BQzNFLFdBQVcsS0FBSyxrQkFBa0IsYUFBYTtBQUFBLElBQ2pEO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQTBCO0FBRWhDLFVBQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxZQUFZLEtBQUssQ0FBQztBQUNuRCxXQUFPLEtBQUssWUFBWTtBQUFBLE1BQ3RCLFVBQVUsSUFBSSxNQUFNLFdBQVcsS0FBSztBQUFBLE1BQ3BDLFdBQVcsSUFBSSxNQUFNLFlBQVksS0FBSztBQUFBLElBQ3hDLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFUSxZQUFZLE9BQTBCO0FBQzVDLFVBQU0sS0FBSyxNQUFNLGFBQWEsS0FBSyxrQkFBa0I7QUFDckQsVUFBTSxPQUFPLE1BQU0sV0FBVyxZQUFXLG9CQUFvQixLQUFLLGtCQUFrQjtBQUNwRixRQUFJLFFBQVE7QUFDWixRQUFJLE9BQU87QUFDWCxTQUFLLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDckIsWUFBTSxJQUFJLEtBQUssSUFBSTtBQUNuQixlQUFTLElBQUksS0FBSyxJQUFJLElBQUksRUFBRSxJQUFJLEtBQUssS0FBSyxJQUFJLEdBQUc7QUFDakQsY0FBUSxJQUFJLEtBQUssSUFBSSxJQUFJLEVBQUUsSUFBSSxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQUEsSUFDbEQsQ0FBQztBQUNELFVBQU0sV0FBVyxLQUFLLElBQUksS0FBSyxJQUFJLEtBQUssTUFBTSxLQUFLLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDOUUsVUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDMUQsV0FBTyxjQUFjLEVBQUUsS0FBSyxLQUFLLGNBQWMsU0FBUyxRQUFRLEtBQUssb0JBQW9CLFFBQVEsRUFBRSxDQUFDO0FBQUEsRUFDdEc7QUFBQTtBQUFBLEVBR0EsZUFBZSxPQUF1QjtBQUNwQyxVQUFNLE9BQU87QUFDYixVQUFNLFFBQVEsS0FBSyxVQUFVLEVBQUUsS0FBSyxNQUFNLEtBQUssS0FBSyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ3RFLFVBQU0sUUFBUSxLQUFLLFVBQVUsRUFBRSxLQUFLLE1BQU0sS0FBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDdEUsV0FBTyxDQUFDLEtBQUssTUFBTSxNQUFNLFdBQVcsTUFBTSxVQUFVLE1BQU0sWUFBWSxNQUFNLFNBQVMsSUFBSTtBQUFBLEVBQzNGO0FBQ0Y7QUFHQSxTQUFTLG9CQUFvQixVQUEwQjtBQUNyRCxNQUFJLE1BQU0sWUFBWSxJQUFJO0FBQzFCLFdBQVMsT0FBTyxHQUFHLE9BQU8sR0FBRyxRQUFRO0FBQ25DLFVBQU0sUUFBUSxLQUFLLEtBQUssS0FBSyxLQUFLLE1BQU8sS0FBSyxNQUFPLEtBQUssTUFBTSxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQ3hFLFVBQU0sUUFBUSxNQUFNLEtBQUssTUFBTSxHQUFHLEtBQUssSUFBSSxRQUFRLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFDcEUsWUFBUyxXQUFXLFNBQVMsS0FBSyxNQUFNLEdBQUcsS0FBSyxNQUFPLEtBQUssSUFBSSxNQUFNLE1BQU0sU0FBUyxJQUFJLE1BQU0sS0FBSyxNQUFNLEdBQUcsR0FBRztBQUFBLEVBQ2xIO0FBQ0EsU0FBTyxLQUFLLEtBQUssR0FBRyxJQUFJO0FBQzFCO0FBR0EsSUFBTSxnQkFBa0Q7QUFBQSxFQUN0RCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQ1I7QUFHTyxTQUFTLE9BQU8sTUFBMEI7QUFDL0MsUUFBTSxPQUFPLE9BQU8sS0FBSyxRQUFRLFVBQVUsRUFBRSxDQUFDO0FBQzlDLFFBQU0sV0FBVyxjQUFjLElBQUk7QUFDbkMsTUFBSSxhQUFhLE9BQVcsT0FBTSxJQUFJLFdBQVcsR0FBRyxJQUFJLGdDQUFnQztBQUN4RixTQUFPLElBQUksV0FBVyxNQUFNLFVBQVUsTUFBTTtBQUM5Qzs7O0FDdkxBLElBQU0sY0FBYyxDQUFDLE1BQVMsSUFBUztBQUN2QyxJQUFNLGFBQWEsQ0FBQyxNQUFTLEtBQU87QUFNN0IsU0FBUyxnQkFBZ0IsTUFBYyxNQUE0QztBQUN4RixRQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ3ZCLE1BQUksQ0FBQyx3Q0FBd0MsS0FBSyxJQUFJLEtBQUssYUFBYSxLQUFLLElBQUksRUFBRyxRQUFPO0FBQzNGLFFBQU0sVUFBVSxVQUFVLElBQUk7QUFDOUIsUUFBTSxTQUFTLFFBQVEsV0FBVyxJQUFJLFVBQVUsUUFBUSxDQUFDLEdBQUksUUFBUSxDQUFDLENBQUUsSUFBSTtBQUM1RSxNQUFJLE9BQVEsUUFBTyxPQUFPLEVBQUUsT0FBTyxLQUFLLFFBQVEsTUFBTSxHQUFHLFNBQVMsU0FBUyxJQUFJO0FBRS9FLFFBQU0sUUFBUSxpQkFBaUIsS0FBSyxJQUFJLElBQUksUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUNyRSxTQUFPLFFBQVEsRUFBRSxPQUFPLFNBQVMsUUFBUSxJQUFJO0FBQy9DO0FBR08sU0FBUyxVQUFVLE9BQWUsUUFBa0M7QUFDekUsTUFBSSxPQUFPLE9BQU8sV0FBVyxLQUFLLE9BQU8sUUFBUSxVQUFVLEVBQUcsUUFBTyxFQUFFLFdBQVcsT0FBTyxVQUFVLE9BQU87QUFDMUcsTUFBSSxPQUFPLFFBQVEsV0FBVyxLQUFLLE9BQU8sT0FBTyxVQUFVLEVBQUcsUUFBTyxFQUFFLFdBQVcsUUFBUSxVQUFVLE1BQU07QUFDMUcsU0FBTztBQUNUO0FBRUEsSUFBTSxTQUFTLENBQUMsT0FBZSxDQUFDLEtBQUssSUFBSSxNQUEwQyxTQUFTLE9BQU8sU0FBUztBQUU1RyxTQUFTLFFBQVEsTUFBYyxTQUEyQztBQUN4RSxRQUFNLE9BQU8sUUFBUSxTQUFTO0FBQzlCLE1BQUksU0FBUyxLQUFLLFNBQVMsS0FBSyxTQUFTLEVBQUcsUUFBTztBQUNuRCxRQUFNLFFBQVEsWUFBWSxRQUFRLE1BQU0sR0FBRyxJQUFJLENBQUM7QUFDaEQsUUFBTSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksQ0FBQztBQUM5QyxNQUFJLFVBQVUsUUFBUSxXQUFXLEtBQU0sUUFBTztBQUM5QyxRQUFNLFVBQVUsS0FBSyxZQUFZLEVBQUUsUUFBUSxlQUFlLEVBQUU7QUFDNUQsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLFFBQVEsV0FBVyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUksUUFBUSxDQUFDLENBQUUsSUFBSSxDQUFDLElBQUksRUFBRTtBQUMxRSxRQUFNLFNBQVMsQ0FBQyxPQUFlLFdBQzdCLFdBQVcsT0FBTyxXQUFXLE9BQU8sV0FBVyxNQUFNLENBQUMsUUFBUTtBQUNoRSxRQUFNLE9BQ0osV0FBVyxDQUFDLEtBQU0sQ0FBQyxLQUFLLEtBQUssSUFBSSxLQUFLLElBQUksS0FDdEMsRUFBRSxLQUFLLE9BQU8sT0FBTyxDQUFDLEdBQUcsS0FBSyxPQUFPLFFBQVEsQ0FBQyxFQUFFLElBQ2hELEVBQUUsS0FBSyxPQUFPLFFBQVEsQ0FBQyxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRTtBQUN0RCxTQUFPLEtBQUssSUFBSSxLQUFLLEdBQUcsS0FBSyxNQUFNLEtBQUssSUFBSSxLQUFLLEdBQUcsS0FBSyxNQUFNLE9BQU87QUFDeEU7QUFFQSxJQUFNLGFBQWEsQ0FBQyxXQUE0QixXQUFXLE1BQU0sWUFBTyxTQUFTLE1BQU07QUFFdkYsU0FBUyxZQUFZLE9BQXlDO0FBQzVELFFBQU0sQ0FBQyxRQUFRLEdBQUcsVUFBVSxHQUFHLFVBQVUsQ0FBQyxJQUFJO0FBQzlDLE1BQUksVUFBVSxLQUFLLFdBQVcsTUFBTSxVQUFVLEtBQUssV0FBVyxHQUFJLFFBQU87QUFDekUsUUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLElBQUksVUFBVSxLQUFLLFVBQVU7QUFDeEQsU0FBTyxRQUFRLEtBQUssT0FBTyxHQUFHLE9BQU8sRUFBRSxJQUFJLENBQUMsT0FBTztBQUNyRDtBQUdPLFNBQVMsVUFBVSxNQUF3QjtBQUNoRCxRQUFNLFNBQVMsS0FBSyxNQUFNLHdCQUF3QixLQUFLLENBQUM7QUFDeEQsU0FBTyxPQUFPLFFBQVEsQ0FBQyxVQUFVO0FBQy9CLFVBQU0sT0FBTywrQkFBK0IsS0FBSyxLQUFLLEtBQUssa0NBQWtDLEtBQUssS0FBSztBQUN2RyxVQUFNQSxXQUFVLE9BQU8sQ0FBQyxPQUFPLEtBQUssQ0FBQyxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQztBQUU3RCxXQUFPLFFBQVFBLFNBQVEsTUFBTSxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLEtBQUssS0FBSyxJQUFJQSxXQUFVLENBQUMsU0FBUyxLQUFLLENBQUM7QUFBQSxFQUMvRyxDQUFDO0FBQ0g7QUFFQSxTQUFTLFNBQVMsT0FBdUI7QUFDdkMsUUFBTSxPQUFPLE1BQU0sTUFBTSxHQUFHLEVBQUUsU0FBUztBQUN2QyxRQUFNLFNBQVMsTUFBTSxNQUFNLEdBQUcsRUFBRSxTQUFTO0FBQ3pDLFFBQU0sVUFDSixPQUFPLEtBQUssU0FBUyxJQUNqQixNQUFNLFlBQVksR0FBRyxJQUFJLE1BQU0sWUFBWSxHQUFHLElBQzVDLE1BQ0EsTUFDRixTQUFTLElBQ1AsTUFDQSxXQUFXLElBQ1QsTUFDQTtBQUNWLFFBQU0sWUFBWSxZQUFZLE1BQU0sT0FBTyxZQUFZLE1BQU0sUUFBUTtBQUNyRSxTQUFPLE9BQU8sTUFBTSxRQUFRLFdBQVcsRUFBRSxFQUFFLFFBQVEsS0FBSyxHQUFHLENBQUM7QUFDOUQ7OztBQzdFTyxTQUFTLFdBQVcsTUFBYyxNQUEwQjtBQUNqRSxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osYUFBVyxDQUFDLE9BQU8sR0FBRyxLQUFLLEtBQUssTUFBTSxJQUFJLEVBQUUsUUFBUSxHQUFHO0FBQ3JELFVBQU0sT0FBTyxJQUFJLEtBQUs7QUFDdEIsUUFBSSxTQUFTLE1BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxLQUFLLElBQUksRUFBSTtBQUNqRCxZQUFRO0FBQ1IsVUFBTSxRQUFRLFFBQVEsTUFBTSxJQUFJO0FBQ2hDLFFBQUksQ0FBQyxNQUFPLFFBQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxRQUFRLEdBQUcsTUFBTSxLQUFLLEVBQUU7QUFDMUQsV0FBTyxLQUFLLEtBQUs7QUFBQSxFQUNuQjtBQUNBLFFBQU0sQ0FBQyxLQUFLLElBQUk7QUFDaEIsUUFBTSxPQUFPLE9BQU8sT0FBTyxTQUFTLENBQUM7QUFDckMsUUFBTSxTQUFTLE9BQU8sU0FBUyxLQUFLLE1BQU8sUUFBUSxLQUFNLE9BQU8sTUFBTyxRQUFRLEtBQU07QUFDckYsU0FBTyxFQUFFLFFBQVEsU0FBUyxPQUFPLE1BQU0sR0FBRyxFQUFFLElBQUksT0FBTztBQUN6RDtBQUVBLFNBQVMsUUFBUSxNQUFjLE1BQWlDO0FBQzlELGFBQVcsU0FBUyxXQUFXLElBQUksR0FBRztBQUNwQyxVQUFNLFVBQVUsTUFBTSxJQUFJLFFBQVE7QUFDbEMsYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLFFBQVEsUUFBUSxLQUFLO0FBQzNDLFlBQU0sU0FBUyxVQUFVLFFBQVEsQ0FBQyxHQUFJLFFBQVEsSUFBSSxDQUFDLENBQUU7QUFDckQsVUFBSSxPQUFRLFFBQU8sS0FBSyxRQUFRLE1BQU07QUFBQSxJQUN4QztBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsdUJBQXVCLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSztBQUN4RCxRQUFNLFVBQVUsS0FBSyxNQUFNLE1BQU0sTUFBTTtBQUN2QyxVQUFRLGdCQUFnQixNQUFNLElBQUksTUFBTSxRQUFRLGdCQUFnQixTQUFTLElBQUksSUFBSSxRQUFRLFNBQVM7QUFDcEc7QUFHQSxTQUFTLFdBQVcsTUFBMEI7QUFDNUMsU0FBTyxDQUFDLFdBQVcsV0FBVyxTQUFTLEVBQUUsSUFBSSxDQUFDLFlBQVksS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxDQUFDO0FBQ25IO0FBR0EsU0FBUyxTQUFTLE1BQXNCO0FBQ3RDLFFBQU0sT0FBTyxLQUFLLFFBQVEsMEJBQTBCLEVBQUUsRUFBRSxRQUFRLFlBQVksRUFBRTtBQUM5RSxRQUFNLFVBQVUsbUJBQW1CLEtBQUssSUFBSSxJQUFJLFVBQVUsSUFBSSxJQUFJLENBQUM7QUFDbkUsU0FBTyxRQUFRLFdBQVcsSUFBSSxRQUFRLENBQUMsSUFBSztBQUM5Qzs7O0FIOUNBLElBQU0sT0FBTyxPQUFPLFdBQVc7QUFHL0IsU0FBUyxPQUFPLE1BQXdCO0FBQ3RDLFFBQU0sT0FBTyxXQUFXLE1BQU0sSUFBSTtBQUNsQyxTQUFPLEdBQUcsWUFBWSxNQUFNLEtBQUssVUFBVSxJQUFJLENBQUM7QUFDaEQsU0FBTyxLQUFLLE9BQU8sSUFBSSxDQUFDLFVBQVU7QUFDaEMsVUFBTSxFQUFFLFdBQVcsU0FBUyxJQUFJLEtBQUssVUFBVSxLQUFLO0FBQ3BELFdBQU8sR0FBRyxVQUFVLFFBQVEsQ0FBQyxDQUFDLElBQUksU0FBUyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ3ZELENBQUM7QUFDSDtBQUVBLElBQU0sUUFBUSxDQUFDLHdCQUF3QjtBQUV2QyxXQUFXLFFBQVE7QUFBQSxFQUNqQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBQUc7QUFDRCxPQUFLLElBQUksSUFBSSw0QkFBNEIsTUFBTSxPQUFPLFVBQVUsT0FBTyxJQUFJLEdBQUcsS0FBSyxDQUFDO0FBQ3RGO0FBRUEsV0FBVyxRQUFRO0FBQUEsRUFDakI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FBRztBQUNELE9BQUssSUFBSSxJQUFJLCtCQUErQixNQUFNO0FBQ2hELFVBQU0sT0FBTyxXQUFXLE1BQU0sSUFBSTtBQUNsQyxXQUFPLEdBQUcsWUFBWSxJQUFJO0FBQzFCLFdBQU87QUFBQSxNQUNMLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUksTUFBTSxDQUFDLElBQUksUUFBUSxDQUFDLEdBQUcsSUFBSSxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQUEsTUFDbEUsQ0FBQyxDQUFDLGFBQWEsWUFBWSxDQUFDO0FBQUEsSUFDOUI7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUVBLEtBQUssNkZBQTZGLE1BQU07QUFDdEcsUUFBTSxRQUNKO0FBRUYsU0FBTyxVQUFVLE9BQU8sS0FBSyxHQUFHLENBQUMsMEJBQTBCLDBCQUEwQix3QkFBd0IsQ0FBQztBQUNoSCxDQUFDO0FBRUQsS0FBSyxzRUFBc0UsTUFBTTtBQUMvRSxTQUFPLFVBQVUsV0FBVyx1REFBa0QsSUFBSSxHQUFHO0FBQUEsSUFDbkYsS0FBSyxFQUFFLE1BQU0sR0FBRyxNQUFNLGVBQVU7QUFBQSxFQUNsQyxDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFsiZGVncmVlcyJdCn0K
