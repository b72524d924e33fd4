import type { CollectionName } from '../net/api.ts';
import type { Context } from '../view/context.ts';
import { h } from '../ui/dom.ts';
import { t, type WordKey } from '../words/words.ts';
import { downloads } from './parts.ts';

/** What is drawn now, layer by layer, cut down to what the map shows; follows the map. */
export function viewDownloads(context: Context, formats: readonly string[]): HTMLElement {
  const { leaflet } = context.map;
  const list = h('div', {});
  const tell = (): void => {
    if (!list.isConnected && list.childElementCount > 0) {
      leaflet.off('moveend', tell);
      return;
    }
    const bounds = leaflet.getBounds();
    const sides = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    const bbox = sides.map((degrees) => degrees.toFixed(6)).join(',');
    list.replaceChildren(
      ...context.map
        .shownSources()
        .map(({ name }: { name: CollectionName }) =>
          h('div', {}, h('h2', {}, t(`layer.${name}` as WordKey)), downloads(name, formats, { bbox })),
        ),
    );
  };
  leaflet.on('moveend', tell);
  tell();
  return list;
}
