import { MILESTONES, type Milestone } from '../look/palette.ts';
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

export function isMilestone(code: unknown): code is Milestone {
  return (MILESTONES as readonly unknown[]).includes(code);
}
