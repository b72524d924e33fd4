import type { FreeLots } from '../net/api.ts';
import { h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';

const LOTS_AT_ONCE = 12;

/** Free lots for an investor: the largest first, each with what is in the way and the share that is handed over; a click flies there. */
export function freeLotsList(
  { total, lots }: FreeLots,
  nameOfZone: (code: string) => string,
  goTo: (id: number) => void,
): Node[] {
  const share = (handedOver: number | null): string =>
    handedOver === null ? t('legend.freeUnknown') : t('legend.freeShare', { share: format.percent(handedOver) });
  const more = lots.length - LOTS_AT_ONCE;
  return [
    h('p', {}, t('legend.freeTotal', { count: format.count(total.lots), area: format.hectares(total.area_ha) })),
    h(
      'ul',
      { class: 'list free-list' },
      ...lots
        .slice(0, LOTS_AT_ONCE)
        .map((lot) =>
          h(
            'li',
            {},
            h(
              'button',
              { type: 'button', onclick: () => goTo(lot.id) },
              h('span', {}, t('panel.lot', { code: lot.code })),
              h('span', { class: 'figure' }, format.hectares(lot.area_ha)),
              h(
                'small',
                {},
                [nameOfZone(lot.zone), tCode('availability', lot.availability), share(lot.handed_over_share)].join(
                  ' · ',
                ),
              ),
            ),
          ),
        ),
    ),
    ...(more > 0 ? [h('p', { class: 'quiet' }, t('legend.freeMore', { count: format.count(more) }))] : []),
  ];
}
