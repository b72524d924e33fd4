import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { getJson, postJson } from './http.ts';

/** The server's addresses and the forms of its answers, as far as the page reads them. */

export const COLLECTIONS = ['zones', 'phases', 'lots', 'parcels', 'markers', 'projects', 'communes'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

export interface Config {
  readonly demo: boolean;
  readonly survey_crs: string;
  readonly base_map: { readonly url: string; readonly attribution: string } | null;
  readonly bbox: readonly [number, number, number, number] | null;
  readonly layers: Readonly<Record<CollectionName, { readonly version: string | number; readonly count: number }>>;
  /** In which layers can be downloaded. */
  readonly formats?: readonly string[];
  readonly today: string;
}

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

export interface MilestoneFigures {
  readonly milestone: string;
  readonly area_ha: number;
  readonly parcels: number;
  readonly households: Counted;
  readonly applicable_area_ha: number;
  readonly not_applicable_ha: number;
  readonly share: number | null;
  readonly share_of_area: number | null;
}

export interface BlockedFigures {
  readonly reason?: string;
  /** Not told where so few parcels are behind it that they could be recognised. */
  readonly area_ha: number | null;
  readonly parcels: Counted;
}

export interface Clearance {
  readonly at: string;
  readonly area_ha: number;
  readonly parcel_area_ha: number;
  readonly uncovered_m2: number;
  readonly overlap_m2: number;
  readonly parcels: number;
  readonly households: Counted;
  readonly organisations: Counted;
  readonly parcels_without_party: Counted;
  readonly milestones: readonly MilestoneFigures[];
  readonly enforced?: BlockedFigures | null;
  readonly blocked: readonly BlockedFigures[] | null;
  readonly blocked_total: BlockedFigures | null;
  readonly change?: {
    readonly from: string;
    readonly milestones: readonly { readonly milestone: string; readonly area_ha: number; readonly parcels: number }[];
  } | null;
  /** Who waits longest, for the next step. */
  readonly waiting?: readonly {
    readonly parcel: string;
    readonly id: number;
    readonly milestone: string;
    readonly since: string;
    readonly days: number;
  }[];
  readonly deadline_totals?: readonly {
    readonly rule: string;
    readonly allowed_days: number;
    readonly parcels: number;
    readonly overdue_parcels: number;
  }[];
  readonly revised?: { readonly since: string; readonly late_events: number; readonly corrected_events: number } | null;
}

export interface Stage {
  readonly phase?: string | null;
  readonly plan?: string | null;
  readonly step: string;
  readonly date: string | null;
  readonly decision_no: string | null;
  readonly authority?: string | null;
  readonly file_url?: string | null;
}

export interface OccupancyFigures {
  readonly leasable_ha: number;
  readonly leased_ha: number;
  readonly occupancy: number | null;
}

export interface ZoneReport {
  readonly code: string;
  readonly operating: boolean;
  readonly stages: readonly Stage[];
  readonly areas: {
    readonly official_ha: number | null;
    readonly grid_ha: number;
    readonly geodesic_ha: number;
    readonly markers_ha: number | null;
    readonly markers_missing?: readonly string[];
    readonly counts: 'official' | 'grid';
    readonly differs?: boolean;
    readonly differences: readonly {
      readonly of: string;
      readonly from: string;
      readonly m2: number;
      readonly percent: number | null;
    }[];
  };
  readonly occupancy: OccupancyFigures;
  readonly markers: { readonly designed: number; readonly set: number };
}

export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly layer: string;
  readonly feature: string | number | null;
  readonly message: string;
  readonly at: readonly [number, number] | null;
  readonly value: number | null;
  readonly unit: string | null;
}

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

export interface ParcelReport {
  readonly geodesic_area_m2: number;
  readonly in_zones: readonly {
    readonly zone: string;
    readonly phase: string | null;
    readonly area_m2: number;
    readonly whole: boolean;
  }[];
}

export const parcelReport = (id: number): Promise<ParcelReport> => getJson<ParcelReport>(`api/parcels/${id}`);

export const clearance = (territory: Territory, days: Days): Promise<Clearance> =>
  getJson<Clearance>(`api/clearance${query({ ...territory, at: days.at, from: days.from })}`);

export const findings = (code: string, at: string, lang: string): Promise<{ readonly findings: readonly Finding[] }> =>
  getJson(`api/zones/${encodeURIComponent(code)}/check${query({ at, lang })}`);

export interface Series {
  readonly points: readonly {
    readonly at: string;
    readonly parcel_area_ha: number;
    readonly milestones: readonly { readonly milestone: string; readonly area_ha: number }[];
  }[];
  readonly forecast: {
    readonly method?: string;
    readonly done_earliest: string | null;
    readonly done_latest: string | null;
    readonly reason: string | null;
    readonly left_ha?: number;
    readonly left_parcels?: number;
    readonly paces?: readonly { readonly months: number; readonly area_ha_per_month: number }[];
  } | null;
}

export const series = (territory: Territory, from: string, to: string): Promise<Series> =>
  getJson<Series>(`api/clearance/series${query({ ...territory, from, to })}`);

/** Lots that can be leased and are not, the largest first, with how much of each is handed over. */
export interface FreeLots {
  readonly total: { readonly lots: number; readonly area_ha: number; readonly handed_over_ha: number };
  readonly lots: readonly {
    readonly id: number;
    readonly zone: string;
    readonly zone_name: string;
    readonly code: string;
    readonly availability: string;
    readonly area_ha: number;
    /** Null where no parcels are known, and so nothing of their clearance. */
    readonly handed_over_share: number | null;
  }[];
}

/** The days on which zones, lots and markers changed; each list in the order of its days. */
export interface States {
  readonly zones: Readonly<
    Record<string, readonly (readonly [day: string, stage: string | null, operating: boolean])[]>
  >;
  /** Of those that have not always been what they are today. */
  readonly lots: Readonly<Record<string, readonly (readonly [day: string, availability: string])[]>>;
  readonly markers: Readonly<Record<string, readonly (readonly [day: string, status: string])[]>>;
  /** Of the markers that at some time stood too far from their design. */
  readonly off_design: Readonly<Record<string, readonly (readonly [day: string, offDesign: boolean])[]>>;
  /** Of zones by code, of phases and lots by id, where the area that counts has not always been that of today. */
  readonly areas: Readonly<Record<'zones' | 'phases' | 'lots', Readonly<Record<string, readonly AreaState[]>>>>;
}

type AreaState = readonly [day: string, hectares: number, counts: 'official' | 'grid'];

/** The days on which what the map shows was something else. */
export const states = (): Promise<States> => getJson<States>('api/states');

export const freeLots = (leastHa: number, at: string): Promise<FreeLots> =>
  getJson<FreeLots>(`api/lots/free${query({ min_ha: String(leastHa), planned: 'true', at })}`);

/** What a search has found: something on the map, or just a place. */
export interface SearchHit {
  readonly kind: string;
  readonly collection: CollectionName | null;
  readonly id?: number | null;
  readonly label: string;
  readonly detail: string | null;
  /** The code of its zone. */
  readonly zone: string | null;
  readonly at: readonly [number, number] | null;
  /** Of a parcel that came of the one that was looked for: that one, sheet/number. */
  readonly replaces?: string;
}

/** What comes near where nothing was found. */
export interface SearchNear {
  /** Of the parcel that was looked for; of words there is none. */
  readonly sheet_no?: string;
  readonly parcels?: number;
  readonly sheets?: readonly string[];
  readonly results: readonly SearchHit[];
}

export interface SearchAnswer {
  readonly results: readonly SearchHit[];
  readonly near?: SearchNear;
}

/** @param here where the reader stands: what is near comes first */
export const searchServer = (q: string, here: { lat: number; lon: number } | null): Promise<SearchAnswer> =>
  getJson<SearchAnswer>(
    `api/search${query({ q, ...(here ? { lon: here.lon.toFixed(5), lat: here.lat.toFixed(5) } : {}) })}`,
  );

/** Of an area the first members, of a line the lengths. */
export interface Measured {
  readonly area_m2?: number;
  readonly area_ha?: number;
  readonly geodesic_area_m2?: number;
  readonly perimeter_m?: number;
  readonly geodesic_perimeter_m?: number;
  readonly length_m?: number;
  readonly geodesic_length_m?: number;
  readonly edges: readonly { readonly length_m: number; readonly bearing_deg: number }[];
  readonly crs: string;
}

export const measure = (geometry: Geometry): Promise<Measured> => postJson<Measured>('api/measure', geometry);

export const clearanceOf = (geometry: Geometry, days: Days): Promise<Clearance> =>
  postJson<Clearance>(`api/clearance${query({ at: days.at, from: days.from })}`, geometry);

export interface KindFigures extends OccupancyFigures {
  readonly kind: string;
  readonly zones: number;
  readonly area_ha?: number;
  readonly operating: number;
  readonly operating_area_ha: number;
  readonly operating_grid_ha: number;
}

export interface Summary {
  readonly at: string;
  readonly kinds: readonly KindFigures[];
  readonly clearance: Clearance;
  readonly markers: { readonly designed: number; readonly set: number };
  readonly stages_reached: readonly { readonly step: string; readonly zones: number }[];
  readonly projects: {
    readonly year: number;
    readonly new: number;
    readonly new_foreign: number;
    readonly by_country: readonly { readonly country: string | null; readonly new: number }[];
    readonly by_sector: readonly { readonly sector: string | null; readonly new: number }[];
  };
  readonly targets: readonly {
    readonly zone: string | null;
    readonly phase: string | null;
    readonly measure: string;
    readonly period: string;
    readonly target: number;
    readonly actual: number | null;
  }[];
  readonly change?: {
    readonly from: string;
    readonly kinds: readonly (OccupancyFigures & { readonly kind: string; readonly operating: number })[];
    readonly markers: { readonly set: number };
    readonly clearance: { readonly milestones: NonNullable<Clearance['change']>['milestones'] };
  } | null;
}

export const summary = (days: Days): Promise<Summary> =>
  getJson<Summary>(`api/summary${query({ at: days.at, from: days.from })}`);
