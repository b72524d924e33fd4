import type { Properties } from '../net/api.ts';
import { past } from './past.ts';

const LEASABLE_USES = new Set(['INDUSTRIAL', 'WAREHOUSE', 'SERVICE']);

/** What the lot says of itself counts; else its use. */
export function isLeasable(lot: Properties): boolean {
  const said = lot['leasable'];
  return typeof said === 'boolean' ? said : LEASABLE_USES.has(String(lot['land_use']));
}

export function isFreeOf(lot: Properties, id: number, at: string, leastHa: number): boolean {
  return isLeasable(lot) && !past.isLeased(lot, id, at) && Number(lot['area_ha'] ?? 0) >= leastHa;
}
