import { MILESTONES, type Palette } from '../look/palette.ts';
import { FROM_ZOOM } from '../map/map-view.ts';
import { t, type WordKey } from '../words/words.ts';
import { fill, h } from './dom.ts';
import type { LayerName } from './view.ts';

/** From top to bottom, as they lie on the map. */
const ORDER: readonly LayerName[] = ['zones', 'phases', 'markers', 'parcels', 'lots', 'communes', 'graticule'];

export interface LegendState {
  readonly palette: Palette;
  readonly off: ReadonlySet<LayerName>;
  readonly zoom: number;
}

/** What the colours mean, and which layers are on. */
export class Legend {
  private readonly body = h('div', {});
  private readonly title = h('summary', {});
  readonly element = h('details', { class: 'card legend', open: window.innerWidth > 900 }, this.title, this.body);

  constructor(private readonly toggle: (layer: LayerName, on: boolean) => void) {}

  show(state: LegendState): void {
    const focused = this.body.querySelector<HTMLInputElement>('input:focus')?.name;
    fill(this.title, t('legend.title'));
    fill(this.body, ...ORDER.map((layer) => this.layer(layer, state)));
    if (focused) this.body.querySelector<HTMLInputElement>(`input[name="${focused}"]`)?.focus();
  }

  private layer(layer: LayerName, state: LegendState): HTMLElement {
    const on = !state.off.has(layer);
    const inReach = state.zoom >= FROM_ZOOM[layer];
    const box = h('input', {
      type: 'checkbox',
      name: layer,
      checked: on,
      onchange: (event) => this.toggle(layer, (event.target as HTMLInputElement).checked),
    });
    return h(
      'div',
      { class: 'layer' },
      h('label', {}, box, t(`layer.${layer}` as WordKey), !inReach && h('span', { class: 'hint' }, t('legend.zoomIn'))),
      on && inReach && this.key(layer, state.palette),
    );
  }

  private key(layer: LayerName, palette: Palette): HTMLElement | null {
    switch (layer) {
      case 'zones':
        return keyOf(
          ...['INDUSTRIAL_PARK', 'IT_PARK', 'INDUSTRIAL_CLUSTER'].map((kind) => ({
            swatch: swatch(palette.kinds[kind]!, `${palette.kinds[kind]}24`),
            text: t(`kind.${kind}` as WordKey),
          })),
          { swatch: swatch(palette.quietInk, 'transparent'), text: t('zone.operating') },
          { swatch: swatch(palette.quietInk, 'transparent', true), text: t('zone.planned') },
        );
      case 'parcels':
        return keyOf(
          ...[...MILESTONES].reverse().map((milestone) => ({
            swatch: swatch(palette.parcelLine, palette.milestones[milestone]),
            text: t(`milestone.${milestone}`),
          })),
        );
      case 'lots':
        return keyOf(
          { swatch: swatch(palette.parcelLine, palette.lotFree), text: t('lot.free') },
          { swatch: swatch(palette.parcelLine, palette.lotLeased), text: t('lot.leased') },
          { swatch: swatch(palette.parcelLine, palette.lotOther), text: t('lot.other') },
        );
      default:
        return null;
    }
  }
}

interface KeyLine {
  readonly swatch: HTMLElement;
  readonly text: string;
}

function keyOf(...lines: KeyLine[]): HTMLElement {
  return h('div', { class: 'key' }, ...lines.flatMap((line) => [line.swatch, h('span', {}, line.text), h('span', {})]));
}

function swatch(line: string, fillColour: string, dashed = false): HTMLElement {
  return h('span', {
    class: `swatch${dashed ? ' dashed' : ''}`,
    style: `border-color:${line};background:${fillColour}`,
  });
}
