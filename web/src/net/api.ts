import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { getJson, postJson } from './http.ts';
import type * as shapes from './shapes.ts';

/** The server's addresses; the forms of its answers are `shapes`, out of its API document. */

export const COLLECTIONS = ['zones', 'phases', 'lots', 'parcels', 'markers', 'projects', 'communes'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

export type Config = Omit<shapes.Config, 'layers'> & {
  readonly layers: Readonly<Record<CollectionName, shapes.LayerState>>;
};

export type Properties = Readonly<Record<string, string | number | boolean | null>>;
/** A feature by itself; a project of no lot lies nowhere. */
export type ServedFeature = Feature<Geometry | null, Properties> & { id: number };

export const config = (): Promise<Config> => getJson<Config>('api/config');

export const tilePath = (collection: CollectionName, z: number, x: number, y: number): string =>
  `ogc/collections/${collection}/tiles/WebMercatorQuad/${z}/${y}/${x}`;

export const feature = (collection: CollectionName, id: number, signal?: AbortSignal): Promise<ServedFeature> =>
  getJson<ServedFeature>(`ogc/collections/${collection}/items/${id}`, {
    headers: { accept: 'application/geo+json' },
    ...(signal ? { signal } : {}),
  });

interface Page extends FeatureCollection<Geometry | null, Properties> {
  readonly links?: readonly { readonly rel: string; readonly href: string }[];
}

/** A link of the server's without its host: behind a proxy the server may know itself by another name than we do. */
function here(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  const url = new URL(href, location.href);
  return url.href.slice(url.href.indexOf('/ogc/') + 1);
}

/** All features of a small collection, page by page. */
export async function allFeatures(
  collection: CollectionName,
  where: Readonly<Record<string, string>> = {},
): Promise<ServedFeature[]> {
  const features: ServedFeature[] = [];
  let path: string | undefined =
    `ogc/collections/${collection}/items?${new URLSearchParams({ ...where, limit: '1000' })}`;
  while (path) {
    const page: Page = await getJson<Page>(path, { headers: { accept: 'application/geo+json' } });
    features.push(...(page.features as ServedFeature[]));
    path = here(page.links?.find((link) => link.rel === 'next')?.href);
  }
  return features;
}

/** Of the features of a collection those that one condition fits, page by page. */
export const featuresWhere = (collection: CollectionName, property: string, value: string): Promise<ServedFeature[]> =>
  allFeatures(collection, { [property]: value });

export const DOWNLOAD_FORMATS = ['geojson', 'csv', 'kml', 'gpkg', 'shp.zip', 'dxf', 'fgb', 'geojsonl'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

export function downloadPath(
  collection: CollectionName,
  format: DownloadFormat,
  query: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(query).toString();
  return `download/${collection}.${format}${search ? `?${search}` : ''}`;
}

// --- figures; a count below 5 may be the text '<5' ------------------------------------------------------------------

export type Counted = number | string | null;

export type MilestoneFigures = shapes.MilestoneFigures;

export type BlockedFigures = shapes.BlockedFigures;

/** Of land that was asked for; on the province's page stand the figures without the rest. */
export type Clearance = shapes.ProgressFigures & Partial<shapes.Clearance>;

export type Stage = shapes.Stage;

export type OccupancyFigures = shapes.OccupancyFigures;

export type ZoneReport = shapes.Zone;

export type Finding = shapes.FoundFault;

/** Of what clearance is asked: a zone, a phase of it, a commune, or the whole province. */
export type Territory =
  { readonly zone: string; readonly phase?: string } | { readonly commune: string } | Readonly<Record<string, never>>;

interface Days {
  readonly at: string;
  readonly from?: string | null;
}

const query = (members: Readonly<Record<string, string | null | undefined>>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(members)) if (value) search.set(name, value);
  return search.size > 0 ? `?${search}` : '';
};

export const zoneReport = (code: string, at: string): Promise<ZoneReport> =>
  getJson<ZoneReport>(`api/zones/${encodeURIComponent(code)}${query({ at })}`);

export const phaseReport = (zone: string, phase: string, at: string): Promise<ZoneReport> =>
  getJson<ZoneReport>(`api/zones/${encodeURIComponent(zone)}/phases/${encodeURIComponent(phase)}${query({ at })}`);

export type ParcelReport = shapes.Parcel;

export const parcelReport = (id: number): Promise<ParcelReport> => getJson<ParcelReport>(`api/parcels/${id}`);

export const clearance = (territory: Territory, days: Days): Promise<Clearance> =>
  getJson<Clearance>(`api/clearance${query({ ...territory, at: days.at, from: days.from })}`);

export const findings = (code: string, at: string, lang: string): Promise<{ readonly findings: readonly Finding[] }> =>
  getJson(`api/zones/${encodeURIComponent(code)}/check${query({ at, lang })}`);

export type Series = shapes.Series;

export const series = (territory: Territory, from: string, to: string): Promise<Series> =>
  getJson<Series>(`api/clearance/series${query({ ...territory, from, to })}`);

/** Lots that can be leased and are not, the largest first, with how much of each is handed over. */
export type FreeLots = shapes.FreeLots;

/** The days on which zones, lots and markers changed; each list in the order of its days. */
export type States = shapes.PastStates;

/** The days on which what the map shows was something else. */
export const states = (): Promise<States> => getJson<States>('api/states');

export const freeLots = (leastHa: number, at: string): Promise<FreeLots> =>
  getJson<FreeLots>(`api/lots/free${query({ min_ha: String(leastHa), planned: 'true', at })}`);

/** What a search has found: something on the map, or just a place. */
export type SearchHit = shapes.Hit;

/** What comes near where nothing was found. */
export type SearchNear = shapes.Near;

export type SearchAnswer = shapes.Search;

/** @param here where the reader stands: what is near comes first */
export const searchServer = (q: string, here: { lat: number; lon: number } | null): Promise<SearchAnswer> =>
  getJson<SearchAnswer>(
    `api/search${query({ q, ...(here ? { lon: here.lon.toFixed(5), lat: here.lat.toFixed(5) } : {}) })}`,
  );

/** Of an area the first members, of a line the lengths. */
export type Measured = Partial<Omit<shapes.MeasuredArea & shapes.MeasuredLine, 'edges' | 'crs'>> &
  Pick<shapes.MeasuredArea, 'edges' | 'crs'>;

export const measure = (geometry: Geometry): Promise<Measured> => postJson<Measured>('api/measure', geometry);

export const clearanceOf = (geometry: Geometry, days: Days): Promise<Clearance> =>
  postJson<Clearance>(`api/clearance${query({ at: days.at, from: days.from })}`, geometry);

export type KindFigures = shapes.KindFigures;

export type Summary = shapes.Summary;

export const summary = (days: Days): Promise<Summary> =>
  getJson<Summary>(`api/summary${query({ at: days.at, from: days.from })}`);
