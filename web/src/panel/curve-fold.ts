import * as api from '../net/api.ts';
import type { Territory } from '../net/api.ts';
import type { Context } from '../view/context.ts';
import { PHONE_PX } from '../ui/seen.ts';
import { t } from '../words/words.ts';
import { later } from './later.ts';
import { folded } from './parts.ts';

const YEARS_BACK = 3;

/** The curve of clearance over the last years; reckoned, and its drawing fetched, when it is opened. */
export function curveFold(territory: Territory, context: Context): HTMLElement {
  return folded(t('curve.title'), () => curve(territory, context));
}

/** The curve itself; wide on the province's page. */
export function curve(territory: Territory, context: Context, wide = false): HTMLElement {
  const at = context.at();
  const from = `${Number(at.slice(0, 4)) - YEARS_BACK}${at.slice(4, 7)}-01`;
  return later(
    () => Promise.all([api.series(territory, from, at), import('../charts/curve.ts')]),
    ([series, { clearanceCurve, NARROW, WIDE }]) => [
      clearanceCurve(series, context.palette(), wide && window.innerWidth > PHONE_PX ? WIDE : NARROW),
    ],
    5,
  );
}
