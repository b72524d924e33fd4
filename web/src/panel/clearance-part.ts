import { milestoneColour, MILESTONES, type Palette } from '../look/palette.ts';
import type { BlockedFigures, Clearance, Counted, MilestoneFigures } from '../net/api.ts';
import { csvButton } from '../charts/csv.ts';
import { h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';
import { section } from './parts.ts';

/** Clearance in the clerk's words: the share handed over first, then each milestone, what blocks, and what is uncertain. */
export function clearancePart(figures: Clearance, palette: Palette): Node[] {
  if (figures.parcels === 0) return [h('p', { class: 'quiet' }, t('clearance.none'))];
  const handedOver = figures.milestones.find(({ milestone }) => milestone === 'HANDED_OVER');
  return [
    handedOver && headline(handedOver, figures),
    figures.change
      ? h('p', { class: 'change small' }, t('clearance.change', { from: format.day(figures.change.from) }))
      : null,
    bars(figures, palette),
    milestoneFile(figures),
    figures.blocked_total && figures.blocked && figures.blocked.length > 0
      ? obstacles(figures.blocked, figures.blocked_total, palette)
      : null,
    ...honesty(figures),
  ].filter((node): node is HTMLElement => Boolean(node));
}

function headline(handedOver: MilestoneFigures, figures: Clearance): HTMLElement {
  const { share, share_of_area: ofArea } = handedOver;
  return h(
    'div',
    {},
    h(
      'p',
      { class: 'headline' },
      t(share === null ? 'clearance.headline.noShare' : 'clearance.headline', {
        reached: format.hectares(handedOver.area_ha),
        all: format.hectares(handedOver.applicable_area_ha),
        share: share === null ? '' : format.percent(share),
      }),
    ),
    ofArea !== null &&
      h(
        'p',
        { class: 'quiet' },
        t('clearance.ofArea', { share: format.percent(ofArea), all: format.hectares(figures.area_ha) }),
      ),
  );
}

/** From what has to come first to what comes last; each with its hectares and its share of what it applies to. */
function bars(figures: Clearance, palette: Palette): HTMLElement {
  const order = (milestone: string): number => (MILESTONES as readonly string[]).indexOf(milestone);
  const rows = [...figures.milestones].sort((a, b) => order(a.milestone) - order(b.milestone));
  const change = new Map(figures.change?.milestones.map((one) => [one.milestone, one.area_ha]));
  return h(
    'table',
    { class: 'bars' },
    h('caption', { class: 'hidden-text' }, t('clearance.table')),
    h(
      'thead',
      { class: 'hidden-text' },
      h(
        'tr',
        {},
        ...[t('field.milestone'), t('unit.hectares'), t('unit.share')].map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      {},
      ...rows.map((row) => {
        const colour = milestoneColour(palette, row.milestone);
        const changed = change.get(row.milestone);
        return h(
          'tr',
          { title: detail(row) },
          h('th', { scope: 'row' }, tCode('milestone', row.milestone)),
          h(
            'td',
            {},
            format.hectares(row.area_ha),
            changed !== undefined && h('small', { class: 'change' }, format.signedHectares(changed)),
          ),
          h('td', {}, row.share === null ? '–' : format.percent(row.share)),
          h(
            'td',
            { class: 'bar-cell', 'aria-hidden': 'true' },
            h(
              'span',
              { class: 'track' },
              h('span', { style: `width:${(row.share ?? 0) * 100}%;background:${colour}` }),
            ),
          ),
        );
      }),
    ),
  );
}

function milestoneFile(figures: Clearance): HTMLElement {
  return csvButton(`clearance-${figures.at}`, [
    [t('field.milestone'), t('unit.hectares'), t('unit.share'), t('unit.parcels')],
    ...figures.milestones.map((row) => [tCode('milestone', row.milestone), row.area_ha, row.share ?? '', row.parcels]),
  ]);
}

function detail(row: MilestoneFigures): string {
  const parts = [t('clearance.parcels', { count: format.count(row.parcels) })];
  if (row.households !== null) parts.push(t('clearance.households', { count: counted(row.households) }));
  if (row.not_applicable_ha > 0)
    parts.push(t('clearance.notApplicable', { area: format.hectares(row.not_applicable_ha) }));
  return parts.join(' · ');
}

/** A number, or what is told of one that would tell too much: '<5', '≥5'. */
export const counted = (count: Counted): string =>
  typeof count === 'number' ? format.count(count) : (count?.replace('>=', '≥') ?? '–');

const told = (ha: number | null): string => (ha === null ? '–' : format.hectares(ha));

function obstacles(blocked: readonly BlockedFigures[], total: BlockedFigures, palette: Palette): HTMLElement {
  const most = Math.max(...blocked.map(({ area_ha }) => area_ha ?? 0), 0.0001);
  const rows = [...blocked].sort((a, b) => (b.area_ha ?? 0) - (a.area_ha ?? 0));
  return section(
    t('clearance.blocked', { area: told(total.area_ha), parcels: counted(total.parcels) }),
    h(
      'table',
      { class: 'bars' },
      h('caption', { class: 'hidden-text' }, t('clearance.blocked.table')),
      h(
        'thead',
        { class: 'hidden-text' },
        h(
          'tr',
          {},
          ...[t('field.reason'), t('unit.hectares'), t('unit.parcels')].map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h(
        'tbody',
        {},
        ...rows.map((row) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, tCode('obstacle', row.reason ?? '')),
            h('td', {}, told(row.area_ha)),
            h('td', {}, t('clearance.parcels', { count: counted(row.parcels) })),
            h(
              'td',
              { class: 'bar-cell', 'aria-hidden': 'true' },
              h(
                'span',
                { class: 'track' },
                h('span', { style: `width:${((row.area_ha ?? 0) / most) * 100}%;background:${palette.alarm}` }),
              ),
            ),
          ),
        ),
      ),
    ),
    rows.some((row) => typeof row.parcels === 'string') && h('p', { class: 'quiet small' }, t('clearance.fewParcels')),
    csvButton('obstacles', [
      [t('field.reason'), t('unit.hectares'), t('unit.parcels')],
      ...rows.map((row) => [tCode('obstacle', row.reason ?? ''), row.area_ha ?? '', row.parcels]),
    ]),
  );
}

/** What makes the figures less than certain stands beside them. */
function honesty(figures: Clearance): HTMLElement[] {
  const notes: string[] = [];
  const { revised } = figures;
  if (revised && revised.late_events > 0) {
    notes.push(t('clearance.late', { count: format.count(revised.late_events) }));
  }
  if (revised && revised.corrected_events > 0) {
    notes.push(t('clearance.corrected', { count: format.count(revised.corrected_events) }));
  }
  if (figures.uncovered_m2 >= 100)
    notes.push(t('clearance.uncovered', { area: format.hectares(figures.uncovered_m2 / 10_000) }));
  if (figures.overlap_m2 >= 100)
    notes.push(t('clearance.overlap', { area: format.hectares(figures.overlap_m2 / 10_000) }));
  if (typeof figures.parcels_without_party === 'number' && figures.parcels_without_party > 0) {
    notes.push(t('clearance.noParty', { count: format.count(figures.parcels_without_party) }));
  }
  return notes.map((note) => h('p', { class: 'note' }, note));
}
