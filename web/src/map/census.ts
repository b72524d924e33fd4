import type { CollectionName, Properties } from '../net/api.ts';
import type { LayerSource } from '../tiles/layer-source.ts';
import type { Look } from '../canvas/look.ts';
import { areaOf } from '../land/areas.ts';
import { pickedClass } from '../land/lots.ts';
import { isUnchanged, milestoneOn } from '../land/parcels.ts';
import { sheetsInSight, type Sight } from '../tiles/sight.ts';
import { past } from '../land/past.ts';
import { drawnAs } from './markers.ts';

/** How many of a class are in sight, how large they are as a whole, and of how many it is the grid area that counts. */
export interface Tally {
  readonly count: number;
  readonly ha: number;
  readonly ofGrid: number;
}

/** By layer and class; the class '' is the whole layer. */
export type Census = ReadonlyMap<CollectionName, ReadonlyMap<string, Tally>>;

/** Counts what lies in sight, in part or as a whole, each once however many tiles it lies on. */
export function takeCensus(sources: readonly LayerSource[], view: Sight, look: Look): Census {
  const census = new Map<CollectionName, Map<string, Tally>>();
  const pixels = 256 * 2 ** view.zoom;
  for (const source of sources) {
    const tallies = new Map<string, { -readonly [M in keyof Tally]: Tally[M] }>();
    const seen = new Set<number>();
    for (const sheet of sheetsInSight(source, view)) {
      const left = (view.originX / pixels - sheet.originX) / sheet.unit;
      const top = (view.originY / pixels - sheet.originY) / sheet.unit;
      const right = left + view.width / pixels / sheet.unit;
      const bottom = top + view.height / pixels / sheet.unit;
      for (const feature of sheet.features) {
        if (feature.maxX < left || feature.minX > right || feature.maxY < top || feature.minY > bottom) continue;
        if (seen.has(feature.id)) continue;
        seen.add(feature.id);
        const { ha, isGrid } = areaOf(source.name, feature.properties, feature.id, look.at);
        for (const one of classesOf(source.name, feature.properties, look, feature.id)) {
          const tally = tallies.get(one);
          const ofGrid = isGrid ? 1 : 0;
          if (tally) {
            tally.count++;
            tally.ha += ha;
            tally.ofGrid += ofGrid;
          } else {
            tallies.set(one, { count: 1, ha, ofGrid });
          }
        }
      }
    }
    census.set(source.name, tallies);
  }
  return census;
}

/** The classes of the legend that a feature belongs to. */
function classesOf(layer: CollectionName, properties: Properties, look: Look, id: number): readonly string[] {
  switch (layer) {
    case 'zones':
      return ['', String(properties['kind']), past.isOperating(properties, look.at) ? 'operating' : 'planned'];
    case 'parcels': {
      // Beside an earlier day only what has changed since is in the colour of its milestone.
      const state = isUnchanged(properties, look) ? 'unchanged' : milestoneOn(properties, look.at);
      return look.isBlocked?.(id, look.at) ? ['', state, 'blocked'] : ['', state];
    }
    case 'lots': {
      const state = past.availability(properties, id, look.at);
      const picked = look.freeLotsHa !== null && pickedClass(properties, id, look.at, look.freeLotsHa);
      return picked ? ['', state, `picked.${picked}`] : ['', state];
    }
    case 'markers': {
      const { status, isOffDesign } = past.marker(properties, id, look.at);
      const shown = drawnAs(status);
      return isOffDesign ? ['', shown, 'off'] : ['', shown];
    }
    default:
      return [''];
  }
}
