import type { Palette } from '../look/palette.ts';
import { past, type CountingArea } from '../land/past.ts';
import { kindColour } from '../map/symbols.ts';
import { areaOf, areaText } from '../land/areas.ts';
import { zoneShortName } from '../land/names.ts';
import type { SheetFeature } from '../tiles/sheet.ts';
import { h } from '../ui/dom.ts';
import { t, type WordKey } from '../words/words.ts';
import { downloads, section } from './parts.ts';

const KINDS = ['INDUSTRIAL_PARK', 'IT_PARK', 'INDUSTRIAL_CLUSTER'] as const;

/** What a line of the list leads to: the zone is picked, or shown on the map while one points at its line. */
export interface ZoneLeads {
  readonly pick: (zone: SheetFeature) => void;
  readonly point: (zone: SheetFeature | null) => void;
}

/** The zones of the province by kind; also the way to them for those who do not use a pointer. */
export function provincePanel(
  zones: readonly SheetFeature[],
  palette: Palette,
  at: string,
  formats: readonly string[],
  leads: ZoneLeads,
): Node[] {
  if (zones.length === 0) return [h('p', {}, t('panel.noZones'))];
  const parts: Node[] = [];
  for (const kind of KINDS) {
    const ofKind = zones
      .filter((zone) => zone.properties['kind'] === kind)
      .sort((a, b) => areaOn(b, at).ha - areaOn(a, at).ha);
    if (ofKind.length === 0) continue;
    const operating = ofKind.filter((zone) => past.isOperating(zone.properties, at)).length;
    const title = `${t(`kind.brief.${kind}` as WordKey)} · ${t('panel.zonesOf', { operating, count: ofKind.length })}`;
    parts.push(
      section(
        title,
        h('ul', { class: 'list' }, ...ofKind.map((zone) => h('li', {}, zoneButton(zone, palette, at, leads)))),
      ),
    );
  }
  parts.push(section(t('download.layer', { layer: t('layer.zones').toLowerCase() }), downloads('zones', formats)));
  return parts;
}

const areaOn = ({ properties, id }: SheetFeature, at: string): CountingArea => areaOf('zones', properties, id, at);

function zoneButton(zone: SheetFeature, palette: Palette, at: string, { pick, point }: ZoneLeads): HTMLElement {
  const operating = past.isOperating(zone.properties, at);
  const colour = kindColour(palette, zone.properties);
  return h(
    'button',
    {
      type: 'button',
      onclick: () => pick(zone),
      onmouseenter: () => point(zone),
      onmouseleave: () => point(null),
      onfocus: () => point(zone),
      onblur: () => point(null),
    },
    h('span', {
      class: `swatch${operating ? '' : ' dashed'}`,
      style: `border-color:${colour};background:${colour}24`,
      title: t(operating ? 'zone.operating' : 'zone.planned'),
    }),
    h('span', {}, zoneShortName(zone.properties)),
    h('span', { class: 'figure' }, areaText(areaOn(zone, at))),
  );
}
