/** Whether what holds from a day to before another, or without an end, holds on a day. ISO days compare as text. */
export const holdsOn = (from: string, to: string | null, day: string): boolean =>
  from <= day && (to === null || day < to);
