import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { getJson } from './http.ts';

/** The server's addresses and the forms of its answers, as far as the page reads them. */

export const COLLECTIONS = ['zones', 'phases', 'lots', 'parcels', 'markers', 'projects', 'communes'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

export interface Config {
  readonly demo: boolean;
  readonly survey_crs: string;
  readonly base_map: { readonly url: string; readonly attribution: string } | null;
  readonly bbox: readonly [number, number, number, number] | null;
  readonly layers: Readonly<Record<CollectionName, { readonly version: string | number; readonly count: number }>>;
  readonly today: string;
}

export type Properties = Readonly<Record<string, string | number | boolean | null>>;
export type ServedFeature = Feature<Geometry, Properties> & { id: number };

export const config = (): Promise<Config> => getJson<Config>('api/config');

export const tilePath = (collection: CollectionName, z: number, x: number, y: number): string =>
  `ogc/collections/${collection}/tiles/WebMercatorQuad/${z}/${y}/${x}`;

export const feature = (collection: CollectionName, id: number, signal?: AbortSignal): Promise<ServedFeature> =>
  getJson<ServedFeature>(`ogc/collections/${collection}/items/${id}`, {
    headers: { accept: 'application/geo+json' },
    ...(signal ? { signal } : {}),
  });

interface Page extends FeatureCollection<Geometry, Properties> {
  readonly links?: readonly { readonly rel: string; readonly href: string }[];
}

/** A link of the server's without its host: behind a proxy the server may know itself by another name than we do. */
function here(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  const url = new URL(href, location.href);
  return url.href.slice(url.href.indexOf('/ogc/') + 1);
}

/** All features of a small collection, page by page. */
export async function allFeatures(collection: CollectionName): Promise<ServedFeature[]> {
  const features: ServedFeature[] = [];
  let path: string | undefined = `ogc/collections/${collection}/items?limit=1000`;
  while (path) {
    const page: Page = await getJson<Page>(path, { headers: { accept: 'application/geo+json' } });
    features.push(...(page.features as ServedFeature[]));
    path = here(page.links?.find((link) => link.rel === 'next')?.href);
  }
  return features;
}

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
