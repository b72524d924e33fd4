import type { LeafletMouseEvent, LatLngBoundsExpression } from 'leaflet';
import type { Found } from '../tiles/find-at.ts';
import { toLonLat } from '../geo/world.ts';
import { isLocated, sheetFeature } from '../tiles/sheet.ts';
import { feature as fetchFeature, type CollectionName, type ServedFeature } from '../net/api.ts';
import { reasonOf, Refused } from '../net/http.ts';
import type { Pointing } from '../measure/measure-tool.ts';
import { hintOf, titleOf } from '../panel/fields.ts';
import { t } from '../words/words.ts';
import type { Context } from '../view/context.ts';
import { flight } from '../ui/flight.ts';
import { padding } from '../ui/seen.ts';
import { Tip } from '../ui/tip.ts';
import type { Pick } from '../view/view.ts';

/** What is picked: on its way, here, or why not. */
export type Picked =
  | { readonly state: 'nothing' }
  | { readonly state: 'coming'; readonly title: string }
  | { readonly state: 'here'; readonly layer: CollectionName; readonly feature: ServedFeature }
  | { readonly state: 'failed'; readonly title: string; readonly reason: string };

const DEEPEST_FLIGHT = 18;

/** Pointing and picking: from the pointer over the map to the feature as the server knows it. */
export class Selection implements Pointing {
  readonly tip = new Tip();
  picked: Picked = { state: 'nothing' };
  /** What else was where the click was. */
  also: readonly Found[] = [];
  /** While something is drawn the pointer belongs to that. */
  isPaused = false;
  private flyWhenHere = false;
  /** What the tile says of what was picked, until the server says it. */
  private found: { readonly pick: Pick; readonly title: string } | null = null;
  private isTouched = false;
  private waitingHover: LeafletMouseEvent | null = null;

  constructor(
    private readonly context: Context,
    private readonly changed: () => void,
  ) {
    const { leaflet } = context.map;
    leaflet.on('mousemove', (event) => this.hoverSoon(event));
    leaflet.on('mouseout dragstart zoomstart', () => this.unhover());
    leaflet.on('click', (event) => this.click(event));
    // A finger does not point: the browser tells of a mouse all the same, once it has lifted.
    leaflet
      .getContainer()
      .addEventListener('pointerdown', ({ pointerType }) => (this.isTouched = pointerType === 'touch'));
    leaflet
      .getContainer()
      .addEventListener('pointermove', ({ pointerType }) => (this.isTouched = pointerType === 'touch'));
    context.view.watch((now, before) => {
      if (now.pick !== before.pick) this.load(now.pick);
    });
  }

  /** Picks one of what is at a place; the others stay at hand. */
  pickFound(found: Found, at: readonly Found[] = [found, ...this.also]): void {
    this.also = at.filter((other) => other !== found);
    this.context.map.pickFound(found);
    const { layer, id, properties } = found;
    this.found = { pick: { layer, id }, title: titleOf(layer, properties) };
    this.context.view.set({ pick: { layer: found.layer, id: found.id } });
  }

  /** Picks by name, from a list or a search, and goes there. */
  goTo(layer: CollectionName, id: number): void {
    const { pick } = this.context.view.now;
    this.also = [];
    if (pick?.layer === layer && pick.id === id && this.picked.state === 'here') {
      this.flyTo(this.picked.feature);
      return;
    }
    this.flyWhenHere = true;
    this.context.view.set({ pick: { layer, id } });
  }

  /** Fetches what is picked, as a whole and as it is now. */
  load(pick: Pick | null): void {
    const { view, map } = this.context;
    // What is asked for again stays until it is known anew.
    const { picked } = this;
    const isAgain = picked.state === 'here' && picked.layer === pick?.layer && picked.feature.id === pick.id;
    const isFound = this.found?.pick.layer === pick?.layer && this.found?.pick.id === pick?.id;
    const title = isFound ? (this.found?.title ?? '') : '';
    if (!isAgain) this.picked = pick ? { state: 'coming', title } : { state: 'nothing' };
    if (!pick) map.pick(null);
    this.changed();
    if (!pick) return;
    this.fetch(pick).then(
      (feature) => {
        if (view.now.pick !== pick) return;
        this.picked = { state: 'here', layer: pick.layer, feature };
        map.pick(feature);
        if (this.flyWhenHere) this.flyTo(feature);
        this.flyWhenHere = false;
        this.changed();
      },
      (error: unknown) => {
        if (view.now.pick !== pick) return;
        const gone = error instanceof Refused && error.status === 404;
        if (isAgain && !gone) return;
        const reason = gone ? t('panel.gone') : t('error.data', { detail: reasonOf(error) });
        this.picked = { state: 'failed', title, reason };
        if (gone) map.pick(null);
        this.changed();
      },
    );
  }

  private async fetch({ layer, id }: Pick): Promise<ServedFeature> {
    const feature = await fetchFeature(layer, id);
    const commune = feature.properties['located_commune'];
    // It may lie out of sight, where nothing is known of it yet; without its name the code has to do.
    if (typeof commune === 'string') await this.context.map.knowCommune(commune).catch(() => undefined);
    return feature;
  }

  private flyTo(feature: ServedFeature): void {
    if (!isLocated(feature)) return;
    const { minX, minY, maxX, maxY } = sheetFeature(feature);
    const southWest = toLonLat({ x: minX, y: maxY });
    const northEast = toLonLat({ x: maxX, y: minY });
    const bounds: LatLngBoundsExpression = [
      [southWest.lat, southWest.lon],
      [northEast.lat, northEast.lon],
    ];
    this.context.map.leaflet.flyToBounds(bounds, { ...padding(), ...flight(), maxZoom: DEEPEST_FLIGHT });
  }

  /** Once a frame: a mouse tells more often than that. */
  private hoverSoon(event: LeafletMouseEvent): void {
    if (!this.waitingHover) requestAnimationFrame(() => this.hover());
    this.waitingHover = event;
  }

  private hover(): void {
    const event = this.waitingHover;
    this.waitingHover = null;
    if (!event || this.isPaused || this.isTouched) return;
    const { map, at } = this.context;
    const { lat, lng } = event.latlng;
    const found = map.findAt({ lon: lng, lat }).find(({ layer }) => layer !== 'communes');
    map.hover(found);
    map.leaflet.getContainer().classList.toggle('pointing', found !== undefined);
    if (found) {
      const { clientX, clientY } = event.originalEvent;
      this.tip.show(
        titleOf(found.layer, found.properties),
        hintOf(found.layer, found.properties, found.id, at()),
        clientX,
        clientY,
      );
    } else {
      this.tip.hide();
    }
  }

  unhover(): void {
    this.waitingHover = null;
    this.context.map.hover(undefined);
    this.tip.hide();
  }

  private click({ latlng }: LeafletMouseEvent): void {
    if (!this.isPaused) this.pickAt(latlng);
  }

  /** Picks what lies uppermost at a place, or nothing. */
  pickAt({ lat, lng }: { readonly lat: number; readonly lng: number }): void {
    const found = this.context.map.findAt({ lon: lng, lat });
    if (found[0]) this.pickFound(found[0], found);
    else this.context.view.set({ pick: null });
  }
}
