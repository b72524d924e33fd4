import type { Vn2000Grid } from '../geo/vn2000.ts';
import { FROM_ZOOM, type LayerName } from './layer-name.ts';
import type { Box } from '../canvas/box.ts';
import { drawGraticule, writeGraticule } from '../canvas/graticule.ts';
import { drawHighlight, type Piece } from '../canvas/highlight.ts';
import { writeLabels, type Label } from '../canvas/labels.ts';
import type { LayerSource } from '../tiles/layer-source.ts';
import type { Look } from '../canvas/look.ts';
import { drawMarkers } from './markers.ts';
import * as names from './names.ts';
import type { Frame } from '../canvas/frame.ts';
import { clipToSheet, paintAreas } from '../canvas/paint-areas.ts';
import type { Layers } from './passes.ts';
import type { Sheet } from '../tiles/sheet.ts';
import { sheetsInSight, type Sight } from '../tiles/sight.ts';
import { worldPixels } from '../geo/world.ts';

const MARKER_NUMBERS_FROM = 16;
const LOT_CODES_FROM = 15;
const PARCEL_NUMBERS_FROM = 17;
const COMMUNE_NAMES_FROM = 11;

type IsOn = (layer: LayerName) => boolean;

/**
 * Names, numbers and markers, as far as their tiles are here, and none under what is covered; `missing` is called for
 * the markers' tiles that are not here.
 */
export function writeMap(
  frame: Frame,
  layers: Layers,
  isOn: IsOn,
  look: Look,
  grid: Vn2000Grid | null,
  missing: (load: () => Promise<Sheet>) => void,
  covered: readonly Box[],
): void {
  const labels = labelsAndMarkers(frame, layers, isOn, look, missing);
  const numbers = grid && isOn('graticule') ? writeGraticule(frame, grid, look, covered) : [];
  writeLabels(frame, labels, 'cut', [...covered, ...numbers]);
}

/** Draws the markers, and gives what is to be written. */
function labelsAndMarkers(
  frame: Frame,
  layers: Layers,
  isOn: IsOn,
  look: Look,
  missing?: (load: () => Promise<Sheet>) => void,
): Label[] {
  const { markers, parcels, lots, zones, communes } = layers;
  const view = tileView(frame);
  const here = (source: LayerSource): Sheet[] => sheetsInSight(source, view);
  const ready = (layer: LayerName, from: number): boolean => isOn(layer) && frame.zoom >= from;

  const labels = isOn('zones') ? names.zoneLabels(frame, here(zones), look) : [];
  if (ready('communes', COMMUNE_NAMES_FROM)) labels.push(...names.communeLabels(frame, here(communes), look));
  if (ready('lots', LOT_CODES_FROM)) {
    labels.push(...names.lotLabels(frame, here(lots), isOn('parcels') ? here(parcels) : [], look));
  }
  if (ready('parcels', PARCEL_NUMBERS_FROM)) labels.push(...names.parcelLabels(frame, here(parcels), look));
  if (ready('markers', FROM_ZOOM.markers)) {
    const sheets = sheetsInSight(markers, view, missing);
    drawMarkers(frame, sheets, look);
    if (frame.zoom >= MARKER_NUMBERS_FROM) labels.push(...names.markerLabels(frame, sheets, look));
  }
  return labels;
}

/** Loads all that a frame of any scale needs, and draws the whole map on it: for paper. */
export async function paintWholeMap(
  frame: Frame,
  layers: Layers,
  isOn: IsOn,
  look: Look,
  grid: Vn2000Grid | null,
  picked: readonly Piece[],
  density: number,
): Promise<void> {
  const passes = layers.passes.filter((pass) => isOn(pass.layer) && frame.zoom >= pass.fromZoom);
  const sources = new Set<LayerSource>([...passes.map(({ source }) => source), layers.markers]);
  const loads: Promise<unknown>[] = [];
  for (const source of sources) sheetsInSight(source, tileView(frame), (load) => loads.push(load()));
  await Promise.all(loads);

  const { ctx } = frame;
  ctx.fillStyle = look.palette.outside;
  ctx.fillRect(0, 0, frame.width, frame.height);
  for (const pass of passes) {
    for (const sheet of sheetsInSight(pass.source, tileView(frame))) {
      const scale = sheet.unit * frame.pixels;
      const dx = sheet.originX * frame.pixels - frame.originX;
      const dy = sheet.originY * frame.pixels - frame.originY;
      ctx.save();
      clipToSheet(ctx, sheet, scale, dx, dy);
      const { width, height } = frame;
      paintAreas(ctx, sheet, { scale, dx, dy, width, height, density }, pass.symbolOf, look);
      ctx.restore();
    }
  }
  // Its figures stand around the map, not on it.
  if (grid && isOn('graticule')) drawGraticule(frame, grid, look, 'paper');
  drawHighlight(frame, picked, look, 2);
  writeLabels(frame, labelsAndMarkers(frame, layers, isOn, look), 'whole');
}

/** The same piece of the world in the pixels of the tiles' own zoom: paper has scales between the zooms. */
function tileView({ originX, originY, width, height, zoom, pixels }: Frame): Sight {
  const factor = worldPixels(zoom) / pixels;
  return { originX: originX * factor, originY: originY * factor, width: width * factor, height: height * factor, zoom };
}
