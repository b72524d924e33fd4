import type { Palette } from '../look/palette.ts';
import type { Properties } from '../net/api.ts';
import type { Symbol, SymbolOf } from '../canvas/look.ts';
import { freeClass, pickedClass, type FreeClass } from '../land/lots.ts';
import { isUnchanged, milestoneOn } from '../land/parcels.ts';
import { past } from '../land/past.ts';

const PLANNED_DASH = [6, 4];

const symbols = new Map<string, Symbol>();

/** One object for equal symbols. */
function symbol(made: Symbol): Symbol {
  const key = JSON.stringify(made);
  const known = symbols.get(key);
  if (known) return known;
  symbols.set(key, made);
  return made;
}

export const communeSymbol: SymbolOf = (_, look) =>
  look.overBaseMap
    ? symbol({ stroke: look.palette.hairline, width: 1 })
    : symbol({ fill: look.palette.ground, stroke: look.palette.hairline, width: 0.7 });

export const zoneFillSymbol: SymbolOf = (zone, look) =>
  symbol({ fill: kindColour(look.palette, zone), fillAlpha: look.zoom >= 14 ? 0.05 : 0.14 });

export const zoneLineSymbol: SymbolOf = (zone, look) => {
  const width = look.zoom >= 13 ? 2.5 : look.zoom >= 11 ? 2 : 1.5;
  const stroke = kindColour(look.palette, zone);
  return symbol(past.isOperating(zone, look.at) ? { stroke, width } : { stroke, width, dash: PLANNED_DASH });
};

/** A light band under the line, so that it stands out from dark parcels. */
export const zoneCasingSymbol: SymbolOf = (_, look) =>
  symbol({ stroke: look.palette.halo, width: 5, strokeAlpha: 0.75 });

export const phaseSymbol: SymbolOf = (_, look) => symbol({ stroke: look.palette.ink, width: 1.2, dash: [1.5, 3.5] });

export const lotSymbol: SymbolOf = (lot, look, id) => {
  if (look.freeLotsHa !== null) {
    return symbol({ fill: look.palette.lotOther, fillAlpha: 0.35, stroke: look.palette.hairline, width: 0.5 });
  }
  const line = { stroke: look.palette.parcelLine, width: 0.6 };
  const free = freeClass(lot, id, look.at);
  if (free) return symbol({ ...freeLook(look.palette, free), fillAlpha: 0.55, ...line });
  return past.availability(lot, id, look.at) === 'LEASED'
    ? symbol({ fill: look.palette.lotLeased, fillAlpha: 0.55, ...line })
    : symbol({
        fill: look.palette.landUses[String(lot['land_use'])] ?? look.palette.lotOther,
        fillAlpha: 0.8,
        ...line,
      });
};

/** The classes of free lots are told apart by colour and by what is drawn over it. */
function freeLook({ lotFree }: Palette, free: FreeClass): Symbol {
  const { fill, over } = lotFree[free];
  return {
    fill,
    ...(free === 'NOT_CLEARED' ? { dots: over } : {}),
    ...(free === 'ZONE_NOT_OPERATING' ? { hatch: over } : {}),
  };
}

/** Free lots that are picked out lie over the parcels, or they would be seen as through blue glass. */
export const pickedLotSymbol: SymbolOf = (lot, look, id) => {
  const free = look.freeLotsHa === null ? null : pickedClass(lot, id, look.at, look.freeLotsHa);
  return free
    ? symbol({ ...freeLook(look.palette, free), fillAlpha: 0.9, stroke: look.palette.ink, width: 1.2 })
    : null;
};

export const parcelSymbol: SymbolOf = (parcel, look, id) => {
  const milestone = milestoneOn(parcel, look.at);
  return symbol({
    fill: isUnchanged(parcel, look) ? look.palette.unchanged : look.palette.milestones[milestone],
    // Opaque, so that the colour is that of the legend whatever lot lies below.
    fillAlpha: look.freeLotsHa !== null ? 0.3 : look.overBaseMap ? 0.8 : 1,
    stroke: look.palette.parcelLine,
    width: look.zoom >= 16 ? 0.9 : look.zoom >= 14 ? 0.5 : 0.25,
    ...(look.isBlocked?.(id, look.at) ? { hatch: look.palette.hatch } : {}),
  });
};

export function kindColour(palette: Palette, zone: Properties): string {
  return palette.kinds[String(zone['kind'])] ?? palette.quietInk;
}
