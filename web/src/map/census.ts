import type { CollectionName, Properties } from '../net/api.ts';
import type { LayerSource } from './layer-source.ts';
import type { Look } from './look.ts';
import { milestoneOn } from './milestone.ts';
import type { Frame } from './overlay.ts';
import { sheetsInSight } from './sight.ts';
import { isFreeOf, isHeldUp, isLeasable } from './symbols.ts';

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
        const ha = Number(feature.properties['area_ha'] ?? 0);
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
      return ['', String(properties['kind'])];
    case 'parcels':
      return isHeldUp(properties, look, id)
        ? ['', milestoneOn(properties, look.at), 'blocked']
        : ['', milestoneOn(properties, look.at)];
    case 'lots': {
      const state = properties['leased'] === true ? 'leased' : isLeasable(properties) ? 'free' : 'other';
      return look.freeLotsHa !== null && isFreeOf(properties, look.freeLotsHa) ? ['', state, 'picked'] : ['', state];
    }
    case 'markers':
      return ['', isStanding(String(properties['status'])) ? 'SET' : String(properties['status'])];
    default:
      return [''];
  }
}
