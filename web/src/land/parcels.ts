import { MILESTONES, type Milestone } from '../look/palette.ts';
import type { Properties } from '../net/api.ts';
import { hasBegun } from './spans.ts';

/** The steps of clearance with the property that has the day on which a parcel reached one, the lowest first. */
export const MILESTONE_DAYS: readonly (readonly [Milestone, string])[] = MILESTONES.filter(
  (milestone) => milestone !== 'NONE',
).map((milestone) => [milestone, `${milestone.toLowerCase()}_on`]);

/** The highest milestone that a parcel had reached on a day. */
export function milestoneOn(parcel: Properties, day: string): Milestone {
  const reached = MILESTONE_DAYS.filter(([, property]) => hasBegun(parcel[property], day));
  return reached.at(-1)?.[0] ?? 'NONE';
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
