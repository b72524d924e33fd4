/** Days are ISO texts, which compare as they are. */

/** Whether what begins on a day, if it does at all, has begun by another. */
export const hasBegun = (from: string | number | boolean | null | undefined, day: string): from is string =>
  typeof from === 'string' && from <= day;

/** Whether what holds from a day to before another, or without an end, holds on a day. */
export const holdsOn = (from: string, to: string | null, day: string): boolean =>
  hasBegun(from, day) && (to === null || day < to);
