import type { Milestone } from '../look/palette.ts';
import type { Properties } from '../net/api.ts';

/** The property with the day on which a parcel reached a milestone. */
export const MILESTONE_DAYS: readonly (readonly [Milestone, string])[] = [
  ['HANDED_OVER', 'handed_over_on'],
  ['PAID', 'paid_on'],
  ['RECOVERY_DECISION', 'recovery_decision_on'],
  ['PLAN_APPROVED', 'plan_approved_on'],
  ['INVENTORY', 'inventory_on'],
  ['RECOVERY_NOTICE', 'recovery_notice_on'],
];

/** The highest milestone that a parcel had reached on a day (inclusive). ISO days compare as text. */
export function milestoneOn(parcel: Properties, day: string): Milestone {
  for (const [milestone, property] of MILESTONE_DAYS) {
    const reached = parcel[property];
    if (typeof reached === 'string' && reached <= day) return milestone;
  }
  return 'NONE';
}

/** The day that is shown, and the earlier one that it is compared with. */
interface Days {
  readonly at: string;
  readonly from: string | null;
}

/** For staff: whether something stands in a parcel's way on a day. */
export type IsBlocked = (parcel: number, day: string) => boolean;

/** Two days are compared, and between them nothing was reached. */
export const isUnchanged = (parcel: Properties, { at, from }: Days): boolean =>
  from !== null && milestoneOn(parcel, from) === milestoneOn(parcel, at);

/** An obstacle stands in its way, and it is not handed over all the same. */
export const isHeldUp = (
  parcel: Properties,
  { at, isBlocked }: { readonly at: string; readonly isBlocked: IsBlocked | null },
  id: number,
): boolean => (isBlocked?.(id, at) ?? false) && milestoneOn(parcel, at) !== 'HANDED_OVER';
