import type { CollectionName, Properties } from '../net/api.ts';
import * as format from '../words/format.ts';
import { t } from '../words/words.ts';
import { past, type CountingArea } from './past.ts';

/** The hectares that are told of a feature: those that count, or of a parcel or commune the only ones. */
export function areaOf(layer: CollectionName, feature: Properties, id: number, at: string): CountingArea {
  switch (layer) {
    case 'zones':
    case 'phases':
      return past.area(layer, feature, id, at);
    case 'lots': {
      // Few lots have an area of a decision: only where one is passed over is there something to say.
      const area = past.area(layer, feature, id, at);
      return { ha: area.ha, isGrid: area.isGrid && Number(feature['official_area_ha'] ?? 0) > 0 };
    }
    default:
      return { ha: Number(feature['area_ha'] ?? 0), isGrid: false };
  }
}

/** The hectares, with a word where no decision gives them. */
export const areaText = ({ ha, isGrid }: CountingArea): string =>
  isGrid ? t('area.ofGrid', { area: format.hectares(ha) }) : format.hectares(ha);
