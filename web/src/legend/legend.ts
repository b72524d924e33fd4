import { MILESTONES, type Palette } from '../look/palette.ts';
import type { Census, Tally } from '../map/census.ts';
import { FREE_CLASSES } from '../land/lots.ts';
import { FROM_ZOOM, type LayerName } from '../map/layer-name.ts';
import * as api from '../net/api.ts';
import type { CollectionName } from '../net/api.ts';
import { freeLotsList } from './free-lots.ts';
import { freeSwatch, hatched, markerSwatch, swatch } from './swatches.ts';
import { later } from '../panel/later.ts';
import * as format from '../words/format.ts';
import { lang, t, type WordKey } from '../words/words.ts';
import type { Context } from '../view/context.ts';
import { fill, h, icon } from '../ui/dom.ts';
import { ICONS } from '../ui/icons.ts';

/** From top to bottom, as they lie on the map. */
const ORDER: readonly LayerName[] = ['zones', 'phases', 'markers', 'parcels', 'lots', 'communes', 'graticule'];
/** A window that has room for the panel, the legend and the map between them. */
const WIDE_PX = 1200;
/** With the province's page, which is twice as wide, besides. */
export const ROOMY_PX = 1400;
const CENSUS_PAUSE_MS = 250;
const DEFAULT_FREE_HA = 2;

interface KeyLine {
  readonly swatch: Node;
  readonly text: string;
  /** The class of the census that the line stands for. */
  readonly of?: string;
}

/** What the colours mean, which layers are on, and how much of each is in sight. */
export class Legend {
  private readonly body = h('div', { class: 'layers' });
  private readonly title = h('summary', {});
  readonly element = h('details', { class: 'card legend' }, this.title, this.body);
  private census: Census = new Map();
  private timer: number | undefined;

  /** The list of free lots that was asked for last; asked for again only when something else is wanted. */
  private freeList: { readonly key: string; readonly element: HTMLElement } | null = null;

  constructor(
    private readonly context: Context,
    private readonly goToLot: (id: number) => void,
  ) {
    context.map.onSight(() => this.countSoon());
    context.map.leaflet.on('zoomend', () => this.retell());
    this.element.open = window.innerWidth > (context.view.now.summary ? ROOMY_PX : WIDE_PX);
    this.element.addEventListener('toggle', () => this.countSoon());
  }

  retell(): void {
    const focused = this.body.querySelector<HTMLInputElement>('input:focus')?.name;
    fill(this.title, icon(ICONS.layers), h('span', {}, t('legend.title')));
    const isGridThere = [...this.census.values()].some((tallies) => (tallies.get('')?.ofGrid ?? 0) > 0);
    fill(
      this.body,
      ...ORDER.map((layer) => this.layer(layer)),
      h('p', { class: 'foot' }, t('legend.foot'), isGridThere && ` ${t('legend.footGrid')}`),
    );
    if (focused) this.body.querySelector<HTMLInputElement>(`input[name="${focused}"]`)?.focus();
  }

  /** The keys of the layers that are drawn now, for a printed map. */
  onPaper(palette: Palette, zoom: number): HTMLElement {
    const { off } = this.context.view.now;
    const drawn = ORDER.filter((layer) => !off.has(layer) && zoom >= FROM_ZOOM[layer]);
    return h(
      'div',
      { class: 'paper-legend' },
      ...drawn.flatMap((layer) => {
        const key = this.key(layer, palette);
        return key ? [h('section', {}, h('h2', {}, t(`layer.${layer}` as WordKey)), key)] : [];
      }),
    );
  }

  private countSoon(): void {
    window.clearTimeout(this.timer);
    if (!this.element.open) return;
    this.timer = window.setTimeout(() => {
      this.census = this.context.map.census();
      this.retell();
    }, CENSUS_PAUSE_MS);
  }

  private layer(layer: LayerName): HTMLElement {
    const on = !this.context.view.now.off.has(layer);
    const inReach = this.context.map.leaflet.getZoom() >= FROM_ZOOM[layer];
    const box = h('input', {
      type: 'checkbox',
      name: layer,
      checked: on,
      onchange: (event) => this.toggle(layer, (event.target as HTMLInputElement).checked),
    });
    const all = this.census.get(layer as CollectionName)?.get('');
    const nearer = (): void => void this.context.map.leaflet.setZoom(FROM_ZOOM[layer]);
    const hint = !inReach
      ? t('legend.zoomIn')
      : on
        ? all
          ? format.count(all.count)
          : this.census.size > 0 && layer !== 'graticule'
            ? '0'
            : ''
        : '';
    return h(
      'div',
      { class: 'layer' },
      h(
        'div',
        { class: 'name' },
        h('label', {}, box, h('span', {}, t(`layer.${layer}` as WordKey))),
        inReach
          ? h('span', { class: 'hint' }, hint)
          : h('button', { type: 'button', class: 'link hint', onclick: nearer }, hint),
      ),
      on && inReach && this.key(layer),
      on && layer === 'lots' && this.freeLots(),
    );
  }

  private toggle(layer: LayerName, on: boolean): void {
    const off = new Set(this.context.view.now.off);
    if (on) off.delete(layer);
    else off.add(layer);
    this.context.view.set({ off });
    this.countSoon();
  }

  private key(layer: LayerName, palette = this.context.palette()): HTMLElement | null {
    const { from } = this.context.view.now;
    switch (layer) {
      case 'zones':
        return this.lines(layer, [
          ...['INDUSTRIAL_PARK', 'IT_PARK', 'INDUSTRIAL_CLUSTER'].map((kind) => ({
            swatch: swatch(palette.kinds[kind]!, `${palette.kinds[kind]}24`),
            text: t(`kind.brief.${kind}` as WordKey),
            of: kind,
          })),
          { swatch: swatch(palette.quietInk, 'transparent'), text: t('zone.operating'), of: 'operating' },
          { swatch: swatch(palette.quietInk, 'transparent', true), text: t('zone.planned'), of: 'planned' },
        ]);
      case 'parcels':
        return this.lines(layer, [
          ...[...MILESTONES].reverse().map((milestone) => ({
            swatch: swatch(palette.parcelLine, palette.milestones[milestone]),
            text: t(`milestone.${milestone}`),
            of: milestone,
          })),
          ...(from
            ? [
                {
                  swatch: swatch(palette.parcelLine, palette.unchanged),
                  text: t('legend.unchanged', { from: format.day(from) }),
                  of: 'unchanged',
                },
              ]
            : []),
          ...(this.context.staff.isBlocked
            ? [{ swatch: hatched(palette), text: t('legend.blocked'), of: 'blocked' }]
            : []),
        ]);
      case 'lots':
        return this.lines(layer, this.lotLines(palette));
      case 'markers': {
        const look = { ...this.context.map.lookAt(16), palette };
        return this.lines(layer, [
          ...(['SET', 'PLANNED', 'DAMAGED', 'LOST'] as const).map((status) => ({
            swatch: markerSwatch({ status, isOffDesign: false }, look),
            text: t(`marker.status.${status}`),
            of: status,
          })),
          { swatch: markerSwatch({ status: 'SET', isOffDesign: true }, look), text: t('marker.off'), of: 'off' },
        ]);
      }
      default:
        return null;
    }
  }

  /** While lots are picked out, only those that are; the others are drawn faintly. */
  private lotLines(palette: Palette): KeyLine[] {
    const isPicking = this.context.view.now.freeLotsHa !== null;
    const free = FREE_CLASSES.map((of) => ({
      swatch: freeSwatch(palette, of),
      text: t(`availability.${of}`),
      of: isPicking ? `picked.${of}` : of,
    }));
    if (isPicking) return free;
    return [
      ...free,
      { swatch: swatch(palette.parcelLine, palette.lotLeased), text: t('availability.LEASED'), of: 'LEASED' },
      {
        swatch: swatch(palette.parcelLine, palette.lotOther),
        text: t('availability.NOT_LEASABLE'),
        of: 'NOT_LEASABLE',
      },
    ];
  }

  private lines(layer: LayerName, lines: readonly KeyLine[]): HTMLElement {
    const tallies = this.census.get(layer as CollectionName);
    return h(
      'div',
      { class: 'key' },
      ...lines.flatMap((line) => {
        const tally = line.of === undefined ? undefined : tallies?.get(line.of);
        const none = tallies && line.of !== undefined ? '–' : '';
        const figure = !tally
          ? none
          : layer === 'markers'
            ? format.count(tally.count)
            : `${format.hectares(tally.ha)}${tally.ofGrid > 0 ? '°' : ''}`;
        const title = tally && inSight(tally);
        return [line.swatch, h('span', {}, line.text), h('span', { class: 'figure', title }, figure)];
      }),
    );
  }

  /** Picks out free lots that are large enough for an investor. */
  private freeLots(): HTMLElement {
    const { freeLotsHa } = this.context.view.now;
    const on = h('input', {
      type: 'checkbox',
      name: 'free-lots',
      checked: freeLotsHa !== null,
      onchange: () => this.pickLots(on.checked ? Number(least.value) || DEFAULT_FREE_HA : null),
    });
    const least = h('input', {
      type: 'number',
      name: 'free-lots-ha',
      min: '0',
      step: '0.5',
      value: String(freeLotsHa ?? DEFAULT_FREE_HA),
      'aria-label': t('legend.freeLots.least'),
      onchange: () => this.pickLots(Number(least.value)),
    });
    return h(
      'div',
      { class: 'free-lots' },
      h('label', {}, on, h('span', {}, t('legend.freeLots'))),
      least,
      'ha',
      freeLotsHa !== null && this.freeLotsOf(freeLotsHa),
    );
  }

  private freeLotsOf(leastHa: number): HTMLElement {
    const at = this.context.at();
    const { zones, lots, parcels } = this.context.config().layers;
    const key = [leastHa, at, lang(), zones.version, lots.version, parcels.version].join(' ');
    if (this.freeList?.key !== key) {
      const element = later(
        () => api.freeLots(leastHa, at),
        (free) => freeLotsList(free, this.context.map.zoneName, this.goToLot),
        3,
      );
      this.freeList = { key, element };
    }
    return this.freeList.element;
  }

  private pickLots(freeLotsHa: number | null): void {
    this.context.view.set({
      freeLotsHa: freeLotsHa !== null && freeLotsHa >= 0 && freeLotsHa < 10_000 ? freeLotsHa : null,
    });
    this.countSoon();
  }
}

const inSight = ({ count, ofGrid }: Tally): string =>
  ofGrid > 0
    ? t('legend.ofGrid', { count: format.count(count), grid: format.count(ofGrid) })
    : t('legend.inSight', { count: format.count(count) });
