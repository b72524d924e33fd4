import * as L from 'leaflet';
import type { Frame } from './frame.ts';
import { worldPixels } from '../geo/world.ts';

const MARGIN = 0.15;

/** Draws over the map what must not be cut at tiles' edges: names, markers, what is picked. */
export class Overlay extends L.Layer {
  private readonly canvas = document.createElement('canvas');
  private topLeft = new L.LatLng(0, 0);
  private drawnZoom = 0;
  private waiting = 0;

  constructor(
    private readonly paneName: string,
    private readonly draw: (frame: Frame) => void,
  ) {
    super();
    this.canvas.className = 'leaflet-zoom-animated overlay';
  }

  override onAdd(map: L.Map): this {
    map.getPane(this.paneName)!.append(this.canvas);
    this.redraw();
    return this;
  }

  override onRemove(): this {
    this.canvas.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      moveend: () => this.redraw(),
      viewreset: () => this.redraw(),
      resize: () => this.redraw(),
      zoom: () => this.follow(this._map.getCenter(), this._map.getZoom()),
      zoomanim: (event) => this.follow((event as L.ZoomAnimEvent).center, (event as L.ZoomAnimEvent).zoom),
    };
  }

  /** Draws in the next frame, once however often it is asked for. */
  redrawSoon(): void {
    if (this.waiting === 0) {
      this.waiting = requestAnimationFrame(() => {
        this.waiting = 0;
        if (this.canvas.isConnected) this.redraw();
      });
    }
  }

  private redraw(): void {
    const map = this._map;
    // On the way from one zoom to another what is drawn is scaled along; it is drawn anew on arrival.
    if (!Number.isInteger(map.getZoom())) return;
    const size = map.getSize();
    const margin = size.multiplyBy(MARGIN).round();
    const topLeft = map.containerPointToLayerPoint(margin.multiplyBy(-1)).round();
    const density = Math.min(window.devicePixelRatio || 1, 2);
    const width = size.x + 2 * margin.x;
    const height = size.y + 2 * margin.y;
    const { canvas } = this;
    if (canvas.width !== width * density || canvas.height !== height * density) {
      canvas.width = width * density;
      canvas.height = height * density;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    L.DomUtil.setTransform(canvas, topLeft, 1);
    this.topLeft = map.layerPointToLatLng(topLeft);
    this.drawnZoom = map.getZoom();
    const ctx = canvas.getContext('2d');
    if (!ctx) return;
    ctx.setTransform(density, 0, 0, density, 0, 0);
    ctx.clearRect(0, 0, width, height);
    const origin = map.getPixelOrigin().add(topLeft);
    this.draw({
      ctx,
      width,
      height,
      view: { left: margin.x, top: margin.y, right: margin.x + size.x, bottom: margin.y + size.y },
      zoom: this.drawnZoom,
      pixels: worldPixels(this.drawnZoom),
      originX: origin.x,
      originY: origin.y,
    });
  }

  /** Moves and scales what is drawn along with a zoom that is under way. */
  private follow(center: L.LatLng, zoom: number): void {
    const map = this._map;
    const panned = L.DomUtil.getPosition(map.getPane('mapPane')!);
    const newOrigin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panned).round();
    const position = map.project(this.topLeft, zoom).subtract(newOrigin);
    L.DomUtil.setTransform(this.canvas, position, map.getZoomScale(zoom, this.drawnZoom));
  }
}
