import type { Geometry } from 'geojson';
import { readCoordinates } from '../geo/coordinates.ts';
import * as api from '../net/api.ts';
import { fill, h } from '../page/dom.ts';
import { saveText } from '../page/save.ts';
import { padding } from '../page/seen.ts';
import { clearancePart } from '../panel/clearance-part.ts';
import { later } from '../panel/later.ts';
import type { Panel } from '../panel/panel.ts';
import { downloads, skeleton } from '../panel/parts.ts';
import { titled } from '../panel/zone-parts.ts';
import * as format from '../words/format.ts';
import { t, type WordKey } from '../words/words.ts';
import { CIRCLE_CORNERS, isMeasurable, toGeometry, toWkt, type DrawingKind } from './drawing.ts';
import { coordinateTable, geoJsonText } from './export.ts';
import type { MeasureTool } from './measure-tool.ts';

const KINDS: readonly DrawingKind[] = ['polygon', 'line', 'circle'];
const SNAP_REACHES_M = [0, 0.5, 1, 2, 5, 10] as const;
const SETTLE_MS = 150;
const EDGES_AT_ONCE = 130;
const LONGEST_FILTER = 5_000;

/** The panel of the measure tool: kinds, figures of the server, edges, what is inside, and the drawing to take away. */
export class MeasurePanel {
  private readonly kinds = h('div', { class: 'segments', role: 'group' });
  private readonly actions = h('div', { class: 'chips' });
  private readonly figures = h('div', { class: 'figures-place' });
  private readonly inside = h('div', {});
  private readonly hint = h('p', { class: 'quiet' });
  private readonly pasted = h('textarea', { rows: '4', spellcheck: 'false' });
  private readonly pasteProblem = h('p', { class: 'problem', hidden: true });
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
      this.pasted,
      this.pasteProblem,
      h('button', { type: 'button', class: 'outlined', onclick: () => this.paste() }, t('measure.paste.draw')),
    );
    panel.show(
      t('measure.title'),
      [this.kinds, this.hint, this.snapping(), this.actions, this.figures, this.inside, paste],
      () => this.tool.close(),
    );
    this.update();
  }

  update(): void {
    const { drawing } = this.tool;
    fill(
      this.kinds,
      ...KINDS.map((kind) =>
        h(
          'button',
          {
            type: 'button',
            'aria-pressed': String(!this.tool.isPicking && kind === drawing.kind),
            onclick: () => this.tool.begin(kind),
          },
          t(`measure.${kind}` as WordKey),
        ),
      ),
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': String(this.tool.isPicking),
          onclick: () => this.tool.startPicking(),
        },
        t('measure.pick'),
      ),
    );
    fill(this.hint, t(this.tool.isPicking ? 'measure.pickHint' : 'measure.hint'));
    fill(this.inside);
    this.tellActions();
    window.clearTimeout(this.timer);
    this.asked++;
    if (!isMeasurable(drawing)) {
      fill(this.figures);
      return;
    }
    if (this.figures.childElementCount === 0) fill(this.figures, skeleton(3));
    this.timer = window.setTimeout(() => this.measure(), SETTLE_MS);
  }

  private tellActions(): void {
    const { tool } = this;
    const chip = (key: WordKey, use: () => void, on: boolean): HTMLElement =>
      h('button', { type: 'button', class: 'chip', disabled: !on, onclick: use }, t(key));
    const ready = isMeasurable(tool.drawing);
    fill(
      this.actions,
      chip('measure.undo', () => tool.undo(), tool.history.canUndo),
      chip('measure.finish', tool.finish, ready && !tool.drawing.done),
      chip('measure.clear', () => tool.begin(tool.drawing.kind), tool.drawing.points.length > 0),
      chip('measure.geojson', () => this.saveGeoJson(), ready),
      chip(
        'measure.csv',
        () => saveText('mocgioi-toa-do.csv', 'text/csv', coordinateTable(tool.drawing, tool.grid)),
        ready,
      ),
      chip('measure.inside', () => this.tellInside(), ready && tool.drawing.kind !== 'line'),
    );
  }

  private saveGeoJson(): void {
    const geometry = toGeometry(this.tool.drawing, this.tool.grid);
    if (geometry)
      saveText('mocgioi-ve.geojson', 'application/geo+json', geoJsonText(geometry, { kind: this.tool.drawing.kind }));
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
        if (question === this.asked) fill(this.figures, ...this.told(measured));
      },
      (error: Error) => {
        if (question === this.asked) fill(this.figures, h('p', { class: 'problem' }, error.message));
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
    const facts = h(
      'dl',
      { class: 'facts' },
      ...rows
        .filter(([, value]) => value !== undefined)
        .flatMap(([key, value, strong]) => [
          h('dt', {}, t(key)),
          h('dd', { class: strong ? 'strong' : undefined }, value),
        ]),
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
                h('td', {}, `${i + 1}`),
                h('td', {}, format.metres(edge.length_m, 3)),
                h('td', {}, format.bearing(edge.bearing_deg)),
              ),
            ),
        ),
      ),
    );
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
          (figures) => clearancePart(figures, context.palette()),
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
    const { formats = [] } = this.tool.context.config();
    const filter = `S_INTERSECTS(geometry,${wkt})`;
    return titled(
      'download.drawn',
      ...(['parcels', 'lots', 'markers'] as const).map((layer) =>
        h('details', { class: 'fold' }, h('summary', {}, t(`layer.${layer}`)), downloads(layer, formats, { filter })),
      ),
    );
  }

  /** One point a line, in any notation that the search understands. */
  private paste(): void {
    const lines = this.pasted.value.split('\n').filter((line) => line.trim() !== '');
    const points = lines.map(
      (line) =>
        readCoordinates(line.replace(/^\s*\S{1,8}[\t;:]\s*/, ''), this.tool.grid) ??
        readCoordinates(line, this.tool.grid),
    );
    const bad = points.findIndex((point) => point === null);
    const { kind } = this.tool.drawing;
    const least = kind === 'polygon' ? 3 : 2;
    const problem =
      bad >= 0
        ? t('measure.paste.bad', { line: bad + 1, text: lines[bad]! })
        : points.length < least
          ? t('measure.paste.few', { least })
          : '';
    fill(this.pasteProblem, problem);
    this.pasteProblem.hidden = problem === '';
    if (problem) return;
    const places = points.map((point) => point!.place);
    const [first] = places;
    const last = places[places.length - 1]!;
    const closed = kind === 'polygon' && places.length > 3 && first!.lat === last.lat && first!.lon === last.lon;
    this.tool.put({ kind, points: closed ? places.slice(0, -1) : places, done: true });
    const { leaflet } = this.tool.context.map;
    leaflet.fitBounds(
      places.map(({ lat, lon }) => [lat, lon] as [number, number]),
      { maxZoom: 18, ...padding() },
    );
  }
}
