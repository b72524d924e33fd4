import type { Palette } from '../look/palette.ts';
import type { Properties } from '../net/api.ts';
import { past } from './past.ts';

/** What can be leased and is not, the readiest first; what a lot is, the server says. */
export type FreeClass = keyof Palette['lotFree'];
export const FREE_CLASSES: readonly FreeClass[] = ['FREE', 'NOT_CLEARED', 'ZONE_NOT_OPERATING'];

/** Which of the classes a lot is on a day; null when it is leased, or nothing to lease. */
export function freeClass(lot: Properties, id: number, at: string): FreeClass | null {
  const availability = past.availability(lot, id, at);
  return FREE_CLASSES.find((one) => one === availability) ?? null;
}

/** The class of a lot that is large enough for who looks for so many hectares. */
export function pickedClass(lot: Properties, id: number, at: string, leastHa: number): FreeClass | null {
  return past.area('lots', lot, id, at).ha >= leastHa ? freeClass(lot, id, at) : null;
}
