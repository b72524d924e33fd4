import type { LonLat, Vn2000Grid } from '../geo/vn2000.ts';
import type { Context } from '../view/context.ts';
import { h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { t } from '../words/words.ts';
import type { Tick } from './grid-frame.ts';
import { FRAME_MM, scaleBar, type Turn } from './paper.ts';

/** A map as drawn for paper, and what has to be said of it. */
export interface Printed {
  readonly canvas: HTMLCanvasElement;
  /** Of the map without its frame. */
  readonly widthMm: number;
  readonly heightMm: number;
  readonly scale: number;
  readonly turn: Turn;
  readonly title: string;
  readonly centre: LonLat;
  readonly grid: Vn2000Grid;
  /** In the canvas's pixels of 1/96 inch; none when the grid is not drawn. */
  readonly ticks: readonly Tick[];
  /** What is drawn on it and how large that is; null when nothing is. */
  readonly drawn: string | null;
}

/** The sheet: the map in its frame, and beside or below it title, legend, scale, north, day and source. */
export function printedSheet(map: Printed, legend: HTMLElement, context: Context): HTMLElement {
  map.canvas.style.width = `${map.widthMm}mm`;
  map.canvas.style.height = `${map.heightMm}mm`;
  const { demo, survey_crs: crs } = context.config();
  const { from } = context.view.now;
  const day = format.day(context.at());
  const said = [
    map.drawn,
    t('print.crs', { crs, meridian: format.degreesMinutes(map.grid.meridianDeg) }),
    t('print.northNote', { angle: convergence(map) }),
    from ? t('print.days', { from: format.day(from), day }) : t('print.day', { day }),
    t('print.source', { host: location.host, printed: format.day(context.config().today) }),
  ];
  return h(
    'article',
    { class: `sheet ${map.turn}` },
    h('div', { class: 'sheet-map', style: `padding:${FRAME_MM}mm` }, map.canvas, frame(map)),
    h(
      'div',
      { class: 'sheet-side' },
      h('div', { class: 'sheet-head' }, h('h1', {}, map.title), demo && h('p', { class: 'sheet-demo' }, t('app.demo'))),
      legend,
      h(
        'div',
        { class: 'sheet-said' },
        h('div', { class: 'sheet-foot' }, north(map), bar(map)),
        ...said.filter((text) => text !== null).map((text) => h('p', {}, text)),
      ),
    ),
  );
}

const SVG = 'http://www.w3.org/2000/svg';

function svg(viewBox: string, className: string): { element: HTMLElement; part: Part } {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('viewBox', viewBox);
  element.setAttribute('class', className);
  const part: Part = (tag, attributes, text = '') => {
    const child = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) child.setAttribute(name, String(value));
    child.textContent = text;
    element.append(child);
  };
  return { element: element as unknown as HTMLElement, part };
}

type Part = (tag: string, attributes: Readonly<Record<string, string | number>>, text?: string) => void;

/** The neat line, and outside it the figures of the grid, each at its line; in millimetres. */
function frame({ widthMm, heightMm, canvas, ticks }: Printed): HTMLElement {
  const width = widthMm + 2 * FRAME_MM;
  const height = heightMm + 2 * FRAME_MM;
  const { element, part } = svg(`0 0 ${width} ${height}`, 'sheet-frame');
  const mmPerPx = widthMm / (canvas.width / Number(canvas.dataset['density'] ?? 1));
  const ink = '#1f2933';
  part('rect', {
    x: FRAME_MM,
    y: FRAME_MM,
    width: widthMm,
    height: heightMm,
    fill: 'none',
    stroke: ink,
    'stroke-width': 0.35,
  });
  for (const { edge, at, label } of ticks) {
    const along = FRAME_MM + at * mmPerPx;
    const isSide = edge === 'left' || edge === 'right';
    const line =
      edge === 'left' ? FRAME_MM : edge === 'right' ? width - FRAME_MM : edge === 'top' ? FRAME_MM : height - FRAME_MM;
    const out = edge === 'left' || edge === 'top' ? -1 : 1;
    const tick = isSide ? `M${line} ${along}h${out * 1.2}` : `M${along} ${line}v${out * 1.2}`;
    part('path', { d: tick, stroke: ink, 'stroke-width': 0.25 });
    const away = line + out * 2.9;
    const [x, y] = isSide ? [away, along] : [along, away];
    part(
      'text',
      {
        x,
        y,
        'text-anchor': 'middle',
        'dominant-baseline': 'central',
        'font-size': 2.4,
        fill: ink,
        ...(isSide ? { transform: `rotate(-90 ${x} ${y})` } : {}),
      },
      label,
    );
  }
  return element;
}

const PIECES = 4;

/** A bar in pieces, dark and light, with its beginning, middle and end. */
function bar(map: Printed): HTMLElement {
  const { metres, widthMm } = scaleBar(map.scale, 42);
  const inKm = metres >= 1000;
  const figure = (m: number): string => {
    const value = inKm ? m / 1000 : m;
    return format.number(value, Number.isInteger(value) ? 0 : 1);
  };
  return h(
    'div',
    { class: 'sheet-scale' },
    h('strong', {}, `1:${format.count(map.scale)}`),
    h(
      'div',
      { class: 'sheet-bar', style: `width:${widthMm}mm` },
      ...Array.from({ length: PIECES }, () => h('span', {})),
    ),
    h(
      'div',
      { class: 'sheet-bar-figures', style: `width:${widthMm}mm` },
      h('span', {}, '0'),
      h('span', {}, figure(metres / 2)),
      h('span', {}, `${figure(metres)}\u00a0${inKm ? 'km' : 'm'}`),
    ),
  );
}

/** True north is up; the grid's north stands aside of it by the convergence. */
function north(map: Printed): HTMLElement {
  const { element, part } = svg('-14 -30 28 44', 'sheet-north');
  part('path', { d: 'M0 -20L6 10L0 5L-6 10Z', fill: '#1f2933' });
  part('text', { x: 0, y: -22, 'text-anchor': 'middle', 'font-size': 8 }, t('print.north'));
  // Drawn so much wider than it is that it can be seen; the figure below is the true one.
  const seen = Math.sign(map.grid.convergenceDeg(map.centre)) * 18;
  part('path', { d: 'M0 10V-18', stroke: '#0b6e99', 'stroke-width': 1.2, transform: `rotate(${seen})` });
  return element;
}

function convergence({ centre, grid }: Printed): string {
  const degrees = grid.convergenceDeg(centre);
  const minutes = Math.round(Math.abs(degrees) * 60);
  return `${degrees < 0 ? '−' : '+'}${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`;
}
