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

/** For staff: whether something holds a parcel up on a day, as the server decides it. */
export type IsBlocked = (parcel: number, day: string) => boolean;

/** Two days are compared, and between them nothing was reached. */
export const isUnchanged = (parcel: Properties, { at, from }: Days): boolean =>
  from !== null && milestoneOn(parcel, from) === milestoneOn(parcel, at);
