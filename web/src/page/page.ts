import type { LatLngBoundsExpression } from 'leaflet';
import { gridOf, type Vn2000Grid } from '../geo/vn2000.ts';
import { DAY, NIGHT, type Palette } from '../look/palette.ts';
import { MapView, type Shown } from '../map/map-view.ts';
import type { Layers } from '../map/passes.ts';
import { past } from '../land/past.ts';
import {
  COLLECTIONS,
  config as fetchConfig,
  states as fetchStates,
  type CollectionName,
  type Config,
} from '../net/api.ts';
import { hearChanges } from '../net/events.ts';
import { onReachable, onWaiting } from '../net/http.ts';
import { Panel } from '../panel/panel.ts';
import * as format from '../words/format.ts';
import { speak, t } from '../words/words.ts';
import type { MeasureTool } from '../measure/measure-tool.ts';
import { titleOf } from '../panel/fields.ts';
import type { PrintTool } from '../print/print-tool.ts';
import type { StaffTool } from '../staff/staff-tool.ts';
import type { Context } from '../view/context.ts';
import { fill, h } from '../ui/dom.ts';
import { flight } from '../ui/flight.ts';
import { hearKeys } from './keys.ts';
import { Legend, ROOMY_PX } from '../legend/legend.ts';
import { Locator } from './locator.ts';
import { Notice } from '../ui/notice.ts';
import { Panels } from './panels.ts';
import { SearchBox } from '../search/search.ts';
import { Selection } from './selection.ts';
import { cards, padding, PHONE_PX, PHONE_WINDOW, placeInSeenPart } from '../ui/seen.ts';
import { shareView } from './share.ts';
import { statusBar } from './status.ts';
import { Staff } from '../view/staff.ts';
import { Store } from '../ui/store.ts';
import { applyTheme, isNight, onDeviceTheme, turnTheme } from '../look/theme.ts';
import { TimeStrip } from './time-strip.ts';
import { Tools } from './tools.ts';
import { fromHash, isStep, keepingWhatIsEqual, toHash, type View } from '../view/view.ts';

const PLACE_ZOOM = 17;
/** Those that are something else on another day, without carrying their days themselves. */
const STATE_LAYERS: readonly CollectionName[] = ['zones', 'phases', 'lots', 'markers'];

/** The whole page: the map and what floats over it, held together by the view. */
export class Page {
  private readonly context: Context;
  private readonly notice = new Notice();
  private readonly panel: Panel;
  private readonly panels: Panels;
  private readonly selection: Selection;
  private readonly legend: Legend;
  private readonly search: SearchBox;
  private readonly strip: TimeStrip;
  private readonly tools: Tools;
  private readonly status: ReturnType<typeof statusBar>;
  private isVisiting = false;
  private hasLookedBack = false;
  private measuring: MeasureTool | null = null;
  private printing: PrintTool | null = null;
  private staffDesk: StaffTool | null = null;
  private readonly staff = new Staff(() => this.staffChanged());
  private readonly locator: Locator;
  /** A thin line at the top while something is on its way: seen only when it takes long. */
  private readonly waiting = h('div', { class: 'waiting', 'aria-hidden': 'true' });
  private readonly badge = h('div', { class: 'float badge' });

  constructor(
    root: HTMLElement,
    private config: Config,
    layers: Layers,
  ) {
    applyTheme();
    const view = new Store(fromHash(location.hash));
    speak(view.now.lang);
    const grid = knownGrid(config.survey_crs);
    const at = (): string => view.now.at ?? this.config.today;
    const mapElement = h('main', { class: 'map' });
    fill(root, mapElement);
    const { staff } = this;
    const map = new MapView(mapElement, layers, config, grid, shown(view.now, at(), null), cards);
    this.context = { view, map, grid, notice: this.notice, staff, config: () => this.config, at, palette };

    this.selection = new Selection(this.context, () => this.pickChanged());
    this.panel = new Panel();
    this.panels = new Panels(this.context, this.panel, this.selection, {
      pick: (found) => this.selection.pickFound(found),
      flyTo: (lon, lat) => this.goToPlace(lat, lon),
      goTo: (layer, id) => this.selection.goTo(layer, id),
    });
    this.search = new SearchBox(this.context, {
      goToPlace: (lat, lon) => this.goToPlace(lat, lon),
      goToFeature: (layer, id) => this.selection.goTo(layer, id),
      here: () => this.locator.place,
    });
    this.legend = new Legend(this.context, (id) => this.selection.goTo('lots', id));
    this.locator = new Locator(
      this.context,
      () => this.selection.picked,
      () => {
        this.tools.retell();
        this.measuring?.placeChanged();
      },
    );
    this.strip = new TimeStrip(this.context);
    this.tools = new Tools(this.context, [
      [
        { name: 'app.zoomIn', icon: 'plus', use: () => map.leaflet.zoomIn() },
        { name: 'app.zoomOut', icon: 'minus', use: () => map.leaflet.zoomOut() },
        { name: 'app.home', icon: 'home', use: () => map.leaflet.fitBounds(this.provinceBounds(), padding()) },
      ],
      [
        ...(grid
          ? [
              {
                name: 'tools.measure',
                icon: 'measure',
                use: () => void this.measure(grid),
                isOn: () => this.measuring?.isOpen ?? false,
              } as const,
            ]
          : []),
        ...(grid
          ? [
              {
                name: 'tools.print',
                icon: 'print',
                use: () => void this.print(grid),
                isOn: () => this.printing?.isOpen ?? false,
              } as const,
            ]
          : []),
        {
          name: 'tools.locate',
          icon: 'locate',
          use: () => this.locator.toggle(),
          isOn: () => this.locator.isOn,
          isAtHand: true,
        },
        { name: 'tools.share', icon: 'share', use: () => void shareView(this.notice) },
        {
          name: 'tools.staff',
          icon: 'staff',
          use: () => void this.openDesk(),
          isOn: () => this.staffDesk?.isOpen ?? false,
        },
        {
          name: () => (isNight() ? 'tools.toDay' : 'tools.toNight'),
          icon: 'theme',
          use: () => this.changeTheme(),
        },
      ],
    ]);
    this.status = statusBar(map.leaflet, grid);
    root.append(
      h('div', { class: 'float left' }, this.search.element, this.panel.element),
      h('div', { class: 'float corner' }, this.legend.element, this.tools.element),
      this.strip.element,
      this.locator.element,
      this.status.element,
      this.badge,
      this.notice.element,
      this.selection.tip.element,
      this.waiting,
    );
    this.goTo(view.now);
    map.start();
    this.tell();
    // Now that the panel has its size, one knows how much of the map is free.
    if (!view.now.place) this.goTo(view.now);
    const resized = new ResizeObserver(() => map.rewrite());
    for (const card of [this.panel.element, this.legend.element, this.strip.element]) resized.observe(card);
    hearKeys(this.context, this.search, this.selection);
    this.listen();
    // An address that names a thing and no place leads to the thing.
    if (view.now.pick && !view.now.place) this.selection.goTo(view.now.pick.layer, view.now.pick.id);
    else this.selection.load(view.now.pick);
    this.lookBack();
    void staff.resume();
  }

  private listen(): void {
    const { view, map } = this.context;
    const { leaflet } = map;
    leaflet.on('moveend', () => {
      const { lat, lng } = leaflet.getCenter();
      view.set({ place: { lat, lon: lng, zoom: leaflet.getZoom() } });
    });
    view.watch((now, before) => this.change(now, before));
    window.addEventListener('hashchange', () => {
      const asked = fromHash(location.hash);
      if (toHash(asked) === toHash(view.now)) return;
      // The browser has gone through its history, or an address was typed: its entry is there already.
      this.isVisiting = true;
      view.set(keepingWhatIsEqual(asked, view.now));
      this.goTo(asked);
      this.isVisiting = false;
    });
    onDeviceTheme(() => this.restyle());
    onReachable((reachable) => {
      if (reachable) {
        this.notice.brief(t('error.back'));
        map.refetch();
        if (this.staff.name === null) void this.staff.resume();
        // What could not be told while the server was away is asked for again.
        if (this.selection.picked.state === 'failed') this.selection.load(view.now.pick);
        else this.panels.tell();
        void this.catchUp();
      } else {
        this.notice.say(t('error.offline'));
      }
    });
    onWaiting((waiting) => this.waiting.classList.toggle('on', waiting));
    hearChanges(() => void this.catchUp());
    void map.layers.zones.load().then(
      () => this.panels.tell(),
      () => undefined,
    );
  }

  private change(now: View, before: View): void {
    const url = toHash(now) || location.pathname + location.search;
    // What was picked or opened is a step to go back to; where one has moved since belongs to that step.
    if (!this.isVisiting && isStep(now, before)) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    this.entitle();
    if (now.lang !== before.lang) {
      speak(now.lang);
      this.tell();
      this.context.map.redraw();
    }
    const { off, at, from, freeLotsHa } = now;
    if (at !== before.at) this.lookBack();
    if (off !== before.off || at !== before.at || from !== before.from || freeLotsHa !== before.freeLotsHa) {
      this.show();
      this.legend.retell();
    }
    if (at !== before.at || from !== before.from) this.panels.tellSoon();
    if (now.summary !== before.summary) {
      this.panels.tell();
      // The page of figures is wide: the map beside it shows what they are of, under no legend where there is little of it.
      if (now.summary && window.innerWidth > PHONE_PX) {
        if (window.innerWidth < ROOMY_PX) this.legend.element.open = false;
        this.context.map.leaflet.fitBounds(this.openingBounds(), padding());
      }
    }
  }

  private pickChanged(): void {
    this.panels.tell();
    this.entitle();
    if (this.selection.picked.state === 'here' && this.panel.isPeeking) this.panel.resize('half');
  }

  private goTo({ place }: View): void {
    const { leaflet } = this.context.map;
    if (place) leaflet.setView([place.lat, place.lon], place.zoom, { animate: false });
    else leaflet.fitBounds(this.openingBounds(), { animate: false, ...padding() });
  }

  private goToPlace(lat: number, lon: number): void {
    const { leaflet } = this.context.map;
    const zoom = Math.max(PLACE_ZOOM, leaflet.getZoom());
    // On the phone half of the map lies under the sheet, or all of it.
    if (PHONE_WINDOW.matches && this.panel.isFull) this.panel.resize('half');
    const middle = PHONE_WINDOW.matches ? placeInSeenPart(leaflet, lat, lon, zoom) : { lat, lng: lon };
    leaflet.flyTo(middle, zoom, flight());
    this.context.map.mark({ lat, lon });
  }

  /** Where the zones are, when they are known: there is little to see in the rest of the province. */
  private openingBounds(): LatLngBoundsExpression {
    return this.context.map.zoneBounds() ?? this.provinceBounds();
  }

  private provinceBounds(): LatLngBoundsExpression {
    // Without any data yet: Thái Nguyên.
    const [west, south, east, north] = this.config.bbox ?? [105.4, 21.3, 106.3, 22.75];
    return [
      [south, west],
      [north, east],
    ];
  }

  /** The tool is fetched when it is first used. */
  private async measure(grid: Vn2000Grid): Promise<void> {
    if (this.measuring?.isOpen) {
      this.measuring.close();
    } else {
      if (!this.measuring) {
        const { MeasureTool } = await import('../measure/measure-tool.ts');
        this.measuring = new MeasureTool(
          this.context,
          grid,
          this.panels,
          this.selection,
          () => this.locator.place,
          () => this.tools.retell(),
        );
      }
      this.printing?.close();
      this.staffDesk?.close();
      this.measuring.open();
    }
    this.tools.retell();
  }

  private async openDesk(): Promise<void> {
    if (this.staffDesk?.isOpen) {
      this.staffDesk.close();
    } else {
      if (!this.staffDesk) {
        const { StaffTool } = await import('../staff/staff-tool.ts');
        this.staffDesk = new StaffTool(this.context, this.panels, () => this.tools.retell());
      }
      this.measuring?.close();
      this.printing?.close();
      this.staffDesk.open();
    }
    this.tools.retell();
  }

  private async print(grid: Vn2000Grid): Promise<void> {
    if (this.printing?.isOpen) {
      this.printing.close();
      return;
    }
    if (!this.printing) {
      const { PrintTool } = await import('../print/print-tool.ts');
      this.printing = new PrintTool(this.context, grid, this.panels, this.legend, () => this.tools.retell());
    }
    this.measuring?.close();
    this.staffDesk?.close();
    const { picked } = this.selection;
    this.printing.open(
      picked.state === 'here' ? titleOf(picked.layer, picked.feature.properties) : t('print.defaultTitle'),
    );
    this.tools.retell();
  }

  private changeTheme(): void {
    turnTheme();
    this.restyle();
  }

  private restyle(): void {
    this.show();
    this.tell();
  }

  private show(): void {
    this.context.map.show(shown(this.context.view.now, this.context.at(), this.staff.isBlocked));
  }

  /** The days on which zones, lots and markers changed are asked for when another day than today is first looked at. */
  private lookBack(): void {
    if (this.context.view.now.at === null || this.hasLookedBack) return;
    this.hasLookedBack = true;
    // Until they are here, what is shown of that day is what it is today.
    const { element } = this.strip;
    element.setAttribute('aria-busy', 'true');
    fetchStates()
      .then(
        (states) => {
          past.know(states);
          this.restyle();
        },
        () => {
          // It is asked for again with the next day.
          this.hasLookedBack = false;
        },
      )
      .finally(() => element.removeAttribute('aria-busy'));
  }

  /** Someone has come in as staff, or gone: the map and the panel tell more, or less. */
  private staffChanged(): void {
    this.show();
    this.tell();
  }

  /** Says everything again, in the language of now. */
  private tell(): void {
    this.entitle();
    fill(this.badge, t('app.demo'));
    this.badge.title = t('app.demo.long');
    this.badge.hidden = !this.config.demo;
    this.context.map.leaflet.getContainer().setAttribute('aria-label', t('app.map'));
    this.search.retell();
    this.tools.retell();
    this.strip.retell();
    this.status.retell();
    this.legend.retell();
    this.panels.tell();
  }

  /** The window is called by what it shows, so that tabs, bookmarks and the history can be told apart. */
  private entitle(): void {
    const { picked } = this.selection;
    const shown =
      picked.state === 'here'
        ? titleOf(picked.layer, picked.feature.properties)
        : this.context.view.now.summary
          ? t('summary.title', { day: format.day(this.context.at()) })
          : null;
    document.title = shown ? t('app.titled', { shown, name: t('app.name') }) : t('app.name');
  }

  /** What has changed at the server since it was asked last is fetched again, and nothing else. */
  private async catchUp(): Promise<void> {
    let now: Config;
    try {
      now = await fetchConfig();
      await this.staff.refresh();
    } catch {
      // It will be tried again when the server is back.
      return;
    }
    const before = this.config;
    const changed = COLLECTIONS.filter((name) => now.layers[name].version !== before.layers[name].version);
    this.config = now;
    if (changed.length === 0 && now.demo === before.demo && now.today === before.today) {
      if (this.staff.name !== null) this.show();
      return;
    }
    const { map, view } = this.context;
    map.outdate(changed);
    if (STATE_LAYERS.some((layer) => changed.includes(layer))) {
      this.hasLookedBack = false;
      if (view.now.at === null) past.know(null);
      else this.lookBack();
    }
    if (changed.includes('zones')) await map.layers.zones.load().catch(() => undefined);
    this.show();
    this.tell();
    if (view.now.pick) this.selection.load(view.now.pick);
  }
}

const palette = (): Palette => (isNight() ? NIGHT : DAY);

const shown = ({ off, from, freeLotsHa }: View, at: string, isBlocked: Shown['isBlocked']): Shown => ({
  palette: palette(),
  at,
  from,
  freeLotsHa,
  off,
  isBlocked,
});

/** The page also serves a province whose survey CRS is not one of the TM-3 grids, then without grid and coordinates. */
function knownGrid(code: string): Vn2000Grid | null {
  try {
    return gridOf(code);
  } catch {
    return null;
  }
}
