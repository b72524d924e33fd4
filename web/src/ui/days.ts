/** Days as ISO text, without clocks or time zones. */

/** The last day of the month that is so many months after the day's own. */
export function monthEnd(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}

/** Days since 1970. */
export function toNumber(day: string): number {
  return Math.round(Date.parse(day) / 86_400_000);
}

export function fromNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
