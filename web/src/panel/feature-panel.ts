import type { Found } from '../map/find-at.ts';
import type { CollectionName, ServedFeature } from '../net/api.ts';
import { h } from '../page/dom.ts';
import { t, type WordKey } from '../words/words.ts';
import { factsOf, titleOf } from './fields.ts';
import { downloads, factList, section } from './parts.ts';

/** What is known of one thing on the map, what else is at its place, and its layer to take away. */
export function featurePanel(
  layer: CollectionName,
  feature: ServedFeature,
  at: string,
  also: readonly Found[],
  pick: (found: Found) => void,
): Node[] {
  const others = also.filter((found) => found.layer !== 'communes' && found.id !== feature.id);
  const parts: Node[] = [factList(factsOf(layer, feature.properties, at))];
  if (others.length > 0) {
    parts.push(
      section(
        t('panel.also'),
        h(
          'div',
          { class: 'chips' },
          ...others.map((found) =>
            h(
              'button',
              { type: 'button', class: 'chip', onclick: () => pick(found) },
              titleOf(found.layer, found.properties),
            ),
          ),
        ),
      ),
    );
  }
  parts.push(section(t('download.layer', { layer: t(`layer.${layer}` as WordKey).toLowerCase() }), downloads(layer)));
  return parts;
}
