import type { Clearance } from '../net/api.ts';
import { h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';
import { section } from './parts.ts';

/** Which of the law's deadlines run, and which parcels have waited longest for their next step; a click flies there. */
export function waitsPart(
  { waiting = [], deadline_totals: totals = [] }: Clearance,
  goToParcel: (id: number) => void,
): HTMLElement[] {
  const deadlines = h(
    'ul',
    { class: 'entries' },
    ...totals.map((total) =>
      h(
        'li',
        {},
        h('span', {}, tCode('deadline', total.rule.replace('deadline.', ''), { days: total.allowed_days })),
        h(
          'small',
          {},
          t('waits.overdue', {
            count: format.count(total.parcels),
            overdue: format.count(total.overdue_parcels),
          }),
        ),
      ),
    ),
  );
  const longest = h(
    'ul',
    { class: 'list' },
    ...waiting.map((one) => {
      const [sheet, parcel] = one.parcel.split('/');
      return h(
        'li',
        {},
        h(
          'button',
          { type: 'button', class: 'row-reason', onclick: () => goToParcel(one.id) },
          h('span', {}, t('panel.parcel', { sheet: sheet ?? '', parcel: parcel ?? '' })),
          h(
            'small',
            {},
            t('waits.since', {
              milestone: tCode('milestone', one.milestone),
              day: format.day(one.since),
              days: format.count(one.days),
            }),
          ),
        ),
      );
    }),
  );
  return [
    ...(totals.length > 0 ? [deadlines] : []),
    ...(waiting.length > 0 ? [section(t('waits.longest'), longest)] : []),
  ];
}
