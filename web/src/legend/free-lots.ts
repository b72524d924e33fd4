import { FREE_CLASSES, type FreeClass } from '../land/lots.ts';
import type { FreeLots } from '../net/api.ts';
import { h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';

const LOTS_AT_ONCE = 12;

/**
 * Free lots for an investor: those to be had now first, in each class the largest, each with what is in the way and the
 * share that is handed over; a click flies there.
 */
export function freeLotsList(
  { lots }: FreeLots,
  nameOfZone: (code: string) => string,
  goTo: (id: number) => void,
): Node[] {
  const share = (handedOver: number | null): string =>
    handedOver === null ? t('legend.freeUnknown') : t('legend.freeShare', { share: format.percent(handedOver) });
  const byClass = FREE_CLASSES.map((of) => lots.filter((lot) => lot.availability === of));
  const more = lots.length - LOTS_AT_ONCE;
  return [
    h('p', {}, t('legend.freeTotal'), ...FREE_CLASSES.map((of, i) => h('small', {}, totalOf(of, byClass[i] ?? [])))),
    h(
      'ul',
      { class: 'list free-list' },
      ...byClass
        .flat()
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

const totalOf = (of: FreeClass, lots: FreeLots['lots']): string =>
  t('legend.freeOf', {
    what: t(`availability.${of}`),
    count: format.count(lots.length),
    area: format.hectares(lots.reduce((ha, lot) => ha + lot.area_ha, 0)),
  });
