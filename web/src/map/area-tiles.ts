import * as L from 'leaflet';
import type { LayerName } from './layer-name.ts';
import type { Look } from '../canvas/look.ts';
import { clipToSheet, paintAreas } from '../canvas/paint-areas.ts';
import type { Pass } from './passes.ts';
import { sourceTiles, TILE_PX } from '../tiles/source-tiles.ts';
import { worldPixels } from '../geo/world.ts';

/** Of a frame's 16 ms, so that panning stays fluid while tiles are painted. */
const PAINT_BUDGET_MS = 9;
const MOST_DENSITY = 2;

interface LiveTile {
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** All layers of areas, drawn together onto one canvas per tile; drawn again, not fetched again, when the look changes. */
export class AreaTiles extends L.GridLayer {
  private readonly live = new Map<string, LiveTile>();
  private readonly dirty = new Set<LiveTile>();
  private frame = 0;

  constructor(
    private readonly passes: readonly Pass[],
    private readonly isOn: (layer: LayerName) => boolean,
    private readonly lookAt: (zoom: number) => Look,
  ) {
    super({ tileSize: TILE_PX, keepBuffer: 1, updateWhenZooming: false, className: 'area-tiles' });
    this.on('tileunload', (event) => this.forget(event.coords));
  }

  /** Draws everything again from what is here. */
  restyle(): void {
    for (const tile of this.live.values()) this.paintSoon(tile);
  }

  /** Fetches what is missing or outdated, and draws it when it comes. */
  refresh(): void {
    for (const tile of this.live.values()) {
      for (const load of this.loads(tile)) load.then(() => this.paintSoon(tile), ignoreForNow);
      this.paintSoon(tile);
    }
  }

  protected override createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
    const density = Math.min(window.devicePixelRatio || 1, MOST_DENSITY);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = TILE_PX * density;
    const tile: LiveTile = { canvas, x: coords.x, y: coords.y, zoom: coords.z };
    this.live.set(keyOf(coords), tile);
    const loads = this.loads(tile);
    for (const load of loads) load.then(() => this.paintSoon(tile), ignoreForNow);
    void Promise.allSettled(loads).then(() => {
      this.paint(tile);
      done(undefined, canvas);
    });
    return canvas;
  }

  private loads(tile: LiveTile): Promise<unknown>[] {
    const loads: Promise<unknown>[] = [];
    for (const source of new Set(this.passesAt(tile.zoom).map((pass) => pass.source))) {
      for (const place of sourceTiles(source, tile)) {
        if (!source.isCurrent(...place)) loads.push(source.load(...place));
      }
    }
    return loads;
  }

  private passesAt(zoom: number): readonly Pass[] {
    return this.passes.filter((pass) => zoom >= pass.fromZoom && this.isOn(pass.layer));
  }

  private paintSoon(tile: LiveTile): void {
    this.dirty.add(tile);
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.paintDirty());
  }

  private paintDirty(): void {
    this.frame = 0;
    const end = performance.now() + PAINT_BUDGET_MS;
    for (const tile of this.dirty) {
      this.dirty.delete(tile);
      if (this.live.get(keyOf(tile)) === tile) this.paint(tile);
      if (performance.now() > end) break;
    }
    if (this.dirty.size > 0) this.frame = requestAnimationFrame(() => this.paintDirty());
    else this.fire('painted');
  }

  private paint(tile: LiveTile): void {
    this.dirty.delete(tile);
    const { canvas } = tile;
    const ctx = canvas.getContext('2d');
    if (!ctx) return;
    ctx.clearRect(0, 0, canvas.width, canvas.height);
    const density = canvas.width / TILE_PX;
    const pixels = worldPixels(tile.zoom) * density;
    const look = this.lookAt(tile.zoom);
    for (const pass of this.passesAt(tile.zoom)) {
      const places = sourceTiles(pass.source, tile);
      for (const place of places) {
        const sheet = pass.source.find(...place);
        if (!sheet) continue;
        const scale = sheet.unit * pixels;
        const dx = sheet.originX * pixels - tile.x * canvas.width;
        const dy = sheet.originY * pixels - tile.y * canvas.height;
        ctx.save();
        if (places.length > 1) clipToSheet(ctx, sheet, scale, dx, dy);
        const { width, height } = canvas;
        paintAreas(ctx, sheet, { scale, dx, dy, width, height, density }, pass.symbolOf, look);
        ctx.restore();
      }
    }
  }

  private forget(coords: L.Coords): void {
    const tile = this.live.get(keyOf(coords));
    if (!tile) return;
    this.live.delete(keyOf(coords));
    this.dirty.delete(tile);
    // Safari keeps a canvas' memory until its size is gone.
    tile.canvas.width = tile.canvas.height = 0;
  }
}

const keyOf = (tile: { x: number; y: number } & ({ z: number } | { zoom: number })): string =>
  `${'z' in tile ? tile.z : tile.zoom}/${tile.x}/${tile.y}`;

/** net/http has told already that the server is away; the tiles are asked for again when it is back. */
const ignoreForNow = (): void => undefined;
