import type { Palette } from '../look/palette.ts';
import type { Properties } from '../net/api.ts';
import type { Look, Symbol } from './look.ts';
import { milestoneOn } from './milestone.ts';
import { past } from './past.ts';

/** How each layer of areas is drawn; null leaves a feature out. */
export type SymbolOf = (feature: Properties, look: Look, id: number) => Symbol | null;

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
  const fill = lotColour(look, lot, id);
  const line = { stroke: look.palette.parcelLine, width: 0.6 };
  return symbol({ fill, fillAlpha: isLeasable(lot) ? 0.55 : 0.8, ...line });
};

/** Free lots that are picked out lie over the parcels, or they would be seen as through blue glass. */
export const pickedLotSymbol: SymbolOf = (lot, look, id) =>
  look.freeLotsHa !== null && isFreeOf(lot, id, look.at, look.freeLotsHa)
    ? symbol({ fill: look.palette.lotFree, fillAlpha: 0.9, stroke: look.palette.ink, width: 1.2 })
    : null;

export const parcelSymbol: SymbolOf = (parcel, look, id) => {
  const milestone = milestoneOn(parcel, look.at);
  return symbol({
    fill: isUnchanged(parcel, look) ? look.palette.unchanged : look.palette.milestones[milestone],
    // Opaque, so that the colour is that of the legend whatever lot lies below.
    fillAlpha: look.freeLotsHa !== null ? 0.3 : look.overBaseMap ? 0.8 : 1,
    stroke: look.palette.parcelLine,
    width: look.zoom >= 16 ? 0.9 : look.zoom >= 14 ? 0.5 : 0.25,
    ...(isHeldUp(parcel, look, id) ? { hatch: look.palette.hatch } : {}),
  });
};

/** Two days are compared, and between them nothing was reached. */
export const isUnchanged = (parcel: Properties, look: Look): boolean =>
  look.from !== null && milestoneOn(parcel, look.from) === milestoneOn(parcel, look.at);

/** An obstacle stands in its way, and it is not handed over all the same. */
export const isHeldUp = (parcel: Properties, look: Look, id: number): boolean =>
  (look.isBlocked?.(id, look.at) ?? false) && milestoneOn(parcel, look.at) !== 'HANDED_OVER';

export function kindColour(palette: Palette, zone: Properties): string {
  return palette.kinds[String(zone['kind'])] ?? palette.quietInk;
}

const LEASABLE_USES = new Set(['INDUSTRIAL', 'WAREHOUSE', 'SERVICE']);

/** What the lot says of itself counts; else its use. */
export function isLeasable(lot: Properties): boolean {
  const said = lot['leasable'];
  return typeof said === 'boolean' ? said : LEASABLE_USES.has(String(lot['land_use']));
}

export function isFreeOf(lot: Properties, id: number, at: string, leastHa: number): boolean {
  return isLeasable(lot) && !past.isLeased(lot, id, at) && Number(lot['area_ha'] ?? 0) >= leastHa;
}

function lotColour({ palette, at }: Look, lot: Properties, id: number): string {
  if (past.isLeased(lot, id, at)) return palette.lotLeased;
  if (isLeasable(lot)) return palette.lotFree;
  return palette.landUses[String(lot['land_use'])] ?? palette.lotOther;
}
