import { getBlob, getJson, remove, sendFile } from './http.ts';
import type * as shapes from './shapes.ts';

/** What the server tells and takes from staff alone. */

export type Session = shapes.Session;

export const session = (): Promise<Session> => getJson<Session>('api/session');

/** Ends the session of who signed in. */
export const signOut = (): Promise<void> => remove('api/session');

export type Holding = shapes.Holding;

export type ParcelEvent = shapes.Event;

export type DossierObstacle = shapes.Obstacle;

/** What is told of a parcel to staff alone. */
export type Dossier = Required<Pick<shapes.Parcel, 'holdings' | 'obstacles' | 'events'>>;

export const dossier = (parcel: number): Promise<Dossier> => getJson<Dossier>(`api/parcels/${parcel}`);

export type Obstacle = shapes.HeldUpParcel;

export const obstacles = async (): Promise<readonly Obstacle[]> =>
  (await getJson<shapes.Obstacles>('api/obstacles')).obstacles;

export const clearanceList = (zone: string, at: string, lang: string): Promise<Blob> =>
  getBlob(`api/zones/${encodeURIComponent(zone)}/clearance-list.xlsx?at=${at}&lang=${lang}`);

// --- imports ---------------------------------------------------------------------------------------------------------

export const IMPORT_LAYERS = [
  'parcels',
  'events',
  'obstacles',
  'parties',
  'holdings',
  'zones',
  'phases',
  'stages',
  'lots',
  'leases',
  'markers',
  'marker_events',
  'projects',
  'targets',
  'communes',
] as const;

/** An empty table of a layer to fill in: its headings, in a workbook also the words allowed. */
export const template = (layer: string, ending: 'xlsx' | 'csv', lang: string): Promise<Blob> =>
  getBlob(`api/templates/${layer}.${ending}?lang=${lang}`);

export type ImportState = shapes.ImportJobState;

export type Import = shapes.Import;

export type RowReason = shapes.Reason;

export type FileFinding = shapes.FileFinding;

export type Report = shapes.Report;

export const startImport = (
  file: File,
  options: readonly (readonly [string, string])[],
  sent: (share: number) => void,
): Promise<Import> =>
  sendFile<Import>(
    `api/imports?${new URLSearchParams([...options.map(([name, value]) => [name, value]), ['file', file.name]])}`,
    file,
    sent,
  );

export const importNow = (id: number): Promise<Import> => getJson<Import>(`api/imports/${id}`);
export const takeBack = (id: number): Promise<void> => remove(`api/imports/${id}`);
export const imports = async (): Promise<readonly Import[]> => (await getJson<shapes.Imports>('api/imports')).imports;
/** The whole report, page by page; of its rows those that something is said of, or all. */
async function wholeReport(id: number, keep: (row: Report['rows'][number]) => boolean): Promise<Report> {
  const path = `api/imports/${id}/report`;
  const { next: second, ...first } = await getJson<Report>(path);
  const rows = first.rows.filter(keep);
  for (let next = second; next !== undefined;) {
    const page: Report = await getJson<Report>(path + next.slice(next.indexOf('?')));
    rows.push(...page.rows.filter(keep));
    next = page.next;
  }
  return { ...first, rows };
}

/** What is said of rows; those without a word are left out. */
export const report = (id: number): Promise<Report> => wholeReport(id, (row) => (row.reasons ?? []).length > 0);

/** Every row, as a file. */
export const reportFile = async (id: number): Promise<Blob> =>
  new Blob([JSON.stringify(await wholeReport(id, () => true), null, 1)], { type: 'application/json' });
