import * as L from 'leaflet';
import type { LonLat, Vn2000Grid } from '../geo/vn2000.ts';
import type { Palette } from '../look/palette.ts';
import { featuresWhere, type CollectionName, type Config, type Properties, type ServedFeature } from '../net/api.ts';
import { isCalm } from '../ui/flight.ts';
import { AreaTiles } from './area-tiles.ts';
import { moved, type Box } from '../canvas/box.ts';
import { findAt, type Found } from '../tiles/find-at.ts';
import { drawGraticule } from '../canvas/graticule.ts';
import { drawHighlight, drawPlace, type Piece } from '../canvas/highlight.ts';
import type { LayerSource } from '../tiles/layer-source.ts';
import type { Look } from '../canvas/look.ts';
import { communeName, zoneShortName } from '../land/names.ts';
import { Overlay } from '../canvas/overlay.ts';
import { type Frame } from '../canvas/frame.ts';
import { FROM_ZOOM, type LayerName } from './layer-name.ts';
import { paintWholeMap, writeMap } from './paint-map.ts';
import type { Layers } from './passes.ts';
import { isLocated, sheetFeature, sheetOf, type SheetFeature } from '../tiles/sheet.ts';
import { sheetsInSight } from '../tiles/sight.ts';
import { takeCensus, type Census } from './census.ts';
import { toLonLat, toWorld, type WorldPoint } from '../geo/world.ts';

/** What the map has to be told to draw. */
export interface Shown {
  readonly palette: Palette;
  readonly at: string;
  readonly from: string | null;
  readonly freeLotsHa: number | null;
  readonly off: ReadonlySet<LayerName>;
  readonly isBlocked: Look['isBlocked'];
}

export type Painter = (frame: Frame, look: Look) => void;

const DEEPEST_ZOOM = 21;

const REACH_PX = window.matchMedia('(pointer: coarse)').matches ? 22 : 9;

/** The map: what lies on it, what is pointed at and picked. */
export class MapView {
  readonly leaflet: L.Map;
  private readonly tiles: AreaTiles;
  private readonly over: Overlay;
  private readonly writing: Overlay;
  private readonly communes = new Map<string, Properties>();
  private hovered: readonly Piece[] = [];
  private picked: readonly Piece[] = [];
  private marked: WorldPoint | null = null;
  private readonly painters = new Set<Painter>();
  private readonly overBaseMap: boolean;

  constructor(
    element: HTMLElement,
    readonly layers: Layers,
    config: Config,
    private readonly grid: Vn2000Grid | null,
    private shown: Shown,
    /** What lies over the map, in pixels of the window. */
    private readonly covers: () => readonly Box[],
  ) {
    this.overBaseMap = config.base_map !== null;
    this.leaflet = L.map(element, {
      zoomControl: false,
      attributionControl: config.base_map !== null,
      maxZoom: DEEPEST_ZOOM,
      minZoom: 6,
      fadeAnimation: false,
      zoomAnimation: !isCalm(),
      inertia: !isCalm(),
    });
    if (config.base_map) {
      this.leaflet.attributionControl.setPrefix(false);
      L.tileLayer(config.base_map.url, {
        attribution: config.base_map.attribution,
        maxNativeZoom: 18,
        maxZoom: DEEPEST_ZOOM,
      }).addTo(this.leaflet);
    }
    this.tiles = new AreaTiles(
      this.layers.passes,
      (layer) => this.isOn(layer),
      (zoom) => this.lookAt(zoom),
    );
    this.over = new Overlay('overlayPane', (frame) => this.drawOver(frame));
    this.writing = new Overlay('markerPane', (frame) => this.write(frame));
  }

  /** Starts drawing; the map must have its place by now. */
  start(): void {
    this.tiles.addTo(this.leaflet);
    this.over.addTo(this.leaflet);
    this.writing.addTo(this.leaflet);
    void this.layers.zones.load().then(
      () => this.redraw(),
      () => undefined,
    );
    // Names of communes, codes of lots and the like wait for their tiles.
    this.tiles.on('load', () => this.writing.redrawSoon());
  }

  /** Draws everything again in another look, from what is here. */
  show(shown: Shown): void {
    const turnedOn = [...this.shown.off].some((layer) => !shown.off.has(layer));
    this.shown = shown;
    this.redraw();
    if (turnedOn) this.tiles.refresh();
  }

  redraw(): void {
    this.tiles.restyle();
    this.over.redrawSoon();
    this.writing.redrawSoon();
  }

  /** These layers have changed at the server. */
  outdate(collections: readonly CollectionName[]): void {
    for (const source of this.layers.all) {
      if (collections.includes(source.name)) source.outdate();
    }
    this.refetch();
  }

  /** Asks again for what is missing. */
  refetch(): void {
    this.tiles.refresh();
    void this.layers.zones.load().then(
      () => this.redraw(),
      () => undefined,
    );
  }

  isOn(layer: LayerName): boolean {
    return !this.shown.off.has(layer);
  }

  lookAt(zoom: number): Look {
    const { palette, at, from, freeLotsHa, isBlocked } = this.shown;
    return { palette, at, from, freeLotsHa, isBlocked, zoom, overBaseMap: this.overBaseMap };
  }

  /** What is at a place, the smallest first. */
  findAt(place: LonLat): Found[] {
    const zoom = this.leaflet.getZoom();
    return findAt(this.shownSources(), toWorld(place), zoom, REACH_PX);
  }

  hover(found: Found | undefined): void {
    const pieces = found ? this.pieces(found) : [];
    if (pieces.length === 0 && this.hovered.length === 0) return;
    this.hovered = pieces;
    this.over.redrawSoon();
  }

  /** Outlines a zone that is pointed at in a list. */
  hoverZone(zone: SheetFeature | null): void {
    const sheet = this.layers.zones.find();
    this.hovered = zone && sheet ? [{ sheet, feature: zone }] : [];
    this.over.redrawSoon();
  }

  pick(feature: ServedFeature | null): void {
    this.marked = null;
    this.picked = feature && isLocated(feature) ? [{ sheet: sheetOf([]), feature: sheetFeature(feature) }] : [];
    this.over.redrawSoon();
  }

  /** Until its whole outline is here, the parts on the tiles will do. */
  pickFound(found: Found): void {
    this.picked = this.pieces(found);
    this.over.redrawSoon();
  }

  /** The box around all zones; null when there are none, or none is here yet. */
  zoneBounds(): L.LatLngBounds | null {
    const bounds = L.latLngBounds([]);
    for (const { minX, minY, maxX, maxY } of this.layers.zones.find()?.features ?? []) {
      const southWest = toLonLat({ x: minX, y: maxY });
      const northEast = toLonLat({ x: maxX, y: minY });
      bounds.extend([southWest.lat, southWest.lon]).extend([northEast.lat, northEast.lon]);
    }
    return bounds.isValid() ? bounds : null;
  }

  /** Lets someone else draw over the map too; the answer ends that. */
  addPainter(paint: Painter): () => void {
    this.painters.add(paint);
    this.over.redrawSoon();
    return () => {
      this.painters.delete(paint);
      this.over.redrawSoon();
    };
  }

  /** Something else lies over the map: names and numbers go where they are seen. */
  rewrite(): void {
    this.writing.redrawSoon();
  }

  redrawOver(): void {
    this.over.redrawSoon();
  }

  /** The layers that are drawn now, the smallest things first. */
  shownSources(): LayerSource[] {
    const zoom = this.leaflet.getZoom();
    const { markers, parcels, lots, phases, zones, communes } = this.layers;
    return [markers, parcels, lots, phases, zones, communes].filter(
      (source) => this.isOn(source.name as LayerName) && zoom >= FROM_ZOOM[source.name as LayerName],
    );
  }

  /** Draws what is on the map on another canvas, by day whatever the hour; waits for what is not here yet. */
  paintOn(frame: Frame, palette: Palette, density: number): Promise<void> {
    const look = { ...this.lookAt(frame.zoom), palette, overBaseMap: false };
    return paintWholeMap(frame, this.layers, (layer) => this.isOn(layer), look, this.grid, this.picked, density);
  }

  /** Marks a place that was asked for, until something is picked. */
  mark(place: LonLat | null): void {
    this.marked = place && toWorld(place);
    this.over.redrawSoon();
  }

  /** The name of a commune, as far as its tiles are here; else its code. */
  readonly communeName = (code: string): string => {
    const asked = this.communes.get(code);
    if (asked) return communeName(asked);
    for (const sheet of this.layers.communes.sheets()) {
      for (const { properties } of sheet.features) if (properties['code'] === code) return communeName(properties);
    }
    return code;
  };

  /** Asks for the commune of something that is not in sight, so that it can be called by its name. */
  async knowCommune(code: string): Promise<void> {
    if (this.communeName(code) !== code) return;
    const [commune] = await featuresWhere('communes', 'code', code);
    if (commune) this.communes.set(code, commune.properties);
  }

  /** A zone by its code, when the zones are here. */
  zone(code: string): SheetFeature | undefined {
    return this.layers.zones.find()?.features.find(({ properties }) => properties['code'] === code);
  }

  /** The name of a zone, short as on the map; else its code. */
  readonly zoneName = (code: string): string => {
    const zone = this.zone(code);
    return zone ? zoneShortName(zone.properties) : code;
  };

  /** Calls back a little after what is in sight has changed. */
  onSight(listener: () => void): void {
    this.leaflet.on('moveend', listener);
    this.tiles.on('painted load', listener);
  }

  /** What of each layer is in sight: number and hectares by class. */
  census(): Census {
    const bounds = this.leaflet.getPixelBounds();
    const size = bounds.getSize();
    const zoom = this.leaflet.getZoom();
    const view = { originX: bounds.min!.x, originY: bounds.min!.y, width: size.x, height: size.y, zoom };
    return takeCensus(this.shownSources(), view, this.lookAt(zoom));
  }

  /** All parts of a feature on the tiles in sight. */
  private pieces(found: Found): Piece[] {
    const source = this.layers.all.find(({ name }) => name === found.layer);
    if (!source || source === this.layers.communes) return [];
    const bounds = this.leaflet.getPixelBounds();
    const frame = {
      originX: bounds.min!.x,
      originY: bounds.min!.y,
      width: bounds.getSize().x,
      height: bounds.getSize().y,
      zoom: this.leaflet.getZoom(),
    };
    const pieces: Piece[] = [];
    for (const sheet of sheetsInSight(source, frame)) {
      for (const feature of sheet.features) if (feature.id === found.id) pieces.push({ sheet, feature });
    }
    return pieces;
  }

  private drawOver(frame: Frame): void {
    const look = this.lookAt(frame.zoom);
    if (this.grid && this.isOn('graticule')) drawGraticule(frame, this.grid, look, 'screen');
    drawHighlight(frame, this.hovered, look, 2);
    drawHighlight(frame, this.picked, look, 3);
    if (this.marked) drawPlace(frame, this.marked, look);
    for (const paint of this.painters) paint(frame, look);
  }

  private write(frame: Frame): void {
    writeMap(
      frame,
      this.layers,
      (layer) => this.isOn(layer),
      this.lookAt(frame.zoom),
      this.grid,
      (load) =>
        void load().then(
          () => this.writing.redrawSoon(),
          () => undefined,
        ),
      this.covered(frame),
    );
  }

  /** What lies over the map, in pixels of a frame. */
  private covered({ view }: Frame): Box[] {
    return this.covers().map((box) => moved(box, view.left, view.top));
  }
}
