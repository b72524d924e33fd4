import { MILESTONES, type Palette } from '../look/palette.ts';
import type { Series } from '../net/api.ts';
import { toNumber } from '../page/days.ts';
import { fill, h } from '../page/dom.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';
import { csvButton } from './csv.ts';

const WIDTH = 330;
const HEIGHT = 190;
const EDGE = { left: 44, right: 10, top: 8, bottom: 22 } as const;
const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function s(tag: string, attributes: Attributes, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** The clearance curve: hectares by milestone per month, the forecast as a band; its figures as a table and a file. */
export function clearanceCurve(series: Series, wholeHa: number, palette: Palette): HTMLElement {
  const { points, forecast } = series;
  if (points.length < 2) return h('p', { class: 'quiet' }, t('curve.tooShort'));
  const first = toNumber(points[0]!.at);
  const today = toNumber(points[points.length - 1]!.at);
  const latest = forecast?.done_latest ? toNumber(forecast.done_latest) : today;
  const last = Math.max(today, Math.min(latest, today + (today - first)));
  const most = Math.max(wholeHa, ...points.flatMap(({ milestones }) => milestones.map(({ area_ha }) => area_ha)), 0.01);
  const x = (day: number): number =>
    EDGE.left + ((day - first) / (last - first || 1)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (ha: number): number => HEIGHT - EDGE.bottom - (ha / most) * (HEIGHT - EDGE.top - EDGE.bottom);

  const shown = MILESTONES.filter((milestone) =>
    points.some((point) => point.milestones.some((one) => one.milestone === milestone)),
  );
  const valueAt = (index: number, milestone: string): number =>
    points[index]!.milestones.find((one) => one.milestone === milestone)?.area_ha ?? 0;
  const svg = s('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    class: 'curve',
    role: 'img',
    'aria-label': t('curve.title'),
  });
  svg.append(...axes(first, last, most, x, y));
  if (forecast?.done_earliest && forecast.done_latest && shown.includes('HANDED_OVER')) {
    const from = `${x(today)},${y(valueAt(points.length - 1, 'HANDED_OVER'))}`;
    // Where a day of the forecast lies beyond the paper, the line is cut where it leaves it.
    const to = (day: number): string => {
      const now = valueAt(points.length - 1, 'HANDED_OVER');
      const cut = day <= last ? 1 : (last - today) / (day - today);
      return `${x(today + (day - today) * cut)},${y(now + (wholeHa - now) * cut)}`;
    };
    const band = `${from} ${to(toNumber(forecast.done_earliest))} ${x(last)},${y(wholeHa)} ${to(latest)}`;
    svg.append(s('polygon', { points: band, fill: palette.milestones.HANDED_OVER, opacity: 0.18 }));
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
    y2: HEIGHT - EDGE.bottom,
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
    const wanted = ((event.clientX - box.left) / box.width) * WIDTH;
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
  first: number,
  last: number,
  most: number,
  x: (day: number) => number,
  y: (ha: number) => number,
): SVGElement[] {
  const parts: SVGElement[] = [];
  const step = roundStep(most / 4);
  for (let ha = 0; ha <= most; ha += step) {
    parts.push(s('line', { x1: EDGE.left, x2: WIDTH - EDGE.right, y1: y(ha), y2: y(ha), class: 'grid' }));
    parts.push(
      s('text', { x: EDGE.left - 6, y: y(ha) + 4, 'text-anchor': 'end' }, format.number(ha, step < 1 ? 1 : 0)),
    );
  }
  const years = Math.max(1, Math.ceil((last - first) / 365.25 / 5));
  for (let year = new Date(first * 86_400_000).getUTCFullYear() + 1; ; year += years) {
    const day = toNumber(`${year}-01-01`);
    if (day > last) break;
    parts.push(s('line', { x1: x(day), x2: x(day), y1: EDGE.top, y2: HEIGHT - EDGE.bottom, class: 'grid' }));
    parts.push(s('text', { x: x(day), y: HEIGHT - 6, 'text-anchor': 'middle' }, String(year)));
  }
  return parts;
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least) ?? 10;
  return factor * power;
}

/** When it will be done at the pace of late, or why that cannot be said. */
function outlook({ forecast }: Series): HTMLElement | null {
  if (!forecast) return null;
  if (!forecast.done_earliest || !forecast.done_latest) {
    return h('p', { class: 'quiet' }, t('curve.noForecast', { reason: tCode('forecast', forecast.reason ?? '') }));
  }
  const days = { earliest: format.day(forecast.done_earliest), latest: format.day(forecast.done_latest) };
  return h('p', {}, t('curve.forecast', days));
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
