import { gridOf, type LonLat } from '../geo/vn2000.ts';
import * as api from '../net/staff-api.ts';
import { h } from '../ui/dom.ts';
import { saveBlob } from '../ui/save.ts';
import { sums } from '../panel/parts.ts';
import * as format from '../words/format.ts';
import { lang, t, tCode } from '../words/words.ts';
import type { Places } from './import-desk.ts';
import { rejectedSheet, sheetName } from './rejected-sheet.ts';
import { placeText, sayFile, sayRow } from './row-words.ts';
import { isGood, verdict } from './verdict.ts';

const ROWS_AT_ONCE = 50;

interface Said extends api.RowReason {
  readonly row: number;
  readonly key: string;
}

/** What became of the rows of a file: the sums, and by reason the rows that were refused or are odd. */
export function reportPart(done: api.Import, report: api.Report, places: Places, file: File | null): Node[] {
  const toPlace = placeOf(report.crs);
  const isGrid = !isGeographic(report.crs);
  const said = report.rows.flatMap(({ row, key, reasons }) =>
    (reasons ?? []).filter(({ severity }) => severity !== 'info').map((reason): Said => ({ row, key, ...reason })),
  );
  places.showPlaces(
    said.flatMap(({ severity, at }) => {
      const place = severity === 'error' ? toPlace(at) : null;
      return place ? [place] : [];
    }),
  );
  const byReason = new Map<string, Said[]>();
  for (const one of said) {
    const key = `${one.severity} ${one.code}`;
    const same = byReason.get(key);
    if (same) same.push(one);
    else byReason.set(key, [one]);
  }
  const groups = [...byReason.values()].sort(
    (a, b) => Number(b[0]!.severity === 'error') - Number(a[0]!.severity === 'error') || b.length - a.length,
  );
  return [
    h('p', { class: isGood(done) ? 'done' : 'problem', role: 'status' }, verdict(done)),
    counts(done),
    ...report.file_findings.map((one) => h('p', { class: one.refuses ? 'problem' : 'note' }, sayFile(one))),
    groups.length > 0
      ? h('div', { class: 'findings' }, ...groups.map((group) => reasonPart(group, toPlace, isGrid, places)))
      : null,
    (done.rejected ?? 0) > 0
      ? h(
          'button',
          {
            type: 'button',
            class: 'chip',
            onclick: () => void rejectedSheet(report, file).then((blob) => saveBlob(sheetName(done), blob)),
          },
          t('import.rejectedRows'),
        )
      : null,
    h(
      'button',
      {
        type: 'button',
        class: 'chip',
        onclick: () => void api.reportFile(done.id).then((blob) => saveBlob(`import-${done.id}.json`, blob)),
      },
      t('import.report'),
    ),
  ].filter((node): node is HTMLElement => node !== null);
}

function counts(done: api.Import): HTMLElement {
  return sums(
    (
      [
        ['import.accepted', done.accepted],
        ['import.rejected', done.rejected],
        ['import.unchanged', done.unchanged],
      ] as const
    ).map(([name, count]) => ({ name: t(name), value: format.count(count ?? 0) })),
  );
}

function reasonPart(
  group: readonly Said[],
  toPlace: (at: Said['at']) => LonLat | null,
  isGrid: boolean,
  places: Places,
): HTMLElement {
  const { severity, code } = group[0]!;
  return h(
    'details',
    {},
    h(
      'summary',
      {},
      h('span', { class: `dot ${severity}`, title: tCode('severity', severity) }),
      h('span', {}, tCode('reason', code)),
      h('span', { class: 'figure' }, format.count(group.length)),
    ),
    h(
      'ul',
      { class: 'list' },
      ...group.slice(0, ROWS_AT_ONCE).map((one) => {
        const place = toPlace(one.at);
        return h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              class: 'row-reason',
              disabled: place === null,
              onclick: () => place && places.flyTo(place),
            },
            h('strong', {}, t('import.row', { row: one.row, key: one.key })),
            h('small', {}, [sayRow(one), lang() === 'vi' && placeText(one, isGrid)].filter(Boolean).join(' ')),
          ),
        );
      }),
    ),
    group.length > ROWS_AT_ONCE &&
      h('p', { class: 'quiet' }, t('import.moreRows', { count: format.count(group.length - ROWS_AT_ONCE) })),
  );
}

const isGeographic = (crs: string | null): boolean => crs === 'EPSG:4326' || (crs?.endsWith('CRS84') ?? false);

/** From the coordinates of the file to the map; nothing when the page does not know the file's grid. */
function placeOf(crs: string | null): (at: Said['at']) => LonLat | null {
  if (isGeographic(crs)) return (at) => (at ? { lon: at[0], lat: at[1] } : null);
  try {
    const grid = gridOf(crs ?? '');
    return (at) => (at ? grid.toWgs84({ eastingM: at[0], northingM: at[1] }) : null);
  } catch {
    return () => null;
  }
}
