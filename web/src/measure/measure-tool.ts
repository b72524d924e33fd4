import type { LeafletMouseEvent } from 'leaflet';
import type { LonLat, Vn2000Grid } from '../geo/vn2000.ts';
import { metresPerPixel } from '../map/scale.ts';
import type { Context } from '../view/context.ts';
import type { Tip } from '../ui/tip.ts';
import type { Guest, Host } from '../panel/guest.ts';
import { padding, PHONE_WINDOW } from '../ui/seen.ts';
import type { Panel } from '../panel/panel.ts';
import { t } from '../words/words.ts';
import * as format from '../words/format.ts';
import { feature as fetchFeature } from '../net/api.ts';
import { reasonOf } from '../net/http.ts';
import {
  asKind,
  corners,
  emptyDrawing,
  gridDistanceM,
  outlineOf,
  withInserted,
  withMoved,
  withoutPoint,
  withPoint,
  type Drawing,
  type DrawingKind,
} from './drawing.ts';
import { DrawingHistory } from './history.ts';
import { MeasurePanel } from './measure-panel.ts';
import { middles, paintDrawing } from './paint.ts';
import { exactly, snapTo, type Snap } from './snap.ts';

const IS_COARSE = window.matchMedia('(pointer: coarse)').matches;
const GRAB_PX = IS_COARSE ? 22 : 10;
const AUTOMATIC_SNAP_PX = IS_COARSE ? 18 : 12;

/** Whoever follows the pointer while nothing is drawn, and leaves it to the tool meanwhile. */
export interface Pointing {
  isPaused: boolean;
  readonly tip: Tip;
  unhover(): void;
}

/** Measuring by drawing on the map: points with snapping, pulled corners, undo; the figures come from the server. */
export class MeasureTool implements Guest {
  readonly history = new DrawingHistory();
  /** In metres on the ground; null is as far as a few pixels reach. */
  snapReachM: number | null = null;
  private readonly panel: MeasurePanel;
  private pointer: LonLat | null = null;
  private snap: Snap | null = null;
  /** The corner that is being pulled, and whether it has come away from its place yet. */
  private pulled: { readonly index: number; moved: boolean } | null = null;
  /** Where the last two clicks were: two quick touches far apart are no double click, though they come as one. */
  private clicks: readonly { x: number; y: number }[] = [];
  /** The next click takes the outline of what is there. */
  isPicking = false;
  private stopPainting: (() => void) | null = null;

  constructor(
    readonly context: Context,
    readonly grid: Vn2000Grid,
    private readonly host: Host,
    private readonly pointing: Pointing,
    /** Where the device is, when it has been asked. */
    readonly here: () => LonLat | null,
    private readonly openedOrClosed: () => void,
  ) {
    this.panel = new MeasurePanel(this);
  }

  get isOpen(): boolean {
    return this.stopPainting !== null;
  }

  get drawing(): Drawing {
    return this.history.now ?? emptyDrawing('polygon');
  }

  open(): void {
    const { map } = this.context;
    this.pointing.isPaused = true;
    this.pointing.unhover();
    this.stopPainting = map.addPainter((frame, look) =>
      paintDrawing(frame, look, this.drawing, this.pointer, this.snap, this.grid),
    );
    const { leaflet } = map;
    leaflet.doubleClickZoom.disable();
    leaflet.on('click', this.onClick);
    leaflet.on('dblclick', this.onDouble);
    leaflet.on('contextmenu', this.onMenu);
    leaflet.on('mousemove', this.onMove);
    leaflet.on('mouseout', this.onOut);
    leaflet.getContainer().addEventListener('pointerdown', this.onDown, { capture: true });
    leaflet.getContainer().classList.add('drawing');
    window.addEventListener('keydown', this.onKey);
    this.host.lend(this);
    if (!this.isInSight()) this.goToDrawing();
  }

  close(): void {
    if (!this.isOpen) return;
    const { leaflet } = this.context.map;
    this.stopPainting?.();
    this.stopPainting = null;
    leaflet.doubleClickZoom.enable();
    leaflet.off('click', this.onClick);
    leaflet.off('dblclick', this.onDouble);
    leaflet.off('contextmenu', this.onMenu);
    leaflet.off('mousemove', this.onMove);
    leaflet.off('mouseout', this.onOut);
    leaflet.getContainer().removeEventListener('pointerdown', this.onDown, { capture: true });
    leaflet.getContainer().classList.remove('drawing');
    window.removeEventListener('keydown', this.onKey);
    this.pointer = this.snap = null;
    this.pointing.isPaused = false;
    this.pointing.tip.hide();
    this.panel.leave();
    this.host.lend(null);
    this.openedOrClosed();
  }

  tell(panel: Panel): void {
    this.panel.show(panel);
  }

  /** The device has found its place, or is not asked for it any more. */
  placeChanged(): void {
    if (this.isOpen) this.panel.tellActions();
  }

  /** Line and polygon share their points; what a circle takes the place of is one undo away. */
  begin(kind: DrawingKind): void {
    this.isPicking = false;
    const next = asKind(this.drawing, kind);
    if (next === this.drawing) this.changed();
    else this.change(next);
  }

  /** An empty sheet; what was drawn is one undo away. */
  clear(): void {
    this.change(emptyDrawing(this.drawing.kind));
    this.context.notice.brief(t('measure.cleared'));
  }

  /** Puts a drawing that came otherwise, such as from pasted coordinates. */
  put(drawing: Drawing): void {
    this.change(drawing);
    this.goToDrawing();
  }

  /** The next corner is where the device is. */
  addHere(): void {
    const place = this.here();
    if (!place) return;
    this.change(withPoint(this.drawing, place));
    if (!this.isInSight()) this.goToDrawing();
  }

  startPicking(): void {
    this.isPicking = true;
    this.panel.update();
  }

  /** Measures what is on the map already: its outline as the server has it, not as a tile rounds it. */
  private async pick({ latlng }: LeafletMouseEvent): Promise<void> {
    const found = this.context.map
      .findAt({ lon: latlng.lng, lat: latlng.lat })
      .find(({ layer }) => layer !== 'markers' && layer !== 'communes');
    if (!found) {
      this.context.notice.brief(t('measure.pickNone'));
      return;
    }
    try {
      const { geometry } = await fetchFeature(found.layer, found.id);
      const outline = geometry && outlineOf(geometry);
      if (!outline) {
        this.context.notice.brief(t('measure.pickSeveral'));
        return;
      }
      this.isPicking = false;
      this.change(outline);
    } catch (error) {
      this.context.notice.brief(t('error.data', { detail: reasonOf(error) }));
    }
  }

  undo(): void {
    this.history.undo();
    this.changed();
  }

  redo(): void {
    this.history.redo();
    this.changed();
  }

  readonly finish = (): void => {
    const { drawing } = this;
    if (drawing.points.length > 1 && !drawing.done) this.change({ ...drawing, done: true });
  };

  private readonly onDouble = (): void => {
    const [first, second] = this.clicks;
    if (first && second && Math.hypot(first.x - second.x, first.y - second.y) <= GRAB_PX) this.finish();
  };

  private change(drawing: Drawing): void {
    this.history.add(drawing);
    this.changed();
  }

  private changed(): void {
    if (this.drawing.done && !this.pulled) this.forgetPointer();
    this.panel.update();
    this.context.map.redrawOver();
  }

  private isInSight(): boolean {
    const { points } = this.drawing;
    const bounds = this.context.map.leaflet.getBounds();
    return points.length === 0 || points.some(({ lat, lon }) => bounds.contains([lat, lon]));
  }

  private goToDrawing(): void {
    const places = corners(this.drawing, this.grid).map(({ lat, lon }) => [lat, lon] as [number, number]);
    if (places.length > 0) this.context.map.leaflet.fitBounds(places, { maxZoom: 18, ...padding() });
  }

  private readonly onClick = (event: LeafletMouseEvent): void => {
    this.clicks = [...this.clicks.slice(-1), event.containerPoint];
    if (this.isPicking) {
      void this.pick(event);
      return;
    }
    if (this.pulled !== null) return;
    if (this.drawing.done) {
      if (!this.isGrabbing(event)) this.context.notice.brief(t('measure.isDone'));
      return;
    }
    this.find(event);
    const { points, kind } = this.drawing;
    const first = points[0];
    if (kind === 'polygon' && first && points.length >= 3 && this.isGrabbed(first, event)) {
      this.finish();
      return;
    }
    // The second click of a double click, at the same spot.
    const last = points[points.length - 1];
    if (last && event.originalEvent.detail > 1 && this.isGrabbed(last, event)) return;
    const place = this.snap?.place ?? { lat: event.latlng.lat, lon: event.latlng.lng };
    const index = points.length;
    const { snap } = this;
    // A finger stays nowhere: what it was drawn to has been taken.
    if (PHONE_WINDOW.matches) this.pointer = this.snap = null;
    this.change(withPoint(this.drawing, place));
    if (snap) this.refine(snap, index);
  };

  /** Takes a corner out again: with the other button, or a long touch. */
  private readonly onMenu = (event: LeafletMouseEvent): void => {
    event.originalEvent.preventDefault();
    const index = this.drawing.points.findIndex((point) => this.isGrabbed(point, event));
    this.pulled = null;
    if (index >= 0 && this.drawing.points.length > 1) this.change(withoutPoint(this.drawing, index));
  };

  /** Tiles round to centimetres; the corner takes the exact place as soon as it is known. */
  private refine(snap: Snap, index: number): void {
    void exactly(snap).then((place) => {
      const now = this.drawing.points[index];
      if (now?.lat !== snap.place.lat || now.lon !== snap.place.lon) return;
      this.history.amend(withMoved(this.drawing, index, place));
      this.changed();
    });
  }

  private readonly onMove = (event: LeafletMouseEvent): void => {
    if (this.isPicking || (this.drawing.done && !this.pulled)) return;
    this.find(event);
    if (this.pulled) {
      const { index, moved } = this.pulled;
      const place = this.snap?.place ?? { lat: event.latlng.lat, lon: event.latlng.lng };
      const drawing = withMoved(this.drawing, index, place);
      if (moved) this.history.amend(drawing);
      else this.history.add(drawing);
      this.pulled.moved = true;
    }
    this.context.map.redrawOver();
    this.tellLength(event);
  };

  private readonly onOut = (): void => {
    this.forgetPointer();
    this.context.map.redrawOver();
  };

  private forgetPointer(): void {
    this.pointer = this.snap = null;
    this.pointing.tip.hide();
  }

  /** Grabbing a corner pulls that, and not the map; grabbing the middle of an edge makes a corner there first. */
  private readonly onDown = (event: PointerEvent): void => {
    if (this.isPicking || event.button !== 0 || !event.isPrimary) return;
    const { leaflet } = this.context.map;
    const at = leaflet.mouseEventToContainerPoint(event);
    const near = ({ lat, lon }: LonLat): boolean =>
      leaflet.latLngToContainerPoint([lat, lon]).distanceTo(at) <= GRAB_PX;
    const { drawing } = this;
    let index = drawing.points.findIndex(near);
    const closing = index === 0 && drawing.kind === 'polygon' && !drawing.done;
    if (closing) return;
    if (index < 0) {
      const shown = middles(drawing, (place) => leaflet.latLngToContainerPoint([place.lat, place.lon]));
      const middle = shown.find(({ place }) => near(place));
      if (!middle) return;
      index = middle.before;
      this.history.add(withInserted(drawing, index, middle.place));
      this.pulled = { index, moved: true };
    } else {
      this.pulled = { index, moved: false };
    }
    leaflet.dragging.disable();
    const move = (moved: PointerEvent): void => {
      const latlng = leaflet.mouseEventToLatLng(moved);
      this.onMove({ latlng, originalEvent: moved } as unknown as LeafletMouseEvent);
    };
    const up = (): void => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
      leaflet.dragging.enable();
      if (this.snap && this.pulled?.moved) this.refine(this.snap, index);
      this.forgetPointer();
      // The click that follows is the end of the pull and no new corner.
      window.setTimeout(() => (this.pulled = null));
      this.changed();
    };
    if (event.pointerType !== 'mouse') window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
    const key = event.key.toLowerCase();
    const command = event.ctrlKey || event.metaKey;
    const onButton = event.target instanceof Element && event.target.matches('button, a, summary');
    if (key === 'escape' || (key === 'enter' && !onButton)) this.finish();
    else if (command && (key === 'y' || (key === 'z' && event.shiftKey))) this.redo();
    else if (key === 'backspace' || (command && key === 'z')) this.undo();
    else return;
    event.preventDefault();
  };

  private find({ latlng }: LeafletMouseEvent): void {
    const { map } = this.context;
    const reach = this.snapReachM ?? AUTOMATIC_SNAP_PX * metresPerPixel(map.leaflet);
    const place = { lat: latlng.lat, lon: latlng.lng };
    const sources = map.shownSources().filter(({ name }) => name !== 'communes');
    this.snap = reach > 0 ? snapTo(place, sources, map.leaflet.getZoom(), reach) : null;
    this.pointer = this.snap?.place ?? place;
  }

  private isGrabbing(event: LeafletMouseEvent): boolean {
    return this.drawing.points.some((point) => this.isGrabbed(point, event));
  }

  private isGrabbed({ lat, lon }: LonLat, event: LeafletMouseEvent): boolean {
    const { leaflet } = this.context.map;
    return leaflet.latLngToContainerPoint([lat, lon]).distanceTo(event.containerPoint) <= GRAB_PX;
  }

  /** The length of the edge that is being drawn, beside the pointer; the panel's figures are the server's. */
  private tellLength({ originalEvent }: LeafletMouseEvent): void {
    const last = this.drawing.points[this.drawing.points.length - 1];
    const isTouch = PHONE_WINDOW.matches && !this.pulled;
    if (!last || this.drawing.done || !this.pointer || this.pulled !== null || isTouch) {
      this.pointing.tip.hide();
      return;
    }
    const text = format.length(gridDistanceM(last, this.pointer, this.grid));
    const hint = this.snap ? t(this.snap.on === 'corner' ? 'measure.onCorner' : 'measure.onEdge') : '';
    this.pointing.tip.show(text, hint, originalEvent.clientX, originalEvent.clientY);
  }
}
