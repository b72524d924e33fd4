import type { Geometry } from 'geojson';
import * as api from '../net/api.ts';
import { reasonOf, Refused } from '../net/http.ts';
import { fill, h, icon } from '../ui/dom.ts';
import { ICONS } from '../ui/icons.ts';
import { saveText } from '../ui/save.ts';
import { PHONE_WINDOW } from '../ui/seen.ts';
import { clearancePart } from '../panel/clearance-part.ts';
import { later } from '../panel/later.ts';
import type { Panel } from '../panel/panel.ts';
import { downloads, skeleton, sums } from '../panel/parts.ts';
import { titled } from '../panel/zone-parts.ts';
import * as format from '../words/format.ts';
import { t, type WordKey } from '../words/words.ts';
import { CIRCLE_CORNERS, crossing, isMeasurable, toGeometry, toWkt, type DrawingKind } from './drawing.ts';
import { coordinateTable, geoJsonText } from './export.ts';
import type { MeasureTool } from './measure-tool.ts';
import { readPasted } from './paste.ts';

const KINDS: readonly DrawingKind[] = ['polygon', 'line', 'circle'];
const SNAP_REACHES_M = [0, 0.5, 1, 2, 5, 10] as const;
const SETTLE_MS = 150;
const EDGES_AT_ONCE = 130;
const LONGEST_FILTER = 5_000;

/** The panel of the measure tool: kinds, figures of the server, edges, what is inside, and the drawing to take away. */
export class MeasurePanel {
  private readonly kinds = h('div', { class: 'segments', role: 'group' });
  /** What is drawn comes to so much: read out, and seen when the sheet is low too. */
  private readonly sum = h('output', { class: 'measured' });
  private readonly steps = h('div', { class: 'steps' });
  private readonly actions = h('div', { class: 'chips' });
  private readonly figures = h('div', { class: 'figures-place' });
  private readonly inside = h('div', {});
  private readonly hint = h('p', { class: 'quiet' });
  private readonly pasted = h('textarea', { rows: '5', spellcheck: 'false' });
  private readonly pasteProblem = h('p', { class: 'problem', role: 'alert', hidden: true });
  private panel: Panel | null = null;
  private measured: api.Measured | null = null;
  private timer: number | undefined;
  private asked = 0;

  constructor(private readonly tool: MeasureTool) {}

  show(panel: Panel): void {
    this.kinds.setAttribute('aria-label', t('measure.kind'));
    this.pasted.setAttribute('aria-label', t('measure.paste'));
    this.pasted.placeholder = t('measure.paste.hint');
    const paste = h(
      'details',
      { class: 'fold' },
      h('summary', {}, t('measure.paste')),
      h('p', { class: 'quiet' }, t('measure.paste.hint')),
      this.pasted,
      this.pasteProblem,
      h('button', { type: 'button', class: 'outlined', onclick: () => this.paste() }, t('measure.paste.draw')),
    );
    panel.show(
      t('measure.title'),
      [
        this.kinds,
        h('div', { class: 'measuring' }, this.sum, this.steps),
        this.hint,
        this.figures,
        this.actions,
        this.inside,
        paste,
        this.snapping(),
      ],
      () => this.tool.close(),
    );
    // On the phone the map is needed for drawing: the sheet shows the kinds and the sum, and no more.
    if (!this.panel && PHONE_WINDOW.matches) panel.resize('peek');
    panel.element.classList.add('of-tool');
    this.panel = panel;
    this.update();
  }

  leave(): void {
    this.panel?.element.classList.remove('of-tool');
    if (this.panel?.isPeeking) this.panel.resize('half');
    this.panel = null;
  }

  update(): void {
    const { drawing } = this.tool;
    this.tellKinds();
    fill(this.hint, this.hintNow());
    fill(this.inside);
    this.measured = null;
    this.tellSteps();
    this.tellActions();
    window.clearTimeout(this.timer);
    this.asked++;
    if (!isMeasurable(drawing)) {
      fill(this.sum, t(drawing.points.length === 0 ? 'measure.empty' : 'measure.onePoint'));
      fill(this.figures);
      return;
    }
    const crossed = drawing.done ? crossing(drawing) : null;
    if (crossed) {
      fill(this.sum);
      fill(this.figures, h('p', { class: 'problem' }, t('measure.crosses', { one: crossed[0], other: crossed[1] })));
      return;
    }
    if (this.figures.childElementCount === 0) fill(this.figures, skeleton(3));
    this.timer = window.setTimeout(() => this.measure(), SETTLE_MS);
  }

  private tellKinds(): void {
    const { tool } = this;
    const one = (key: WordKey, on: boolean, use: () => void): HTMLElement =>
      h('button', { type: 'button', 'aria-pressed': String(on), onclick: use }, t(key));
    fill(
      this.kinds,
      ...KINDS.map((kind) =>
        one(`measure.${kind}` as WordKey, !tool.isPicking && kind === tool.drawing.kind, () => tool.begin(kind)),
      ),
      one('measure.pick', tool.isPicking, () => tool.startPicking()),
    );
  }

  private hintNow(): string {
    const { isPicking, drawing } = this.tool;
    if (isPicking) return t('measure.pickHint');
    const isTouch = window.matchMedia('(pointer: coarse)').matches;
    if (drawing.done) return t(isTouch ? 'measure.doneHint.touch' : 'measure.doneHint');
    return t(isTouch ? 'measure.hint.touch' : 'measure.hint');
  }

  private tellSteps(): void {
    const { tool } = this;
    const step = (key: WordKey, path: string, on: boolean, use: () => void): HTMLElement =>
      h(
        'button',
        { type: 'button', class: 'icon-button', title: t(key), 'aria-label': t(key), disabled: !on, onclick: use },
        icon(path),
      );
    const { points, done } = tool.drawing;
    fill(
      this.steps,
      step('measure.undo', ICONS.undo, tool.history.canUndo, () => tool.undo()),
      step('measure.redo', ICONS.redo, tool.history.canRedo, () => tool.redo()),
      step('measure.clear', ICONS.trash, points.length > 0, () => tool.clear()),
      step('measure.finish', ICONS.check, isMeasurable(tool.drawing) && !done, tool.finish),
    );
  }

  tellActions(): void {
    const { tool } = this;
    const chip = (key: WordKey, use: () => void): HTMLElement =>
      h('button', { type: 'button', class: 'chip', onclick: use }, t(key));
    const ready = isMeasurable(tool.drawing);
    const table = (): void => saveText('mocgioi-toa-do.csv', 'text/csv', coordinateTable(tool.drawing, tool.grid));
    fill(
      this.actions,
      !tool.drawing.done && tool.here() && chip('measure.addHere', () => tool.addHere()),
      ready && tool.drawing.kind !== 'line' && chip('measure.inside', () => this.tellInside()),
      ready && chip('measure.geojson', () => this.saveGeoJson()),
      ready && chip('measure.csv', table),
    );
  }

  private saveGeoJson(): void {
    const geometry = toGeometry(this.tool.drawing, this.tool.grid);
    if (geometry) saveText('mocgioi-ve.geojson', 'application/geo+json', geoJsonText(geometry, this.properties()));
  }

  /** What a file says of the drawing: its kind, and what the server has measured. */
  private properties(): Record<string, unknown> {
    const { kind } = this.tool.drawing;
    const { edges, ...measured } = this.measured ?? { edges: [] };
    return { kind, ...(kind === 'circle' ? { corners: CIRCLE_CORNERS } : {}), ...measured };
  }

  private snapping(): HTMLElement {
    const { tool } = this;
    const select = h('select', {
      onchange: () => (tool.snapReachM = select.value === '' ? null : Number(select.value)),
    });
    fill(
      select,
      h('option', { value: '', selected: tool.snapReachM === null }, t('measure.snap.auto')),
      ...SNAP_REACHES_M.map((m) =>
        h(
          'option',
          { value: m, selected: tool.snapReachM === m },
          m === 0 ? t('measure.snap.off') : format.metres(m, 1),
        ),
      ),
    );
    return h('label', { class: 'row' }, t('measure.snap'), select);
  }

  /** The server measures: there is one formula. */
  private measure(): void {
    const { drawing, grid } = this.tool;
    const geometry = toGeometry(drawing, grid);
    if (!geometry) return;
    const question = this.asked;
    api.measure(geometry).then(
      (measured) => {
        if (question !== this.asked) return;
        this.measured = measured;
        fill(this.sum, ...sumOf(measured));
        fill(this.figures, ...this.told(measured));
      },
      (error: unknown) => {
        if (question !== this.asked) return;
        const refused = error instanceof Refused;
        fill(this.sum);
        fill(
          this.figures,
          h('p', { class: 'problem' }, t(refused ? 'measure.refused' : 'measure.waits', { detail: reasonOf(error) })),
        );
      },
    );
  }

  private told(measured: api.Measured): Node[] {
    const { drawing } = this.tool;
    const rows: [WordKey, string | undefined, boolean][] =
      measured.area_m2 === undefined
        ? [
            ['measure.length', measured.length_m === undefined ? undefined : format.length(measured.length_m), true],
            [
              'measure.geodesicLength',
              measured.geodesic_length_m === undefined ? undefined : format.length(measured.geodesic_length_m),
              false,
            ],
          ]
        : [
            ['measure.area', format.squareMetres(measured.area_m2), true],
            ['measure.areaHa', format.hectares(measured.area_ha ?? measured.area_m2 / 10_000), true],
            [
              'measure.geodesicArea',
              measured.geodesic_area_m2 === undefined ? undefined : format.squareMetres(measured.geodesic_area_m2),
              false,
            ],
            [
              'measure.perimeter',
              measured.perimeter_m === undefined ? undefined : format.length(measured.perimeter_m),
              false,
            ],
            [
              'measure.geodesicPerimeter',
              measured.geodesic_perimeter_m === undefined ? undefined : format.length(measured.geodesic_perimeter_m),
              false,
            ],
          ];
    const facts = sums(
      rows.flatMap(([key, value, strong]) => (value === undefined ? [] : [{ name: t(key), value, strong }])),
    );
    const notes = [h('p', { class: 'quiet' }, t('measure.by', { crs: measured.crs }))];
    if (drawing.kind === 'circle')
      notes.push(h('p', { class: 'note' }, t('measure.circleNote', { corners: CIRCLE_CORNERS })));
    return [facts, ...notes, ...(drawing.kind === 'circle' ? [] : [this.edges(measured.edges)])];
  }

  private edges(edges: api.Measured['edges']): HTMLElement {
    return h(
      'details',
      { class: 'fold' },
      h('summary', {}, t('measure.edges', { count: edges.length })),
      h(
        'table',
        { class: 'figures' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ...[t('measure.edge'), t('measure.length'), t('measure.bearing')].map((name) =>
              h('th', { scope: 'col' }, name),
            ),
          ),
        ),
        h(
          'tbody',
          {},
          ...edges
            .slice(0, EDGES_AT_ONCE)
            .map((edge, i) =>
              h(
                'tr',
                {},
                h('td', {}, this.edgeName(i)),
                h('td', {}, format.metres(edge.length_m, 3)),
                h('td', {}, format.bearing(edge.bearing_deg)),
              ),
            ),
        ),
      ),
    );
  }

  /** By the numbers of its corners on the map. */
  private edgeName(index: number): string {
    const { kind, points } = this.tool.drawing;
    return `${index + 1}–${kind === 'polygon' && index === points.length - 1 ? 1 : index + 2}`;
  }

  private tellInside(): void {
    const { context, drawing, grid } = this.tool;
    const geometry = toGeometry(drawing, grid);
    if (!geometry) return;
    fill(
      this.inside,
      titled(
        'measure.insideTitle',
        later(
          () => api.clearanceOf(geometry, { at: context.at(), from: context.view.now.from }),
          (figures) =>
            figures.parcels === 0
              ? [h('p', { class: 'quiet' }, t('measure.nothingInside'))]
              : clearancePart(figures, context.palette()),
          4,
        ),
      ),
      this.drawnDownloads(geometry),
    );
  }

  /** What touches the drawing, to take away; a shape of too many corners would not fit into an address. */
  private drawnDownloads(geometry: Geometry): HTMLElement | null {
    const wkt = toWkt(geometry);
    if (!wkt || wkt.length > LONGEST_FILTER) return null;
    const { formats } = this.tool.context.config();
    const filter = `S_INTERSECTS(geometry,${wkt})`;
    return titled(
      'download.drawn',
      ...(['parcels', 'lots', 'markers'] as const).map((layer) =>
        h('details', { class: 'fold' }, h('summary', {}, t(`layer.${layer}`)), downloads(layer, formats, { filter })),
      ),
    );
  }

  private paste(): void {
    const { kind } = this.tool.drawing;
    const read = readPasted(this.pasted.value, this.tool.grid);
    const least = kind === 'polygon' ? 3 : 2;
    const problem =
      'bad' in read
        ? t('measure.paste.bad', read.bad)
        : read.points.length < least
          ? t('measure.paste.few', { least })
          : '';
    fill(this.pasteProblem, problem);
    this.pasteProblem.hidden = problem === '';
    if (problem !== '' || 'bad' in read) return;
    this.panel?.resize('half');
    this.tool.put({ kind, points: kind === 'circle' ? read.points.slice(0, 2) : read.points, done: true });
  }
}

/** The figure that counts, and of an area the square metres beside it. */
function sumOf(measured: api.Measured): Node[] {
  if (measured.area_m2 === undefined) return [h('strong', {}, format.length(measured.length_m ?? 0))];
  const hectares = measured.area_ha ?? measured.area_m2 / 10_000;
  return [h('strong', {}, format.hectares(hectares)), h('span', {}, format.squareMetres(measured.area_m2))];
}
