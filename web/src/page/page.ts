import * as L from 'leaflet';
import { gridOf, type Vn2000Grid } from '../geo/vn2000.ts';
import { DAY, NIGHT, type Palette } from '../look/palette.ts';
import type { Found } from '../map/find-at.ts';
import { MapView } from '../map/map-view.ts';
import type { SheetFeature } from '../map/sheet.ts';
import { toLonLat } from '../map/world.ts';
import {
  COLLECTIONS,
  config as fetchConfig,
  feature as fetchFeature,
  type Config,
  type ServedFeature,
} from '../net/api.ts';
import { onReachable, Refused } from '../net/http.ts';
import { hintOf, titleOf } from '../panel/fields.ts';
import { Panel } from '../panel/panel.ts';
import { provincePanel } from '../panel/province-panel.ts';
import { featurePanel } from '../panel/feature-panel.ts';
import { speak, t } from '../words/words.ts';
import { fill, h, icon } from './dom.ts';
import { ICONS } from './icons.ts';
import { Legend } from './legend.ts';
import { Notice } from './notice.ts';
import { statusBar } from './status.ts';
import { Store } from './store.ts';
import { Tip } from './tip.ts';
import { fromHash, toHash, type Pick, type View } from './view.ts';

const CHANGES_SETTLE_MS = 300;

/** The whole page: the map and what floats over it, held together by the view. */
export class Page {
  private readonly view: Store<View>;
  private readonly map: MapView;
  private readonly grid: Vn2000Grid | null;
  private readonly panel: Panel;
  private readonly legend: Legend;
  private readonly tip = new Tip();
  private readonly notice = new Notice();
  private readonly status: ReturnType<typeof statusBar>;
  private readonly badge = h('div', { class: 'float badge' });
  private readonly buttons = h('div', { class: 'card bar upright' });
  private readonly night = window.matchMedia('(prefers-color-scheme: dark)');
  private picked: ServedFeature | null = null;
  private also: readonly Found[] = [];

  constructor(
    root: HTMLElement,
    private config: Config,
  ) {
    this.view = new Store(fromHash(location.hash));
    speak(this.view.now.lang);
    this.grid = knownGrid(config.survey_crs);
    const mapElement = h('main', { class: 'map' });
    fill(root, mapElement);
    this.map = new MapView(mapElement, config, this.grid, this.shown());
    this.panel = new Panel(() => this.view.set({ pick: null }));
    this.legend = new Legend((layer, on) => {
      const off = new Set(this.view.now.off);
      if (on) off.delete(layer);
      else off.add(layer);
      this.view.set({ off });
    });
    this.status = statusBar(this.map.leaflet, this.grid);
    root.append(
      this.panel.element,
      h('div', { class: 'float corner' }, this.legend.element, this.buttons),
      this.status.element,
      this.badge,
      this.notice.element,
      this.tip.element,
    );
    this.goTo(this.view.now);
    this.map.start();
    this.listen();
    this.tell();
    this.repick(this.view.now.pick);
  }

  /** The day that is shown. */
  private get at(): string {
    return this.view.now.at ?? this.config.today;
  }

  private get palette(): Palette {
    const chosen = document.documentElement.dataset['theme'];
    return (chosen ? chosen === 'dark' : this.night.matches) ? NIGHT : DAY;
  }

  private shown(): { palette: Palette; at: string; off: View['off'] } {
    return { palette: this.palette, at: this.at, off: this.view.now.off };
  }

  private listen(): void {
    const { leaflet } = this.map;
    leaflet.on('moveend', () => {
      const { lat, lng } = leaflet.getCenter();
      this.view.set({ place: { lat, lon: lng, zoom: leaflet.getZoom() } });
    });
    leaflet.on('zoomend', () => this.tellLegend());
    leaflet.on('mousemove', (event) => this.hover(event));
    leaflet.on('mouseout dragstart zoomstart', () => this.unhover());
    leaflet.on('click', (event) => this.click(event));
    this.view.watch((now, before) => this.change(now, before));
    window.addEventListener('hashchange', () => {
      const view = fromHash(location.hash);
      if (toHash(view) !== toHash(this.view.now)) {
        this.view.set(view);
        this.goTo(view);
      }
    });
    this.night.addEventListener('change', () => {
      this.map.show(this.shown());
      this.tell();
    });
    onReachable((reachable) => {
      if (reachable) {
        this.notice.brief(t('error.back'));
        void this.catchUp();
        this.map.refetch();
      } else {
        this.notice.say(t('error.offline'));
      }
    });
    this.hearChanges();
    void this.map.layers.zones.load().then(
      () => this.tellPanel(),
      () => undefined,
    );
  }

  private change(now: View, before: View): void {
    const hash = toHash(now);
    const url = hash || location.pathname + location.search;
    if (now.pick !== before.pick) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    if (now.lang !== before.lang) {
      speak(now.lang);
      this.tell();
      this.map.redraw();
    }
    if (now.off !== before.off || now.at !== before.at) {
      this.map.show(this.shown());
      this.tellLegend();
      this.tellPanel();
    }
    if (now.pick !== before.pick) this.repick(now.pick);
  }

  private goTo({ place }: View): void {
    const { leaflet } = this.map;
    if (place) {
      leaflet.setView([place.lat, place.lon], place.zoom, { animate: false });
    } else {
      leaflet.fitBounds(this.provinceBounds(), { animate: false, ...this.padding() });
    }
  }

  private provinceBounds(): L.LatLngBoundsExpression {
    // Without any data yet: Thái Nguyên.
    const [west, south, east, north] = this.config.bbox ?? [105.4, 21.3, 106.3, 22.75];
    return [
      [south, west],
      [north, east],
    ];
  }

  /** What the panel covers does not count as view. */
  private padding(): L.FitBoundsOptions {
    return window.innerWidth > 640
      ? { paddingTopLeft: [380, 20], paddingBottomRight: [20, 40] }
      : { paddingTopLeft: [10, 60], paddingBottomRight: [10, 0.45 * window.innerHeight] };
  }

  private tell(): void {
    document.title = t('app.name');
    fill(this.badge, t('app.demo'));
    this.badge.title = t('app.demo.long');
    this.badge.hidden = !this.config.demo;
    this.map.leaflet.getContainer().setAttribute('aria-label', t('app.map'));
    const { leaflet } = this.map;
    const button = (label: string, path: string, onclick: () => void): HTMLElement =>
      h('button', { type: 'button', title: label, 'aria-label': label, onclick }, icon(path));
    fill(
      this.buttons,
      button(t('app.zoomIn'), ICONS.plus, () => leaflet.zoomIn()),
      button(t('app.zoomOut'), ICONS.minus, () => leaflet.zoomOut()),
      button(t('app.home'), ICONS.home, () => leaflet.fitBounds(this.provinceBounds(), this.padding())),
      h(
        'button',
        {
          type: 'button',
          class: 'language',
          title: t('app.language.title'),
          'aria-label': t('app.language.title'),
          onclick: () => this.view.set({ lang: this.view.now.lang === 'vi' ? 'en' : 'vi' }),
        },
        this.view.now.lang === 'vi' ? 'EN' : 'VI',
      ),
    );
    this.status.retell();
    this.tellLegend();
    this.tellPanel();
  }

  private tellLegend(): void {
    this.legend.show({ palette: this.palette, off: this.view.now.off, zoom: this.map.leaflet.getZoom() });
  }

  private tellPanel(): void {
    const { pick } = this.view.now;
    if (pick && this.picked?.id === pick.id) {
      const body = featurePanel(pick.layer, this.picked, this.at, this.also, (found) => this.pickFound(found));
      this.panel.show(titleOf(pick.layer, this.picked.properties), body, true);
    } else if (!pick) {
      const zones = this.map.layers.zones.find();
      if (zones) {
        const body = provincePanel(zones.features, this.palette, this.at, (zone) => this.pickZone(zone));
        this.panel.show(t('panel.province'), body, false);
      } else {
        this.panel.wait(t('panel.province'));
      }
    }
  }

  private hover({ latlng, originalEvent }: L.LeafletMouseEvent): void {
    const found = this.map.findAt({ lon: latlng.lng, lat: latlng.lat }).find(({ layer }) => layer !== 'communes');
    this.map.hover(found);
    this.map.leaflet.getContainer().style.cursor = found ? 'pointer' : '';
    if (found) {
      const hint = hintOf(found.layer, found.properties, this.at);
      this.tip.show(titleOf(found.layer, found.properties), hint, originalEvent.clientX, originalEvent.clientY);
    } else {
      this.tip.hide();
    }
  }

  private unhover(): void {
    this.map.hover(undefined);
    this.tip.hide();
  }

  private click({ latlng }: L.LeafletMouseEvent): void {
    const found = this.map.findAt({ lon: latlng.lng, lat: latlng.lat });
    const [first, ...also] = found;
    this.also = also;
    if (first) this.pickFound(first, also);
    else this.view.set({ pick: null });
  }

  private pickFound(found: Found, also = this.also.filter((other) => other !== found)): void {
    this.also = also;
    this.map.pickFound(found);
    this.view.set({ pick: { layer: found.layer, id: found.id } });
  }

  private pickZone(zone: SheetFeature): void {
    this.also = [];
    const southWest = toLonLat({ x: zone.minX, y: zone.maxY });
    const northEast = toLonLat({ x: zone.maxX, y: zone.minY });
    this.map.leaflet.flyToBounds(
      [
        [southWest.lat, southWest.lon],
        [northEast.lat, northEast.lon],
      ],
      { ...this.padding(), maxZoom: 16, duration: 0.6 },
    );
    this.view.set({ pick: { layer: 'zones', id: zone.id } });
  }

  /** Fetches what is picked, as a whole and as it is now. */
  private repick(pick: Pick | null): void {
    this.picked = null;
    if (!pick) {
      this.map.pick(null);
      this.tellPanel();
      return;
    }
    this.panel.wait(t('app.loading'));
    fetchFeature(pick.layer, pick.id).then(
      (feature) => {
        if (this.view.now.pick !== pick) return;
        this.picked = feature;
        this.map.pick(feature);
        this.tellPanel();
      },
      (error: Error) => {
        if (this.view.now.pick !== pick) return;
        const gone = error instanceof Refused && error.status === 404;
        const text = gone ? t('panel.gone') : t('error.data', { detail: error.message });
        this.panel.show('', [h('p', {}, text)], true);
      },
    );
  }

  /** The server tells when a layer has a new version; what has changed is fetched again, and nothing else. */
  private hearChanges(): void {
    const events = new EventSource('api/events');
    let timer: number | undefined;
    const soon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void this.catchUp(), CHANGES_SETTLE_MS);
    };
    events.addEventListener('version', soon);
    let opened = false;
    events.addEventListener('open', () => {
      // What was told while nobody listened.
      if (opened) soon();
      opened = true;
    });
  }

  private async catchUp(): Promise<void> {
    let now: Config;
    try {
      now = await fetchConfig();
    } catch {
      return;
    }
    const changed = COLLECTIONS.filter((name) => now.layers[name]?.version !== this.config.layers[name]?.version);
    const told = now.demo !== this.config.demo || now.today !== this.config.today;
    this.config = now;
    if (changed.length > 0) this.map.outdate(changed);
    if (changed.includes('zones')) await this.map.layers.zones.load().catch(() => undefined);
    if (told || changed.length > 0) {
      this.map.show(this.shown());
      this.tell();
    }
    if (changed.length > 0 && this.view.now.pick) this.repick(this.view.now.pick);
  }
}

/** The page also serves a province whose survey CRS is not one of the TM-3 grids, then without grid and coordinates. */
function knownGrid(code: string): Vn2000Grid | null {
  try {
    return gridOf(code);
  } catch {
    return null;
  }
}
