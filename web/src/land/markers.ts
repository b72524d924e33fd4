import type { Properties } from '../net/api.ts';

/** A marker set farther than this from its design is ringed; the check of the server says it with its own rule. */
const OFF_DESIGN_M = 0.05;

/** Where it was set is known of its last setting only. */
export const isOffDesign = (marker: Properties, status: string): boolean =>
  status !== 'PLANNED' && Number(marker['off_design_m'] ?? 0) > OFF_DESIGN_M;

/** Whether what was set is in its place and can be used. */
export const isStanding = (status: string): boolean => ['SET', 'HANDED_OVER', 'RESTORED'].includes(status);
