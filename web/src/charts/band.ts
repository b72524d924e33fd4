/** What a forecast says of one figure: where it stands now, where it ends, and the days between which it gets there. */
export interface Outlook {
  readonly today: number;
  readonly nowHa: number;
  readonly wholeHa: number;
  readonly earliest: number;
  /** Null when it is too far away to be named. */
  readonly latest: number | null;
}

/** A day, as a number, and the hectares of that day. */
export type BandPoint = readonly [day: number, ha: number];

/** At a pace that is as good as none the line lies flat. */
const FOR_EVER = 1e9;

/** The corners of the forecast's band between its quickest and its slowest line, cut off at the last day of the chart. */
export function forecastBand({ today, nowHa, wholeHa, earliest, latest }: Outlook, last: number): BandPoint[] {
  const at = (done: number, day: number): BandPoint => [
    day,
    nowHa + ((wholeHa - nowHa) * (day - today)) / Math.max(done - today, 1),
  ];
  const end = latest ?? FOR_EVER;
  const corners: BandPoint[] = [[today, nowHa], earliest <= last ? [earliest, wholeHa] : at(earliest, last)];
  // Done at the quickest, it stays done while the slowest line goes on to the edge.
  if (earliest <= last && end > last) corners.push([last, wholeHa]);
  corners.push(end <= last ? [end, wholeHa] : at(end, last));
  return corners;
}
