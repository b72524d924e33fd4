import { MILESTONE_DAYS } from '../land/parcels.ts';
import { hasBegun } from '../land/spans.ts';
import type { Palette } from '../look/palette.ts';
import type { ParcelReport, Properties } from '../net/api.ts';
import { h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { t } from '../words/words.ts';

/** What the panel of a parcel is put together from. */

/** The steps of its clearance as they stood on a day, the first at the top; what was not reached by then is empty. */
export function milestonesPart(parcel: Properties, at: string, palette: Palette): HTMLElement {
  return h(
    'ol',
    { class: 'timeline milestones' },
    ...MILESTONE_DAYS.map(([milestone, property]) => {
      const day = parcel[property];
      const reached = hasBegun(day, at);
      return h(
        'li',
        { class: reached ? 'reached' : undefined, style: `--step:${palette.milestones[milestone]}` },
        h('span', { class: 'what' }, t(`milestone.${milestone}`)),
        reached ? h('time', { datetime: day }, format.day(day)) : h('span', { class: 'quiet' }, t('parcel.notYet')),
      );
    }),
  );
}

/** In which zones it lies, and how much of it. */
export function inZonesPart(
  { in_zones: parts }: ParcelReport,
  nameOfZone: (code: string) => string,
  goToZone: (code: string) => void,
): HTMLElement {
  if (parts.length === 0) return h('p', { class: 'quiet' }, t('parcel.inNoZone'));
  return h(
    'ul',
    { class: 'list' },
    ...parts.map((part) =>
      h(
        'li',
        {},
        h(
          'button',
          { type: 'button', class: 'two', onclick: () => goToZone(part.zone) },
          h(
            'span',
            {},
            [nameOfZone(part.zone), part.phase && t('panel.phase', { number: part.phase })].filter(Boolean).join(' · '),
          ),
          h('span', { class: 'figure' }, format.squareMetres(part.area_m2)),
        ),
      ),
    ),
  );
}
