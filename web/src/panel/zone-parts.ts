import type { Finding, OccupancyFigures, ServedFeature, Stage, ZoneReport } from '../net/api.ts';
import { h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { t, tCode, type WordKey } from '../words/words.ts';
import { section } from './parts.ts';

/** What the server knows of a zone, in pieces of a panel. */

const STAGES_AT_ONCE = 6;

/** The stages with their decisions on a line of time, the latest first; those after the day are not there yet. */
export function stagesPart(stages: readonly Stage[], at: string): HTMLElement {
  const latest = stages.filter(({ date }) => date <= at).reverse();
  if (latest.length === 0) return h('p', { class: 'quiet' }, t('zone.noStages'));
  const earlier = latest.slice(STAGES_AT_ONCE);
  return h(
    'div',
    {},
    timeline(latest.slice(0, STAGES_AT_ONCE)),
    earlier.length > 0 &&
      h('details', {}, h('summary', {}, t('zone.earlierStages', { count: earlier.length })), timeline(earlier)),
  );
}

function timeline(stages: readonly Stage[]): HTMLElement {
  return h(
    'ol',
    { class: 'timeline' },
    ...stages.map((stage) =>
      h(
        'li',
        {},
        h('span', { class: 'what' }, stageName(stage)),
        h('time', { datetime: stage.date }, format.day(stage.date)),
        h('small', {}, decisionOf(stage)),
      ),
    ),
  );
}

function stageName(stage: Stage): string {
  const parts = [tCode('step', stage.step)];
  if (stage.plan) parts.push(tCode('plan', stage.plan));
  if (stage.phase) parts.push(t('panel.phase', { number: stage.phase }));
  return parts.join(' · ');
}

function decisionOf(stage: Stage): HTMLElement | string {
  const text = [stage.decision_no, stage.authority].filter(Boolean).join(', ');
  return stage.file_url && /^https?:\/\//.test(stage.file_url)
    ? h('a', { href: stage.file_url, target: '_blank', rel: 'noopener' }, text)
    : text;
}

/** The four areas beside each other, with their differences from the official one, and which of them counts. */
export function areasPart({ areas }: ZoneReport): HTMLElement {
  const rows: [WordKey, 'official' | 'grid' | 'geodesic' | 'markers', number | null][] = [
    ['field.officialArea', 'official', areas.official_ha],
    ['field.gridArea', 'grid', areas.grid_ha],
    ['field.geodesicArea', 'geodesic', areas.geodesic_ha],
    ['field.markersArea', 'markers', areas.markers_ha],
  ];
  const difference = (of: string): string => {
    const found = areas.differences.find((one) => one.of === of);
    return found ? format.signedSquareMetres(found.m2) : '';
  };
  return h(
    'table',
    { class: 'figures' },
    h('caption', { class: 'hidden-text' }, t('zone.areas')),
    h(
      'tbody',
      {},
      ...rows.map(([label, name, ha]) =>
        h(
          'tr',
          { class: areas.counts === name ? 'counts' : undefined },
          h('th', { scope: 'row' }, t(label), areas.counts === name && h('small', {}, ` · ${t('zone.counts')}`)),
          h('td', {}, ha === null ? '–' : format.hectares(ha)),
          h('td', { class: 'quiet' }, difference(name)),
        ),
      ),
    ),
  );
}

export function areaNotes({ areas, markers }: ZoneReport): HTMLElement[] {
  const notes: string[] = [];
  if (areas.differs) notes.push(t('zone.areasDiffer'));
  const missing = areas.markers_missing;
  if (areas.markers_ha === null && missing.length > 0) {
    const some = missing.slice(0, 8).join(', ') + (missing.length > 8 ? ' …' : '');
    notes.push(t('zone.markersMissing', { numbers: some }));
  } else if (areas.markers_ha === null) {
    notes.push(t(markers.designed > 0 ? 'zone.markersOfPhases' : 'zone.noMarkers'));
  }
  return notes.map((note) => h('p', { class: 'note' }, note));
}

/** Leased of leasable, never the rate alone. */
export function occupancyPart(occupancy: OccupancyFigures): HTMLElement {
  if (occupancy.occupancy === null || occupancy.leasable_ha === 0) return h('p', { class: 'quiet' }, t('zone.noLots'));
  return h(
    'div',
    {},
    h(
      'p',
      {},
      t('zone.occupancy', {
        leased: format.hectares(occupancy.leased_ha),
        leasable: format.hectares(occupancy.leasable_ha),
        share: format.percent(occupancy.occupancy),
      }),
    ),
    h(
      'span',
      { class: 'track wide', 'aria-hidden': 'true' },
      h('span', { style: `width:${occupancy.occupancy * 100}%` }),
    ),
  );
}

/** What the check has found; a click flies to it. */
export function findingsPart(findings: readonly Finding[], flyTo: (lon: number, lat: number) => void): HTMLElement {
  if (findings.length === 0) return h('p', { class: 'quiet' }, t('zone.noFindings'));
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  return h(
    'div',
    { class: 'findings' },
    ...[...byCode].map(([code, ofCode]) =>
      h(
        'details',
        { open: byCode.size === 1 },
        h(
          'summary',
          {},
          h('span', { class: `dot ${ofCode[0]!.severity}`, title: tCode('severity', ofCode[0]!.severity) }),
          h('span', {}, tCode('finding', code)),
          h('span', { class: 'figure' }, format.count(ofCode.length)),
        ),
        h(
          'ul',
          { class: 'list' },
          ...ofCode.slice(0, 100).map((finding) => h('li', {}, findingButton(finding, flyTo))),
        ),
        ofCode.length > 100 &&
          h('p', { class: 'quiet' }, t('zone.moreFindings', { count: format.count(ofCode.length - 100) })),
      ),
    ),
  );
}

/** The server says it in a sentence of the reader's language. */
function findingButton({ at, message }: Finding, flyTo: (lon: number, lat: number) => void): HTMLElement {
  return h('button', { type: 'button', class: 'sentence', onclick: () => flyTo(...at) }, message);
}

export function projectsPart(projects: readonly ServedFeature[]): HTMLElement {
  if (projects.length === 0) return h('p', { class: 'quiet' }, t('zone.noProjects'));
  const licensed = ({ properties }: ServedFeature): string => String(properties['licence_date'] ?? '');
  return h(
    'ul',
    { class: 'entries' },
    ...[...projects]
      .sort((a, b) => licensed(b).localeCompare(licensed(a)))
      .map(({ properties: p }) =>
        h(
          'li',
          {},
          h('strong', {}, String(p['name'])),
          h(
            'span',
            {},
            [
              p['investor'],
              p['country'] && format.country(String(p['country'])),
              p['foreign'] === true && t('project.foreign'),
            ]
              .filter(Boolean)
              .join(' · '),
          ),
          h(
            'small',
            {},
            [
              p['sector'],
              p['capital_usd'] && format.dollars(Number(p['capital_usd'])),
              p['licence_date'] && format.day(String(p['licence_date'])),
            ]
              .filter(Boolean)
              .join(' · '),
          ),
        ),
      ),
  );
}

export const titled = (key: WordKey, ...children: Node[]): HTMLElement => section(t(key), ...children);
