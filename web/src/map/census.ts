import type { CollectionName, Properties } from '../net/api.ts';
import type { LayerSource } from './layer-source.ts';
import type { Look } from './look.ts';
import { milestoneOn } from './milestone.ts';
import type { Frame } from './frame.ts';
import { sheetsInSight } from './sight.ts';
import { isOffDesign } from './markers.ts';
import { zoneHectares } from './names.ts';
import { past } from './past.ts';
import { isFreeOf, isHeldUp, isLeasable, isUnchanged } from './symbols.ts';

/** How many of a class are in sight, and how large they are as a whole. */
export interface Tally {
  readonly count: number;
  readonly ha: number;
}

/** By layer and class; the class '' is the whole layer. */
export type Census = ReadonlyMap<CollectionName, ReadonlyMap<string, Tally>>;

/** Counts what lies in sight, in part or as a whole, each once however many tiles it lies on. */
export function takeCensus(
  sources: readonly LayerSource[],
  view: Pick<Frame, 'originX' | 'originY' | 'width' | 'height' | 'zoom'>,
  look: Look,
): Census {
  const census = new Map<CollectionName, Map<string, Tally>>();
  const pixels = 256 * 2 ** view.zoom;
  for (const source of sources) {
    const tallies = new Map<string, { count: number; ha: number }>();
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
        const ha =
          source.name === 'zones' ? zoneHectares(feature.properties) : Number(feature.properties['area_ha'] ?? 0);
        for (const one of classesOf(source.name, feature.properties, look, feature.id)) {
          const tally = tallies.get(one);
          if (tally) {
            tally.count++;
            tally.ha += ha;
          } else {
            tallies.set(one, { count: 1, ha });
          }
        }
      }
    }
    census.set(source.name, tallies);
  }
  return census;
}

const isStanding = (status: string): boolean => ['SET', 'HANDED_OVER', 'RESTORED'].includes(status);

/** The classes of the legend that a feature belongs to. */
function classesOf(layer: CollectionName, properties: Properties, look: Look, id: number): readonly string[] {
  switch (layer) {
    case 'zones':
      return ['', String(properties['kind']), past.isOperating(properties, look.at) ? 'operating' : 'planned'];
    case 'parcels': {
      // Beside an earlier day only what has changed since is in the colour of its milestone.
      const state = isUnchanged(properties, look) ? 'unchanged' : milestoneOn(properties, look.at);
      return isHeldUp(properties, look, id) ? ['', state, 'blocked'] : ['', state];
    }
    case 'lots': {
      const state = past.isLeased(properties, id, look.at) ? 'leased' : isLeasable(properties) ? 'free' : 'other';
      return look.freeLotsHa !== null && isFreeOf(properties, id, look.at, look.freeLotsHa)
        ? ['', state, 'picked']
        : ['', state];
    }
    case 'markers': {
      const now = past.status(properties, id, look.at);
      const status = isStanding(now) ? 'SET' : now;
      return isOffDesign(properties, now) ? ['', status, 'off'] : ['', status];
    }
    default:
      return [''];
  }
}
