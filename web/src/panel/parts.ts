import { downloadPath, DOWNLOAD_FORMATS, type CollectionName, type DownloadFormat } from '../net/api.ts';
import { h } from '../ui/dom.ts';
import { t } from '../words/words.ts';
import type { Fact } from './fields.ts';

/** Pieces that panels are put together from. */

export function factList(facts: readonly Fact[], goToZone: (code: string) => void): HTMLElement {
  return h(
    'dl',
    { class: 'facts' },
    ...facts.map(({ label, value, strong, zone }) =>
      h(
        'div',
        {},
        h('dt', {}, t(label)),
        h(
          'dd',
          { class: strong ? 'strong' : undefined },
          zone === undefined
            ? value
            : h('button', { type: 'button', class: 'link', onclick: () => goToZone(zone) }, value),
        ),
      ),
    ),
  );
}

/** Names and what they come to. */
export function sums(
  rows: readonly { readonly name: string; readonly value: string; readonly strong?: boolean }[],
): HTMLElement {
  return h(
    'dl',
    { class: 'facts' },
    ...rows.map(({ name, value, strong }) =>
      h('div', {}, h('dt', {}, name), h('dd', { class: strong ? 'strong' : undefined }, value)),
    ),
  );
}

export function section(title: string, ...children: (Node | string | false)[]): HTMLElement {
  return h('section', {}, h('h2', {}, title), ...children);
}

/** A part that is fetched only when it is opened. */
export function folded(title: string, open: () => Node): HTMLElement {
  const fold = h('details', { class: 'fold' }, h('summary', {}, title));
  fold.addEventListener('toggle', () => {
    if (fold.open && fold.children.length === 1) fold.append(open());
  });
  return fold;
}

export function skeleton(lines: number): HTMLElement {
  const widths = ['92%', '74%', '85%', '60%'];
  return h(
    'div',
    { role: 'progressbar', 'aria-busy': 'true', 'aria-label': t('app.loading') },
    ...Array.from({ length: lines }, (_, i) =>
      h('div', { class: 'skeleton', style: `width:${widths[i % widths.length]}` }),
    ),
  );
}

const FORMAT_NAMES: Readonly<Record<DownloadFormat, string>> = {
  geojson: 'GeoJSON',
  csv: 'CSV',
  kml: 'KML',
  gpkg: 'GeoPackage',
  'shp.zip': 'Shapefile',
  dxf: 'DXF',
  fgb: 'FlatGeobuf',
  geojsonl: 'GeoJSONL',
};

/** A link for each format of a layer; the browser itself downloads, so that a large file shows its progress. */
export function downloads(
  collection: CollectionName,
  formats: readonly string[],
  query: Readonly<Record<string, string>> = {},
): HTMLElement {
  return h(
    'div',
    { class: 'chips' },
    ...DOWNLOAD_FORMATS.filter((format) => formats.includes(format)).map((format) =>
      h('a', { class: 'chip', href: downloadPath(collection, format, query), download: true }, FORMAT_NAMES[format]),
    ),
  );
}
