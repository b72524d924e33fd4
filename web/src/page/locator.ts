import { toWorld, toLonLat } from '../geo/world.ts';
import { onFrame, type Frame } from '../canvas/frame.ts';
import type { Look } from '../canvas/look.ts';
import type { LonLat } from '../geo/vn2000.ts';
import type { Properties } from '../net/api.ts';
import * as format from '../words/format.ts';
import { t } from '../words/words.ts';
import type { Context } from '../view/context.ts';
import { fill, h } from '../ui/dom.ts';
import { placeInSeenPart } from '../ui/seen.ts';
import type { Picked } from './selection.ts';

const TELL_AGAIN_MS = 1_000;
const CLOSE_ZOOM = 17;

interface TargetMarker {
  readonly number: string;
  readonly zone: string;
  /** Empty where the zone itself has it. */
  readonly phase: string;
  readonly place: LonLat;
}

const targetAt = (marker: Properties, place: LonLat): TargetMarker => ({
  number: String(marker['number']),
  zone: String(marker['zone']),
  phase: String(marker['phase'] ?? ''),
  place,
});

/** Where the surveyor stands, and how far and in which direction the marker is: the picked one, else the nearest. */
export class Locator {
  readonly element = h('div', { class: 'float card locator', role: 'status', hidden: true });
  private watch: number | null = null;
  private here: GeolocationCoordinates | null = null;
  private stopPainting: (() => void) | null = null;
  private telling = 0;
  private awake: WakeLockSentinel | null = null;
  private target: TargetMarker | null = null;
  /** The map goes along until it is pulled elsewhere. */
  private isFollowing = false;

  constructor(
    private readonly context: Context,
    private readonly picked: () => Picked,
    private readonly changed: () => void,
  ) {}

  get isOn(): boolean {
    return this.watch !== null;
  }

  get place(): LonLat | null {
    return this.here && { lat: this.here.latitude, lon: this.here.longitude };
  }

  toggle(): void {
    if (this.isOn) this.stop();
    else this.start();
  }

  private start(): void {
    if (!('geolocation' in navigator)) {
      this.context.notice.brief(t('locate.none'));
      return;
    }
    this.element.hidden = false;
    fill(this.element, t('locate.waiting'));
    // Who stands still has to be told of the markers too that come after the place.
    this.telling = window.setInterval(() => this.tell(), TELL_AGAIN_MS);
    this.isFollowing = true;
    void this.stayAwake();
    document.addEventListener('visibilitychange', this.onVisible);
    this.context.map.leaflet.on('dragstart', this.letGo);
    this.stopPainting = this.context.map.addPainter((frame, look) => this.paint(frame, look));
    this.watch = navigator.geolocation.watchPosition(
      ({ coords }) => this.moved(coords),
      (error) => this.missed(error),
      { enableHighAccuracy: true, maximumAge: 2_000 },
    );
    this.changed();
  }

  private stop(): void {
    if (this.watch !== null) navigator.geolocation.clearWatch(this.watch);
    window.clearInterval(this.telling);
    this.context.map.leaflet.off('dragstart', this.letGo);
    document.removeEventListener('visibilitychange', this.onVisible);
    void this.awake?.release();
    this.awake = null;
    this.watch = null;
    this.here = this.target = null;
    this.stopPainting?.();
    this.stopPainting = null;
    this.element.hidden = true;
    this.changed();
  }

  /** Under trees and roofs the place is lost for a while: what was known stays, and the next one is waited for. */
  private missed(error: GeolocationPositionError): void {
    if (error.code === error.PERMISSION_DENIED) {
      this.stop();
      this.context.notice.brief(t('locate.denied'));
    } else if (this.here) {
      this.context.notice.brief(t('locate.lost'));
    } else {
      fill(this.element, t('locate.failed'));
    }
  }

  /** Who walks to a marker has no hand free to wake the screen; a page that was away has to ask again. */
  private async stayAwake(): Promise<void> {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      const awake = await navigator.wakeLock.request('screen');
      if (this.isOn) this.awake = awake;
      else await awake.release();
    } catch {
      // A battery that runs low may refuse; the screen then goes dark as always.
    }
  }

  private readonly onVisible = (): void => void this.stayAwake();

  private readonly letGo = (): void => {
    this.isFollowing = false;
  };

  private moved(coords: GeolocationCoordinates): void {
    const { leaflet } = this.context.map;
    const before = this.place;
    const first = before === null;
    // Who has gone to look at something else is left there.
    if (before && !leaflet.getBounds().contains([before.lat, before.lon])) this.isFollowing = false;
    this.here = coords;
    if (first) this.changed();
    const zoom = first ? Math.max(CLOSE_ZOOM, leaflet.getZoom()) : leaflet.getZoom();
    if (this.isFollowing) leaflet.setView(placeInSeenPart(leaflet, coords.latitude, coords.longitude, zoom), zoom);
    this.context.map.redrawOver();
    this.tell();
  }

  private tell(): void {
    const { here } = this;
    const { grid } = this.context;
    if (!here) return;
    const place = { lat: here.latitude, lon: here.longitude };
    const lines: string[] = [t('locate.accuracy', { metres: format.metres(here.accuracy, 0) })];
    if (grid) {
      const { northingM, eastingM } = grid.fromWgs84(place);
      lines.unshift(`X ${format.number(northingM, 1)}  Y ${format.number(eastingM, 1)}`);
      const picked = this.pickedMarker();
      this.target = picked ?? this.nearestMarker(place);
      if (this.target) {
        const to = grid.fromWgs84(this.target.place);
        const dE = to.eastingM - eastingM;
        const dN = to.northingM - northingM;
        const bearing = ((Math.atan2(dE, dN) * 180) / Math.PI + 360) % 360;
        const { number, zone, phase } = this.target;
        lines.push(
          t(picked ? 'locate.picked' : 'locate.marker', {
            number,
            zone: [this.context.map.zoneName(zone), phase && t('panel.phase', { number: phase })]
              .filter(Boolean)
              .join(', '),
            distance: format.metres(Math.hypot(dE, dN), 1),
            bearing: format.bearing(bearing),
          }),
          t('locate.way', { north: format.signedMetres(dN), east: format.signedMetres(dE) }),
        );
      } else {
        lines.push(t('locate.noMarker'));
      }
    }
    this.context.map.redrawOver();
    fill(this.element, ...lines.map((line) => h('div', {}, line)));
  }

  /** Whoever picks a marker wants to go to that one. */
  private pickedMarker(): TargetMarker | null {
    const picked = this.picked();
    if (picked.state !== 'here' || picked.layer !== 'markers') return null;
    const { geometry, properties } = picked.feature;
    if (geometry?.type !== 'Point') return null;
    const [lon, lat] = geometry.coordinates;
    return targetAt(properties, { lon: lon!, lat: lat! });
  }

  /** Of those on the tiles that are here: around where one looks. */
  private nearestMarker(place: LonLat): TargetMarker | null {
    const point = toWorld(place);
    let nearest: TargetMarker | null = null;
    let least = Infinity;
    for (const sheet of this.context.map.layers.markers.sheets()) {
      for (const { minX, minY, properties } of sheet.features) {
        const x = sheet.originX + minX * sheet.unit;
        const y = sheet.originY + minY * sheet.unit;
        const distance = Math.hypot(x - point.x, y - point.y);
        if (distance >= least) continue;
        least = distance;
        nearest = targetAt(properties, toLonLat({ x, y }));
      }
    }
    return nearest;
  }

  private paint(frame: Frame, look: Look): void {
    const { here } = this;
    if (!here) return;
    const place = { lat: here.latitude, lon: here.longitude };
    const { x, y } = onFrame(frame, toWorld(place));
    const metresPerPixel = (40_075_016.686 * Math.cos((place.lat * Math.PI) / 180)) / frame.pixels;
    const { ctx } = frame;
    if (this.target) {
      const to = onFrame(frame, toWorld(this.target.place));
      ctx.beginPath();
      ctx.moveTo(x, y);
      ctx.lineTo(to.x, to.y);
      ctx.lineWidth = 5;
      ctx.strokeStyle = look.palette.halo;
      ctx.stroke();
      ctx.setLineDash([8, 6]);
      ctx.lineWidth = 2;
      ctx.strokeStyle = look.palette.accent;
      ctx.stroke();
      ctx.setLineDash([]);
    }
    ctx.beginPath();
    ctx.arc(x, y, Math.min(here.accuracy / metresPerPixel, 4_000), 0, 2 * Math.PI);
    ctx.globalAlpha = 0.15;
    ctx.fillStyle = look.palette.accent;
    ctx.fill();
    ctx.globalAlpha = 1;
    ctx.beginPath();
    ctx.arc(x, y, 7, 0, 2 * Math.PI);
    ctx.fillStyle = look.palette.accent;
    ctx.fill();
    ctx.lineWidth = 2.5;
    ctx.strokeStyle = look.palette.halo;
    ctx.stroke();
  }
}
