import { areaOf, areaText } from '../land/areas.ts';
import { communeName, zoneShortName } from '../land/names.ts';
import { inkOn } from '../look/palette.ts';
import { innerPoint } from '../canvas/inner-point.ts';
import { inTwoLines, type Label } from '../canvas/labels.ts';
import type { Look } from '../canvas/look.ts';
import { fromFrame, onFrame, type Frame } from '../canvas/frame.ts';
import { contains, type Sheet, type SheetFeature } from '../tiles/sheet.ts';
import { kindColour, parcelSymbol } from './symbols.ts';
import type { WorldPoint } from '../geo/world.ts';

/** What is written on the map, and where. */

const ZONES = 1e9;
const MARKERS = 1e6;
const LOTS = 1e4;
const PARCELS = 1e2;

export function zoneLabels(frame: Frame, sheets: readonly Sheet[], look: Look): Label[] {
  return each(frame, sheets, (zone, x, y, sheet) => {
    const area = areaOf('zones', zone.properties, zone.id, look.at);
    const lines = inTwoLines(zoneShortName(zone.properties), 18);
    const px = sheet.unit * frame.pixels;
    const halfHeightPx = ((zone.maxY - zone.minY) * px) / 2;
    const corner = onFrame(frame, {
      x: sheet.originX + zone.minX * sheet.unit,
      y: sheet.originY + zone.minY * sheet.unit,
    });
    return {
      lines: look.zoom >= 12 ? [...lines, areaText(area)] : lines,
      x,
      y,
      rank: ZONES + area.ha,
      // A name that would hide its zone stands beside it.
      ...(halfHeightPx < 25 ? { besidePx: halfHeightPx + 2 } : {}),
      ...(halfHeightPx < 60
        ? {
            shape: {
              left: corner.x,
              top: corner.y,
              right: corner.x + (zone.maxX - zone.minX) * px,
              bottom: corner.y + 2 * halfHeightPx,
            },
          }
        : {}),
      sizePx: area.ha >= 150 ? 13 : 12,
      weight: 600,
      colour: kindColour(look.palette, zone.properties),
      halo: look.palette.halo,
    };
  });
}

export function communeLabels(frame: Frame, sheets: readonly Sheet[], look: Look): Label[] {
  const width = (part: SheetFeature, sheet: Sheet): number => (part.maxX - part.minX) * sheet.unit * frame.pixels;
  // A commune that lies on several tiles is named in its widest part.
  const widest = new Map<number, number>();
  for (const sheet of sheets) {
    for (const part of sheet.features) {
      widest.set(part.id, Math.max(widest.get(part.id) ?? 0, width(part, sheet)));
    }
  }
  return each(frame, sheets, (commune, x, y, sheet) => {
    const here = width(commune, sheet);
    if (here < 60 || here < widest.get(commune.id)!) return null;
    return {
      lines: inTwoLines(communeName(commune.properties), 16),
      x,
      y,
      rank: Math.min(here, 99),
      sizePx: 11,
      weight: 400,
      italic: true,
      colour: look.palette.quietInk,
      halo: look.palette.ground,
    };
  });
}

/** Codes of lots, but not where parcels cover them. */
export function lotLabels(frame: Frame, sheets: readonly Sheet[], parcels: readonly Sheet[], look: Look): Label[] {
  return each(frame, sheets, (lot, x, y, sheet) => {
    const width = (lot.maxX - lot.minX) * sheet.unit * frame.pixels;
    const places = around(x, y).map((point) => fromFrame(frame, point));
    if (width < 24 || isCovered(parcels, places)) return null;
    const { ink, halo } = look.palette;
    return {
      ...inside(String(lot.properties['code']), x, y, LOTS + width, 12, ink, halo),
      fits: isRoomIn(lot, x, y, sheet, frame),
    };
  });
}

export function parcelLabels(frame: Frame, sheets: readonly Sheet[], look: Look): Label[] {
  return each(frame, sheets, (parcel, x, y, sheet) => {
    const width = (parcel.maxX - parcel.minX) * sheet.unit * frame.pixels;
    if (width < 12) return null;
    // On the parcel's own colour, so that no light blots lie on dark land.
    const fill = parcelSymbol(parcel.properties, look, parcel.id)?.fill ?? look.palette.halo;
    return {
      ...inside(String(parcel.properties['parcel_no']), x, y, PARCELS + width / 1e3, 11, inkOn(fill), fill),
      fits: isRoomIn(parcel, x, y, sheet, frame),
    };
  });
}

export function markerLabels(frame: Frame, sheets: readonly Sheet[], look: Look): Label[] {
  return each(frame, sheets, (marker, x, y) => ({
    lines: [String(marker.properties['number'])],
    x,
    y,
    rank: MARKERS,
    sizePx: 12,
    weight: 600,
    colour: look.palette.ink,
    halo: look.palette.halo,
    besidePx: 7,
  }));
}

function inside(text: string, x: number, y: number, rank: number, sizePx: number, colour: string, halo: string): Label {
  return { lines: [text], x, y, rank, sizePx, weight: 400, colour, halo };
}

/** The middle and the corners of a code's text, roughly. */
const around = (x: number, y: number): { x: number; y: number }[] =>
  [
    [0, 0],
    [-18, -6],
    [18, -6],
    [-18, 6],
    [18, 6],
  ].map(([dx, dy]) => ({ x: x + dx!, y: y + dy! }));

/** Whether a text whose middle is at a place of the frame lies within an area with all its corners. */
const isRoomIn =
  (area: SheetFeature, x: number, y: number, sheet: Sheet, frame: Frame) =>
  (width: number, height: number): boolean => {
    const px = sheet.unit * frame.pixels;
    const { x: left, y: top } = onFrame(frame, { x: sheet.originX, y: sheet.originY });
    const isIn = (dx: number, dy: number): boolean =>
      contains(area, (x + (dx * width) / 2 - left) / px, (y + (dy * height) / 2.6 - top) / px);
    return isIn(-1, -1) && isIn(1, -1) && isIn(-1, 1) && isIn(1, 1);
  };

/** Whether any of some places near each other lies in a feature. */
function isCovered(sheets: readonly Sheet[], places: readonly WorldPoint[]): boolean {
  return sheets.some((sheet) => {
    const points = places.map(({ x, y }) => ({
      x: (x - sheet.originX) / sheet.unit,
      y: (y - sheet.originY) / sheet.unit,
    }));
    const left = Math.min(...points.map(({ x }) => x));
    const right = Math.max(...points.map(({ x }) => x));
    const top = Math.min(...points.map(({ y }) => y));
    const bottom = Math.max(...points.map(({ y }) => y));
    if (right < 0 || bottom < 0 || left > sheet.extent || top > sheet.extent) return false;
    return sheet.features.some(
      (feature) =>
        feature.maxX >= left &&
        feature.minX <= right &&
        feature.maxY >= top &&
        feature.minY <= bottom &&
        points.some(({ x, y }) => contains(feature, x, y)),
    );
  });
}

/** A label for each feature in sight, once. */
function each(
  frame: Frame,
  sheets: readonly Sheet[],
  labelOf: (feature: SheetFeature, x: number, y: number, sheet: Sheet) => Label | null,
): Label[] {
  const labels = new Map<number, Label>();
  for (const sheet of sheets) {
    for (const feature of sheet.features) {
      if (labels.has(feature.id)) continue;
      const own = feature.kind === 'point' ? { x: feature.minX, y: feature.minY } : innerPoint(feature);
      const { x, y } = onFrame(frame, {
        x: sheet.originX + own.x * sheet.unit,
        y: sheet.originY + own.y * sheet.unit,
      });
      if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
      const label = labelOf(feature, x, y, sheet);
      if (label) labels.set(feature.id, label);
    }
  }
  return [...labels.values()];
}
