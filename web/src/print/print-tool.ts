import type { Vn2000Grid } from '../geo/vn2000.ts';
import { DAY } from '../look/palette.ts';
import type { Frame } from '../canvas/frame.ts';
import { toWorld } from '../geo/world.ts';
import type { Context } from '../view/context.ts';
import { fill, h } from '../ui/dom.ts';
import type { Legend } from '../legend/legend.ts';
import type { Guest, Host } from '../panel/guest.ts';

import { seenPart } from '../ui/seen.ts';
import { metresPerPixel } from '../map/scale.ts';
import type { Panel } from '../panel/panel.ts';
import * as format from '../words/format.ts';
import { t, type WordKey } from '../words/words.ts';
import { corners, toGeometry, type Drawing } from '../measure/drawing.ts';
import { DrawingHistory } from '../measure/history.ts';
import { paintDrawing } from '../measure/paint.ts';
import * as api from '../net/api.ts';
import { reasonOf } from '../net/http.ts';
import { gridTicks } from './grid-frame.ts';
import { printedSheet, type Printed } from './printed-sheet.ts';
import {
  mapSize,
  MARGIN_MM,
  MM_PER_CSS_PX,
  SCALES,
  scaleFor,
  worldPixelsAt,
  type PaperName,
  type Turn,
} from './paper.ts';

/** Fine enough for hairlines, small enough for any browser's canvas. */
const PIXELS_PER_MM: Readonly<Record<PaperName, number>> = { A4: 8, A3: 6 };

/** The view as a map on paper: at a scale that is true, with all that a map sheet carries. */
export class PrintTool implements Guest {
  private paper: PaperName = 'A4';
  private turn: Turn = 'landscape';
  private scale: number | null = null;
  private title = '';
  private withDrawing = true;
  private readonly state = h('p', { role: 'status' });
  private readonly preview = h('div', { class: 'print-preview' });

  constructor(
    private readonly context: Context,
    private readonly grid: Vn2000Grid,
    private readonly host: Host,
    private readonly legend: Legend,
    private readonly openedOrClosed: () => void,
  ) {}

  isOpen = false;

  open(title: string): void {
    this.isOpen = true;
    this.title = title;
    this.scale = null;
    this.host.lend(this);
  }

  close(): void {
    this.isOpen = false;
    this.host.lend(null);
    this.openedOrClosed();
  }

  tell(panel: Panel): void {
    const title = h('input', { type: 'text', value: this.title, onchange: () => (this.title = title.value) });
    const paper = this.choice<PaperName>(
      ['A4', 'A3'],
      this.paper,
      (name) => name,
      (name) => (this.paper = name),
    );
    const turn = this.choice<Turn>(
      ['landscape', 'portrait'],
      this.turn,
      (name) => t(`print.${name}` as WordKey),
      (name) => (this.turn = name),
    );
    const fitting = this.fittingScale();
    const scale = this.choice<string>(
      SCALES.map(String),
      String(this.scale ?? fitting),
      (value) => `1:${format.count(Number(value))}`,
      (value) => (this.scale = Number(value)),
    );
    fill(this.state);
    panel.show(
      t('print.title'),
      [
        field(t('print.heading'), title),
        field(t('print.paper'), paper),
        field(t('print.turn'), turn),
        field(t('print.scale'), scale),
        this.drawing() && this.drawingChoice(),
        h('p', { class: 'quiet' }, t('print.hint')),
        h('button', { type: 'button', class: 'primary', onclick: () => void this.print() }, t('print.do')),
        this.state,
      ].filter((node) => node !== null),
      () => this.close(),
    );
  }

  /** What was measured last, where it is in sight. */
  private drawing(): Drawing | null {
    const drawing = new DrawingHistory().now;
    const bounds = this.context.map.leaflet.getBounds();
    const seen = drawing?.points.some(({ lat, lon }) => bounds.contains([lat, lon])) ?? false;
    return seen ? drawing : null;
  }

  private drawingChoice(): HTMLElement {
    const box = h('input', {
      type: 'checkbox',
      checked: this.withDrawing,
      onchange: () => (this.withDrawing = box.checked),
    });
    return h('label', { class: 'check' }, box, t('print.withDrawing'));
  }

  private choice<T extends string>(
    values: readonly T[],
    now: T,
    name: (value: T) => string,
    take: (value: T) => void,
  ): HTMLSelectElement {
    const select = h('select', { onchange: () => take(select.value as T) });
    fill(select, ...values.map((value) => h('option', { value, selected: value === now }, name(value))));
    return select;
  }

  /** At which what is seen now fits on the page. */
  private fittingScale(): number {
    const { leaflet } = this.context.map;
    const { widthMm } = mapSize(this.paper, this.turn);
    return scaleFor(metresPerPixel(leaflet) * seenPart().width, widthMm);
  }

  private async print(): Promise<void> {
    fill(this.state, t('print.drawing'));
    try {
      const { printed, zoom } = await this.draw();
      const sheet = printedSheet(printed, this.legend.onPaper(DAY, zoom), this.context);
      const page = h('style', {}, `@page { size: ${this.paper} ${this.turn}; margin: ${MARGIN_MM}mm; }`);
      fill(this.preview, page, sheet);
      document.body.append(this.preview);
      fill(this.state);
      window.addEventListener('afterprint', () => this.preview.remove(), { once: true });
      window.print();
    } catch (error) {
      fill(this.state, t('error.data', { detail: reasonOf(error) }));
    }
  }

  private async draw(): Promise<{ printed: Printed; zoom: number }> {
    const { map } = this.context;
    const centre = this.centre();
    const scale = this.scale ?? this.fittingScale();
    const { widthMm, heightMm } = mapSize(this.paper, this.turn);
    const density = PIXELS_PER_MM[this.paper] * MM_PER_CSS_PX;
    const width = widthMm / MM_PER_CSS_PX;
    const height = heightMm / MM_PER_CSS_PX;
    const canvas = h('canvas', { width: Math.round(width * density), height: Math.round(height * density) });
    const ctx = canvas.getContext('2d');
    if (!ctx) throw new Error(t('print.noCanvas'));
    ctx.scale(density, density);
    const pixels = worldPixelsAt(scale, centre, this.grid);
    const middle = toWorld(centre);
    const zoom = this.detail(pixels);
    const frame: Frame = {
      ctx,
      width,
      height,
      view: { left: 0, top: 0, right: width, bottom: height },
      zoom,
      pixels,
      originX: middle.x * pixels - width / 2,
      originY: middle.y * pixels - height / 2,
    };
    await map.paintOn(frame, DAY, 1);
    const { turn, title, grid } = this;
    const drawing = this.withDrawing ? this.drawing() : null;
    if (drawing) {
      // As if it went on: the middles of its edges are there to be pulled, and nobody pulls on paper.
      paintDrawing(frame, { ...map.lookAt(zoom), palette: DAY }, { ...drawing, done: false }, null, null, grid);
    }
    const drawn = drawing && (await this.measured(drawing));
    const ticks = map.isOn('graticule') ? gridTicks(frame, grid) : [];
    canvas.dataset['density'] = String(density);
    return { printed: { canvas, widthMm, heightMm, scale, turn, title, centre, grid, ticks, drawn }, zoom };
  }

  private async measured(drawing: Drawing): Promise<string | null> {
    const geometry = toGeometry(drawing, this.grid);
    if (!geometry || corners(drawing, this.grid).length < 2) return null;
    const { area_ha: ha, area_m2: m2, length_m: m } = await api.measure(geometry);
    return m2 === undefined
      ? t('print.drawnLine', { length: format.length(m ?? 0) })
      : t('print.drawnArea', { hectares: format.hectares(ha ?? m2 / 10_000), m2: format.squareMetres(m2) });
  }

  /** What is seen on the screen is on paper too, which is finer than a screen by one zoom. */
  private detail(pixels: number): number {
    const ofScale = Math.round(Math.log2(pixels / 256));
    const ofScreen = Math.round(this.context.map.leaflet.getZoom());
    return Math.max(1, Math.min(20, Math.max(ofScale, Math.min(ofScreen, ofScale + 1))));
  }

  /** The middle of what is seen between the panel and the legend. */
  private centre(): { lat: number; lon: number } {
    const { x, y, width, height } = seenPart();
    const { lat, lng } = this.context.map.leaflet.containerPointToLatLng([x + width / 2, y + height / 2]);
    return { lat, lon: lng };
  }
}

const field = (name: string, control: HTMLElement): HTMLElement => h('label', { class: 'row' }, name, control);
