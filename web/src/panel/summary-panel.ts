import { barTable, type Bar } from '../charts/bar-table.ts';
import type { Palette } from '../look/palette.ts';
import { zoneShortName } from '../land/names.ts';
import type { SheetFeature } from '../tiles/sheet.ts';
import { past } from '../land/past.ts';
import { kindColour } from '../map/symbols.ts';
import { zoneReport, type Clearance, type KindFigures, type OccupancyFigures, type Summary } from '../net/api.ts';
import { h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { lang, t, tCode } from '../words/words.ts';
import { clearancePart } from './clearance-part.ts';
import { later } from './later.ts';
import { section } from './parts.ts';

/** The province on one page, beside the map: kinds of zones, clearance, projects, targets, stages. */
export function summaryPanel(
  summary: Summary,
  palette: Palette,
  curve: Node,
  nameOfZone: (code: string) => string,
): Node[] {
  const parts: (Node | null)[] = [
    h(
      'div',
      { class: 'tiles' },
      ...summary.kinds.map((kind) => kindTile(kind, summary, palette)),
      markersTile(summary),
      handedOverTile(summary),
    ),
    files(summary),
    occupancy(summary, palette),
    section(t('clearance.title'), ...clearancePart({ ...summary.clearance, ...clearanceChange(summary) }, palette)),
    section(t('curve.title'), curve),
    ...projects(summary, palette),
    targets(summary, palette, nameOfZone),
    stages(summary, palette),
  ];
  return parts.filter((part): part is Node => part !== null);
}

function clearanceChange({ change }: Summary): Pick<Clearance, 'change'> {
  return change ? { change: { from: change.from, milestones: change.clearance.milestones } } : {};
}

function kindTile(kind: KindFigures, summary: Summary, palette: Palette): HTMLElement {
  const change = summary.change?.kinds.find((one) => one.kind === kind.kind);
  return h(
    'div',
    { class: 'tile', style: `border-top-color:${palette.kinds[kind.kind] ?? palette.quietInk}` },
    h('span', { class: 'tile-name' }, tCode('kind.brief', kind.kind)),
    h('span', { class: 'tile-figure' }, `${format.count(kind.operating)} / ${format.count(kind.zones)}`),
    h('span', { class: 'quiet' }, t('summary.operating', { area: format.hectares(kind.operating_area_ha) })),
    change && change.operating !== 0 ? h('span', { class: 'change' }, format.signedCount(change.operating)) : null,
  );
}

function markersTile({ markers, change }: Summary): HTMLElement {
  return h(
    'div',
    { class: 'tile' },
    h('span', { class: 'tile-name' }, t('layer.markers')),
    h('span', { class: 'tile-figure' }, `${format.count(markers.set)} / ${format.count(markers.designed)}`),
    h('span', { class: 'quiet' }, t('summary.markersSet')),
    change && change.markers.set !== 0 ? h('span', { class: 'change' }, format.signedCount(change.markers.set)) : null,
  );
}

function handedOverTile({ clearance, change }: Summary): HTMLElement | null {
  const { area_ha: ha, share } = clearance.milestones.find(({ milestone }) => milestone === 'HANDED_OVER') ?? {};
  if (ha === undefined || clearance.parcels === 0) return null;
  const changed = change?.clearance.milestones.find(({ milestone }) => milestone === 'HANDED_OVER')?.area_ha;
  return h(
    'div',
    { class: 'tile' },
    h('span', { class: 'tile-name' }, t('target.HANDED_OVER_HA')),
    h('span', { class: 'tile-figure' }, share === null || share === undefined ? '–' : format.percent(share)),
    h('span', { class: 'quiet' }, format.hectares(ha)),
    changed ? h('span', { class: 'change' }, format.signedHectares(changed)) : null,
  );
}

/** The same page to hand in: to print, and as a spreadsheet. */
function files({ at, change }: Summary): HTMLElement {
  const query = new URLSearchParams({ at, lang: lang(), ...(change ? { from: change.from } : {}) });
  return h(
    'div',
    { class: 'chips files' },
    h('a', { class: 'chip', href: `api/summary.html?${query}`, target: '_blank', rel: 'noopener' }, t('summary.print')),
    h('a', { class: 'chip', href: `api/summary.xlsx?${query}`, download: true }, 'XLSX'),
  );
}

function occupancy(summary: Summary, palette: Palette): HTMLElement | null {
  const bars = summary.kinds.flatMap((kind): Bar[] => {
    if (kind.occupancy === null) return [];
    const change = summary.change?.kinds.find((one) => one.kind === kind.kind)?.leased_ha;
    return [
      {
        ...occupancyBar(tCode('kind', kind.kind), kind, palette.kinds[kind.kind] ?? palette.quietInk),
        ...(change ? { note: format.signedHectares(change) } : {}),
      },
    ];
  });
  const title = t('zone.occupancy.title');
  return bars.length > 0 ? section(title, barTable(title, [t('field.kind'), title], bars, 'occupancy')) : null;
}

/** Of each zone that operates, the fullest first; asked for zone by zone, so that it is as it stood that day. */
export function occupancyByZone(zones: readonly SheetFeature[], at: string, palette: Palette): HTMLElement {
  const operating = zones.filter((zone) => past.isOperating(zone.properties, at));
  return later(
    () =>
      Promise.all(
        operating.map(async ({ properties }) => ({
          properties,
          occupancy: (await zoneReport(String(properties['code']), at)).occupancy,
        })),
      ),
    (answers) => {
      const bars = answers
        .filter(({ occupancy }) => occupancy.occupancy !== null)
        .sort((a, b) => b.occupancy.occupancy! - a.occupancy.occupancy!)
        .map(({ properties, occupancy }) =>
          occupancyBar(zoneShortName(properties), occupancy, kindColour(palette, properties)),
        );
      const title = t('summary.byZone');
      return bars.length > 0
        ? [barTable(title, [t('field.zone'), t('zone.occupancy.title')], bars, 'occupancy-by-zone')]
        : [h('p', { class: 'quiet' }, t('summary.byZone.none'))];
    },
    6,
  );
}

const occupancyBar = (name: string, figures: OccupancyFigures, colour: string): Bar => ({
  name,
  value: figures.occupancy ?? '',
  text: t('summary.occupancy', {
    share: format.percent(figures.occupancy ?? 0),
    leased: format.hectares(figures.leased_ha),
    leasable: format.hectares(figures.leasable_ha),
  }),
  share: figures.occupancy ?? 0,
  colour,
});

function projects({ projects }: Summary, palette: Palette): HTMLElement[] {
  if (projects.new === 0) return [section(t('summary.projects', { year: projects.year, count: 0, foreign: 0 }))];
  const title = t('summary.projects', {
    year: projects.year,
    count: format.count(projects.new),
    foreign: format.count(projects.new_foreign),
  });
  const country = (code: string | null): string => (code ? format.country(code) : t('summary.unknown'));
  const bars = (rows: readonly (readonly [string, number])[]): Bar[] => {
    const most = Math.max(...rows.map(([, count]) => count));
    return rows.map(([name, count]) => ({
      name,
      value: count,
      text: format.count(count),
      share: count / most,
      colour: palette.accent,
    }));
  };
  const byCountry = projects.by_country.map((one) => [country(one.country), one.new] as const);
  const bySector = projects.by_sector.map((one) => [one.sector ?? t('summary.unknown'), one.new] as const);
  return [
    section(
      title,
      h(
        'div',
        { class: 'columns' },
        barTable(
          t('summary.byCountry'),
          [t('summary.byCountry'), t('summary.count')],
          bars(byCountry),
          'projects-by-country',
        ),
        barTable(
          t('summary.bySector'),
          [t('summary.bySector'), t('summary.count')],
          bars(bySector),
          'projects-by-sector',
        ),
      ),
    ),
  ];
}

function targets({ targets }: Summary, palette: Palette, nameOfZone: (code: string) => string): HTMLElement | null {
  if (targets.length === 0) return null;
  const bars = targets.map((target): Bar => {
    const where = [
      target.zone ? nameOfZone(target.zone) : t('panel.province'),
      target.phase && t('panel.phase', { number: target.phase }),
    ];
    const figure = (value: number | null): string => (value === null ? '–' : measureText(target.measure, value));
    const share = target.actual === null || target.target === 0 ? 0 : target.actual / target.target;
    return {
      name: [tCode('target', target.measure), ...where, target.period].filter(Boolean).join(' · '),
      value: target.actual ?? '',
      text: t('summary.target', {
        actual: figure(target.actual),
        target: figure(target.target),
        share: format.percent(share),
      }),
      share,
      colour: share >= 1 ? palette.lotFree.FREE.fill : palette.accent,
    };
  });
  const title = t('summary.targets');
  return section(title, barTable(title, [title, t('summary.actual')], bars, 'targets'));
}

function measureText(measure: string, value: number): string {
  if (measure.endsWith('_HA')) return format.hectares(value);
  return measure === 'OCCUPANCY' ? format.percent(value) : format.count(value);
}

function stages({ stages_reached }: Summary, palette: Palette): HTMLElement | null {
  const rows = stages_reached.filter(({ zones }) => zones > 0);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ zones }) => zones));
  const bars = rows.map(({ step, zones }) => ({
    name: tCode('step', step),
    value: zones,
    text: format.count(zones),
    share: zones / most,
    colour: palette.quietInk,
  }));
  const title = t('summary.stages');
  return section(title, barTable(title, [title, t('summary.count')], bars, 'stages'));
}
