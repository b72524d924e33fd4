import { getBlob, getJson, remove, sendFile } from './http.ts';

/** What the server tells and takes from staff alone. */

export interface Session {
  readonly name: string;
}

export const session = (): Promise<Session> => getJson<Session>('api/session');

interface Recorded {
  readonly recorded_at: string | null;
  readonly recorded_by: string | null;
  readonly superseded_at: string | null;
}

export interface Holding extends Recorded {
  readonly party: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ParcelEvent extends Recorded {
  readonly milestone: string;
  readonly of: string | null;
  readonly date: string;
  readonly document_no: string | null;
  readonly amount_vnd: number | null;
  readonly note: string | null;
  readonly file_url: string | null;
  readonly correction: string | null;
  readonly void: boolean;
}

export interface DossierObstacle extends Recorded {
  readonly reason: string;
  readonly opened: string;
  readonly closed: string | null;
  readonly note: string | null;
}

export interface Dossier {
  readonly holdings: readonly Holding[];
  readonly obstacles: readonly DossierObstacle[];
  readonly events: readonly ParcelEvent[];
}

export const dossier = (parcel: number): Promise<Dossier> => getJson<Dossier>(`api/parcels/${parcel}`);

export interface Obstacle {
  readonly parcel: number;
  readonly reason: string;
  readonly opened: string;
  readonly closed: string | null;
}

export const obstacles = async (): Promise<readonly Obstacle[]> =>
  (await getJson<{ readonly obstacles: readonly Obstacle[] }>('api/obstacles')).obstacles;

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

export type ImportState = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'INTERRUPTED';

export interface Import {
  readonly id: number;
  readonly state: ImportState;
  readonly phase: 'READING' | 'WAITING_FOR_WRITER' | 'SETTLING' | null;
  /** While it waits for another who writes. */
  readonly other_writer?: { readonly who: string | null; readonly since: string | null };
  readonly layer: string;
  readonly file: string;
  readonly dry_run: boolean;
  readonly who: string;
  readonly queued_at: string;
  readonly waiting_before?: number;
  readonly rows_read: number;
  readonly percent: number | null;
  readonly accepted?: number;
  readonly rejected?: number;
  readonly unchanged?: number;
  readonly written?: boolean;
  readonly problem: string | null;
}

export interface RowReason {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  /** The column it is about. */
  readonly field?: string;
  /** In English. */
  readonly message: string;
  /** What the message is made of. */
  readonly values?: Readonly<Record<string, string>>;
  /** In the CRS of the report. */
  readonly at?: readonly [number, number];
  readonly area_change_m2?: number;
  readonly area_change_percent?: number;
}

export interface FileFinding {
  readonly code: string;
  readonly message: string;
  readonly refuses: boolean;
}

export interface Report {
  readonly rows: readonly {
    readonly row: number;
    readonly key: string;
    readonly outcome: string;
    readonly reasons?: readonly RowReason[];
  }[];
  readonly crs: string | null;
  readonly file_findings: readonly FileFinding[];
}

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
export const imports = async (): Promise<readonly Import[]> =>
  (await getJson<{ readonly imports: readonly Import[] }>('api/imports')).imports;
type ReportPage = Report & { readonly next?: string };

/** The whole report, page by page; of its rows those that something is said of, or all. */
async function wholeReport(id: number, keep: (row: Report['rows'][number]) => boolean): Promise<Report> {
  const path = `api/imports/${id}/report`;
  const { next: second, ...first } = await getJson<ReportPage>(path);
  const rows = first.rows.filter(keep);
  for (let next = second; next !== undefined;) {
    const page: ReportPage = await getJson<ReportPage>(path + next.slice(next.indexOf('?')));
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
