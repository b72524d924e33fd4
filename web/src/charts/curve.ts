import { MILESTONES, type Palette } from '../look/palette.ts';
import type { Series } from '../net/api.ts';
import { toNumber } from '../ui/days.ts';
import { fill, h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';
import { forecastBand } from './band.ts';
import { csvButton } from './csv.ts';

/** In CSS pixels, so that lines and figures are as thick and as large in a wide panel as in a narrow one. */
interface CurveSize {
  readonly width: number;
  readonly height: number;
}

export const NARROW: CurveSize = { width: 326, height: 200 };
export const WIDE: CurveSize = { width: 686, height: 260 };
const EDGE = { left: 40, right: 10, top: 20, bottom: 22 } as const;
const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function s(tag: string, attributes: Attributes, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** The clearance curve: hectares by milestone per month, the forecast as a band; its figures as a table and a file. */
export function clearanceCurve(series: Series, palette: Palette, size: CurveSize = NARROW): HTMLElement {
  const { points, forecast } = series;
  const { width, height } = size;
  if (points.length < 2) return h('p', { class: 'quiet' }, t('curve.tooShort'));
  const wholeHa = points[points.length - 1]!.parcel_area_ha;
  const first = toNumber(points[0]!.at);
  const today = toNumber(points[points.length - 1]!.at);
  const past = today - first;
  // The forecast may take as much of the chart as what was; without a latest day half of that.
  const latest = forecast.done_latest
    ? toNumber(forecast.done_latest)
    : forecast.done_earliest
      ? toNumber(forecast.done_earliest) + past / 2
      : today;
  const last = Math.max(today, Math.min(latest, today + past));
  const most = Math.max(wholeHa, ...points.flatMap(({ milestones }) => milestones.map(({ area_ha }) => area_ha)), 0.01);
  const x = (day: number): number =>
    EDGE.left + ((day - first) / (last - first || 1)) * (width - EDGE.left - EDGE.right);
  const y = (ha: number): number => height - EDGE.bottom - (ha / most) * (height - EDGE.top - EDGE.bottom);

  const shown = MILESTONES.filter((milestone) =>
    points.some((point) => point.milestones.some((one) => one.milestone === milestone)),
  );
  const valueAt = (index: number, milestone: string): number =>
    points[index]!.milestones.find((one) => one.milestone === milestone)?.area_ha ?? 0;
  const svg = s('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'curve',
    role: 'img',
    'aria-label': t('curve.title'),
  });
  svg.append(...axes(size, first, last, most, x, y));
  if (forecast.done_earliest && shown.includes('HANDED_OVER')) {
    const band = forecastBand(
      {
        today,
        nowHa: valueAt(points.length - 1, 'HANDED_OVER'),
        wholeHa,
        earliest: toNumber(forecast.done_earliest),
        latest: forecast.done_latest ? toNumber(forecast.done_latest) : null,
      },
      last,
    );
    const corners = band.map(([day, ha]) => `${x(day).toFixed(1)},${y(ha).toFixed(1)}`).join(' ');
    const colour = palette.milestones.HANDED_OVER;
    const line = { points: corners, class: 'forecast', fill: colour, stroke: colour };
    svg.append(
      s(
        'polygon',
        { ...line, 'fill-opacity': 0.22, 'stroke-opacity': 0.7, 'stroke-dasharray': '3 3' },
        s('title', {}, t('curve.band')),
      ),
    );
  }
  for (const milestone of shown) {
    const path = points.map(
      (point, i) => `${i === 0 ? 'M' : 'L'}${x(toNumber(point.at)).toFixed(1)} ${y(valueAt(i, milestone)).toFixed(1)}`,
    );
    const line = { d: path.join(''), fill: 'none', 'stroke-linejoin': 'round' };
    const strong = milestone === 'HANDED_OVER';
    // Pale colours need an edge to be seen on paper.
    svg.append(s('path', { ...line, stroke: palette.quietInk, 'stroke-width': strong ? 3.6 : 2.6, opacity: 0.35 }));
    svg.append(s('path', { ...line, stroke: palette.milestones[milestone], 'stroke-width': strong ? 3 : 1.8 }));
  }
  const cursor = s('line', {
    y1: EDGE.top,
    y2: height - EDGE.bottom,
    stroke: palette.quietInk,
    'stroke-width': 0.8,
    visibility: 'hidden',
  });
  svg.append(cursor);
  const readout = h('div', { class: 'readout' });
  const read = (index: number): void => {
    const at = x(toNumber(points[index]!.at));
    cursor.setAttribute('x1', String(at));
    cursor.setAttribute('x2', String(at));
    cursor.setAttribute('visibility', 'visible');
    fill(
      readout,
      h('strong', {}, format.day(points[index]!.at)),
      ...[...shown].reverse().map((milestone) =>
        h(
          'span',
          {},
          h('i', {
            class: 'swatch',
            style: `border-color:${palette.parcelLine};background:${palette.milestones[milestone]}`,
          }),
          ` ${tCode('milestone', milestone)} ${format.hectares(valueAt(index, milestone))}`,
        ),
      ),
    );
  };
  svg.addEventListener('pointermove', (event) => {
    const box = svg.getBoundingClientRect();
    const wanted = ((event.clientX - box.left) / box.width) * width;
    const nearest = points.reduce(
      (best, point, i) =>
        Math.abs(x(toNumber(point.at)) - wanted) < Math.abs(x(toNumber(points[best]!.at)) - wanted) ? i : best,
      0,
    );
    read(nearest);
  });
  read(points.length - 1);
  return h('figure', { class: 'curve-figure' }, svg, readout, outlook(series), table(series, shown));
}

function axes(
  { width, height }: CurveSize,
  first: number,
  last: number,
  most: number,
  x: (day: number) => number,
  y: (ha: number) => number,
): SVGElement[] {
  const parts: SVGElement[] = [s('text', { x: EDGE.left - 6, y: 10, 'text-anchor': 'end' }, t('curve.unit'))];
  const step = roundStep(most / 4);
  for (let ha = 0; ha <= most; ha += step) {
    parts.push(s('line', { x1: EDGE.left, x2: width - EDGE.right, y1: y(ha), y2: y(ha), class: 'grid' }));
    parts.push(
      s('text', { x: EDGE.left - 6, y: y(ha) + 4, 'text-anchor': 'end' }, format.number(ha, step < 1 ? 1 : 0)),
    );
  }
  const years = Math.max(1, Math.ceil((last - first) / 365.25 / 5));
  for (let year = new Date(first * 86_400_000).getUTCFullYear() + 1; ; year += years) {
    const day = toNumber(`${year}-01-01`);
    if (day > last) break;
    parts.push(s('line', { x1: x(day), x2: x(day), y1: EDGE.top, y2: height - EDGE.bottom, class: 'grid' }));
    parts.push(s('text', { x: x(day), y: height - 6, 'text-anchor': 'middle' }, String(year)));
  }
  return parts;
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least) ?? 10;
  return factor * power;
}

/** What is left, at which pace it goes, and when it will be done at that; or why that cannot be said. */
function outlook({ forecast }: Series): HTMLElement | null {
  const { left_ha: leftHa, left_parcels: parcels, paces } = forecast;
  const lines: string[] = [];
  if (leftHa && parcels) {
    lines.push(t('curve.left', { area: format.hectares(leftHa), parcels: format.count(parcels) }));
  }
  lines.push(whenDone(forecast));
  if (forecast.done_earliest) {
    const each = paces.map(({ months, area_ha_per_month: ha }) =>
      t('curve.pace', { area: format.hectares(ha), months }),
    );
    lines.push(t('curve.paces', { paces: each.join(', ') }));
  }
  return h('div', { class: 'outlook' }, ...lines.map((line) => h('p', {}, line)));
}

function whenDone({ done_earliest: earliest, done_latest: latest, reason }: NonNullable<Series['forecast']>): string {
  if (earliest && latest) {
    return t('curve.forecast', { earliest: format.day(earliest), latest: format.day(latest) });
  }
  if (earliest) return t('curve.forecastOpen', { earliest: format.day(earliest) });
  const why = tCode('forecast', reason ?? '');
  return reason === 'NOTHING_LEFT' ? why : t('curve.noForecast', { reason: why });
}

function table({ points }: Series, shown: readonly string[]): HTMLElement {
  const head = [t('curve.month'), ...shown.map((milestone) => tCode('milestone', milestone))];
  const value = (index: number, milestone: string): number =>
    points[index]!.milestones.find((one) => one.milestone === milestone)?.area_ha ?? 0;
  const rows = points.map((point, i) => [point.at, ...shown.map((milestone) => value(i, milestone))]);
  return h(
    'details',
    { class: 'fold' },
    h('summary', {}, t('chart.table')),
    h(
      'div',
      { class: 'scroll', tabindex: '0' },
      h(
        'table',
        { class: 'figures' },
        h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
        h(
          'tbody',
          {},
          ...points.map((point, i) =>
            h(
              'tr',
              {},
              h('td', {}, format.day(point.at)),
              ...shown.map((milestone) => h('td', {}, format.number(value(i, milestone), 2))),
            ),
          ),
        ),
      ),
    ),
    csvButton('clearance-curve', [['at', ...shown], ...rows]),
  );
}
