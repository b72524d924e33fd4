import type { LonLat, Vn2000Grid } from '../geo/vn2000.ts';
import type { Context } from '../page/context.ts';
import { h } from '../page/dom.ts';
import * as format from '../words/format.ts';
import { t } from '../words/words.ts';
import { scaleBar, type Turn } from './paper.ts';

/** A map as drawn for paper, and what has to be said of it. */
export interface Printed {
  readonly canvas: HTMLCanvasElement;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly scale: number;
  readonly turn: Turn;
  readonly title: string;
  readonly centre: LonLat;
  readonly grid: Vn2000Grid;
}

/** The sheet: the map, and beside or below it title, legend, scale, north, day and source. */
export function printedSheet(map: Printed, legend: HTMLElement, context: Context): HTMLElement {
  map.canvas.style.width = `${map.widthMm}mm`;
  map.canvas.style.height = `${map.heightMm}mm`;
  const { demo, survey_crs: crs } = context.config();
  return h(
    'article',
    { class: `sheet ${map.turn}` },
    h('div', { class: 'sheet-map' }, map.canvas),
    h(
      'div',
      { class: 'sheet-side' },
      h('h1', {}, map.title),
      demo && h('p', { class: 'sheet-demo' }, t('app.demo')),
      legend,
      h('div', { class: 'sheet-foot' }, north(map), bar(map)),
      h('p', {}, t('print.crs', { crs, meridian: format.degreesMinutes(map.grid.meridianDeg) })),
      h('p', {}, t('print.day', { day: format.day(context.at()) })),
      h('p', {}, t('print.source', { host: location.host, printed: format.day(context.config().today) })),
    ),
  );
}

function bar(map: Printed): HTMLElement {
  const { metres, widthMm } = scaleBar(map.scale, 42);
  return h(
    'div',
    { class: 'sheet-scale' },
    h('strong', {}, `1:${format.count(map.scale)}`),
    h('div', { class: 'sheet-bar', style: `width:${widthMm}mm` }),
    h('div', {}, metres >= 1000 ? `${format.number(metres / 1000, 0)} km` : format.metres(metres, 0)),
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** True north is up; the grid's north stands aside of it by the convergence. */
function north({ centre, grid }: Printed): HTMLElement {
  const convergence = grid.convergenceDeg(centre);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-20 -30 40 44');
  svg.setAttribute('class', 'sheet-north');
  const part = (tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): void => {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.textContent = text;
    svg.append(element);
  };
  part('path', { d: 'M0 -20L6 10L0 5L-6 10Z', fill: '#1f2933' });
  part('text', { x: 0, y: -22, 'text-anchor': 'middle', 'font-size': 8 }, t('print.north'));
  // Drawn so much wider than it is that it can be seen; the figure below is the true one.
  const seen = Math.sign(convergence) * 18;
  part('path', { d: 'M0 10V-18', stroke: '#0b6e99', 'stroke-width': 1, transform: `rotate(${seen})` });
  const minutes = Math.abs(convergence) * 60;
  const text = `${convergence < 0 ? '−' : '+'}${Math.floor(minutes / 60)}°${String(Math.round(minutes % 60)).padStart(2, '0')}′`;
  return h(
    'div',
    { class: 'sheet-north-box' },
    svg as unknown as HTMLElement,
    h('small', {}, t('print.convergence', { angle: text })),
  );
}
