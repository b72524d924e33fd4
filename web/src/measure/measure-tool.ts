import type { LeafletMouseEvent } from 'leaflet';
import type { LonLat, Vn2000Grid } from '../geo/vn2000.ts';
import { metresPerPixel } from '../page/status.ts';
import type { Context } from '../page/context.ts';
import type { Guest, Panels } from '../page/panels.ts';
import type { Selection } from '../page/selection.ts';
import type { Panel } from '../panel/panel.ts';
import { t } from '../words/words.ts';
import * as format from '../words/format.ts';
import { feature as fetchFeature } from '../net/api.ts';
import {
  emptyDrawing,
  gridDistanceM,
  outlineOf,
  withMoved,
  withPoint,
  type Drawing,
  type DrawingKind,
} from './drawing.ts';
import { DrawingHistory } from './history.ts';
import { MeasurePanel } from './measure-panel.ts';
import { paintDrawing } from './paint.ts';
import { exactly, snapTo, type Snap } from './snap.ts';

const GRAB_PX = window.matchMedia('(pointer: coarse)').matches ? 22 : 10;
const AUTOMATIC_SNAP_PX = 12;

/** Measuring by drawing on the map: points with snapping, pulled corners, undo; the figures come from the server. */
export class MeasureTool implements Guest {
  readonly history = new DrawingHistory();
  /** In metres on the ground; null is as far as twelve pixels reach. */
  snapReachM: number | null = null;
  private readonly panel: MeasurePanel;
  private pointer: LonLat | null = null;
  private snap: Snap | null = null;
  private pulled: number | null = null;
  /** The next click takes the outline of what is there. */
  isPicking = false;
  private stopPainting: (() => void) | null = null;

  constructor(
    readonly context: Context,
    readonly grid: Vn2000Grid,
    private readonly panels: Panels,
    private readonly selection: Selection,
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
    this.selection.isPaused = true;
    this.selection.unhover();
    this.stopPainting = map.addPainter((frame, look) =>
      paintDrawing(frame, look, this.drawing, this.pointer, this.snap, this.grid),
    );
    const { leaflet } = map;
    leaflet.doubleClickZoom.disable();
    leaflet.on('click', this.onClick);
    leaflet.on('dblclick', this.finish);
    leaflet.on('mousemove', this.onMove);
    leaflet.on('mouseout', this.onOut);
    leaflet.getContainer().addEventListener('pointerdown', this.onDown, { capture: true });
    leaflet.getContainer().classList.add('drawing');
    window.addEventListener('keydown', this.onKey);
    this.panels.lend(this);
  }

  close(): void {
    if (!this.isOpen) return;
    const { leaflet } = this.context.map;
    this.stopPainting?.();
    this.stopPainting = null;
    leaflet.doubleClickZoom.enable();
    leaflet.off('click', this.onClick);
    leaflet.off('dblclick', this.finish);
    leaflet.off('mousemove', this.onMove);
    leaflet.off('mouseout', this.onOut);
    leaflet.getContainer().removeEventListener('pointerdown', this.onDown, { capture: true });
    leaflet.getContainer().classList.remove('drawing');
    window.removeEventListener('keydown', this.onKey);
    this.selection.isPaused = false;
    this.selection.tip.hide();
    this.panels.lend(null);
    this.openedOrClosed();
  }

  tell(panel: Panel): void {
    this.panel.show(panel);
  }

  /** Begins anew in another kind; what was drawn is one undo away. */
  begin(kind: DrawingKind): void {
    this.isPicking = false;
    this.change(emptyDrawing(kind));
  }

  /** Puts a drawing that came otherwise, such as from pasted coordinates. */
  put(drawing: Drawing): void {
    this.change(drawing);
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
    if (!found) return;
    try {
      const { geometry } = await fetchFeature(found.layer, found.id);
      const outline = outlineOf(geometry);
      if (!outline) {
        this.context.notice.brief(t('measure.pickSeveral'));
        return;
      }
      this.isPicking = false;
      this.change(outline);
    } catch (error) {
      this.context.notice.brief(t('error.data', { detail: (error as Error).message }));
    }
  }

  undo(): void {
    this.history.undo();
    this.changed();
  }

  readonly finish = (): void => {
    const { drawing } = this;
    if (drawing.points.length > 1 && !drawing.done) this.change({ ...drawing, done: true });
  };

  private change(drawing: Drawing): void {
    this.history.add(drawing);
    this.changed();
  }

  private changed(): void {
    this.panel.update();
    this.context.map.redrawOver();
  }

  private readonly onClick = (event: LeafletMouseEvent): void => {
    if (this.isPicking) {
      void this.pick(event);
      return;
    }
    if (this.drawing.done || this.pulled !== null) return;
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
    this.change(withPoint(this.drawing, place));
    if (this.snap) this.refine(this.snap, index);
  };

  /** Tiles round to centimetres; the corner takes the exact place as soon as it is known. */
  private refine(snap: Snap, index: number): void {
    void exactly(snap).then((place) => {
      const now = this.drawing.points[index];
      if (!now || now.lat !== snap.place.lat || now.lon !== snap.place.lon) return;
      this.history.amend(withMoved(this.drawing, index, place));
      this.changed();
    });
  }

  private readonly onMove = (event: LeafletMouseEvent): void => {
    this.find(event);
    if (this.pulled !== null) {
      const place = this.snap?.place ?? { lat: event.latlng.lat, lon: event.latlng.lng };
      this.history.amend(withMoved(this.drawing, this.pulled, place));
    }
    this.context.map.redrawOver();
    this.tellLength(event);
  };

  private readonly onOut = (): void => {
    this.pointer = this.snap = null;
    this.selection.tip.hide();
    this.context.map.redrawOver();
  };

  /** Grabbing a corner pulls that, and not the map. */
  private readonly onDown = (event: PointerEvent): void => {
    if (this.isPicking) return;
    const { leaflet } = this.context.map;
    const at = leaflet.mouseEventToContainerPoint(event);
    const index = this.drawing.points.findIndex(
      ({ lat, lon }) => leaflet.latLngToContainerPoint([lat, lon]).distanceTo(at) <= GRAB_PX,
    );
    const closing = index === 0 && this.drawing.kind === 'polygon' && !this.drawing.done;
    if (index < 0 || closing) return;
    this.pulled = index;
    this.history.add(this.drawing);
    leaflet.dragging.disable();
    const move = (moved: PointerEvent): void => {
      const latlng = leaflet.mouseEventToLatLng(moved);
      this.onMove({ latlng, originalEvent: moved } as unknown as LeafletMouseEvent);
    };
    const up = (): void => {
      window.removeEventListener('pointermove', move);
      leaflet.dragging.enable();
      if (this.snap) this.refine(this.snap, index);
      // The click that follows is the end of the pull and no new corner.
      window.setTimeout(() => (this.pulled = null));
      this.changed();
    };
    if (event.pointerType !== 'mouse') window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up, { once: true });
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    if (event.key === 'Escape' || event.key === 'Enter') this.finish();
    else if (event.key === 'Backspace' || (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)))
      this.undo();
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

  private isGrabbed({ lat, lon }: LonLat, event: LeafletMouseEvent): boolean {
    const { leaflet } = this.context.map;
    return leaflet.latLngToContainerPoint([lat, lon]).distanceTo(event.containerPoint) <= GRAB_PX;
  }

  /** The length of the edge that is being drawn, beside the pointer; the panel's figures are the server's. */
  private tellLength({ originalEvent }: LeafletMouseEvent): void {
    const last = this.drawing.points[this.drawing.points.length - 1];
    if (!last || this.drawing.done || !this.pointer || this.pulled !== null) {
      this.selection.tip.hide();
      return;
    }
    const text = format.length(gridDistanceM(last, this.pointer, this.grid));
    const hint = this.snap ? t(this.snap.on === 'corner' ? 'measure.onCorner' : 'measure.onEdge') : '';
    this.selection.tip.show(text, hint, originalEvent.clientX, originalEvent.clientY);
  }
}
