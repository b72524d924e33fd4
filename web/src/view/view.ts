import { LAYERS, type LayerName } from '../map/layer-name.ts';
import { COLLECTIONS, type CollectionName } from '../net/api.ts';
import type { Lang } from '../words/words.ts';

/** What the page shows, as far as its address can say it. */
export interface View {
  /** Null is the whole province. */
  readonly place: Place | null;
  readonly lang: Lang;
  /** The day that is shown; null is today. */
  readonly at: string | null;
  /** The earlier day it is compared with. */
  readonly from: string | null;
  /** Lots that are free and at least so many hectares are picked out. */
  readonly freeLotsHa: number | null;
  /** Layers switched off. */
  readonly off: ReadonlySet<LayerName>;
  readonly pick: Pick | null;
  /** The province's page is open beside the map. */
  readonly summary: boolean;
}

export interface Place {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

export interface Pick {
  readonly layer: CollectionName;
  readonly id: number;
}

export const WHOLE_PROVINCE: View = {
  place: null,
  lang: 'vi',
  at: null,
  from: null,
  freeLotsHa: null,
  off: new Set(),
  pick: null,
  summary: false,
};

/** The view as the part of an address after '#': 12/21.5512/105.8301&lang=en&at=2024-12-31&off=lots&pick=zones.12 */
export function toHash(view: View): string {
  const parts: string[] = [];
  if (view.place) parts.push(`${view.place.zoom}/${view.place.lat.toFixed(5)}/${view.place.lon.toFixed(5)}`);
  if (view.lang !== 'vi') parts.push(`lang=${view.lang}`);
  if (view.at) parts.push(`at=${view.at}`);
  if (view.from) parts.push(`from=${view.from}`);
  if (view.freeLotsHa !== null) parts.push(`free=${view.freeLotsHa}`);
  if (view.off.size > 0) parts.push(`off=${[...view.off].sort().join(',')}`);
  if (view.pick) parts.push(`pick=${view.pick.layer}.${view.pick.id}`);
  if (view.summary) parts.push('show=summary');
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Reads such an address; what cannot be read is left as in the whole province. */
export function fromHash(hash: string): View {
  let view = WHOLE_PROVINCE;
  for (const part of plain(hash).split('&')) {
    const equals = part.indexOf('=');
    const name = equals < 0 ? 'place' : part.slice(0, equals);
    const value = part.slice(equals + 1);
    view = { ...view, ...readPart(name, value) };
  }
  return view;
}

/** Mail programs and the like escape what needs no escape. */
const plain = (hash: string): string =>
  hash.replace(/^#/, '').replace(/%2C/gi, ',').replace(/%2F/gi, '/').replace(/%3D/gi, '=').replace(/%26/g, '&');

function readPart(name: string, value: string): Partial<View> {
  switch (name) {
    case 'place': {
      const [zoom, lat, lon] = value.split('/').map(Number);
      const known = [zoom, lat, lon].every((n) => n !== undefined && Number.isFinite(n));
      return known && Math.abs(lat!) < 85 && Math.abs(lon!) <= 180 && zoom! >= 0 && zoom! <= 24
        ? { place: { zoom: zoom!, lat: lat!, lon: lon! } }
        : {};
    }
    case 'lang':
      return value === 'en' || value === 'vi' ? { lang: value } : {};
    case 'at':
      return isDay(value) ? { at: value } : {};
    case 'from':
      return isDay(value) ? { from: value } : {};
    case 'free':
      return /^\d{1,4}(\.\d{1,2})?$/.test(value) ? { freeLotsHa: Number(value) } : {};
    case 'off':
      return { off: new Set(value.split(',').filter((layer): layer is LayerName => isOneOf(LAYERS, layer))) };
    case 'show':
      return { summary: value === 'summary' };
    case 'pick': {
      const [layer, id] = value.split('.');
      return layer && isOneOf(COLLECTIONS, layer) && /^\d{1,15}$/.test(id ?? '')
        ? { pick: { layer, id: Number(id) } }
        : {};
    }
    default:
      return {};
  }
}

/** Whether something else is picked or opened than before: a step that one goes back from. */
export const isStep = (now: View, before: View): boolean =>
  !isSamePick(now.pick, before.pick) || now.summary !== before.summary;

const isSamePick = (a: Pick | null, b: Pick | null): boolean => a?.layer === b?.layer && a?.id === b?.id;

/** The view asked for, with the members of the one before where they say the same: nothing is fetched again for them. */
export function keepingWhatIsEqual(asked: View, before: View): View {
  const sameOff = asked.off.size === before.off.size && [...asked.off].every((layer) => before.off.has(layer));
  return {
    ...asked,
    pick: isSamePick(asked.pick, before.pick) ? before.pick : asked.pick,
    off: sameOff ? before.off : asked.off,
  };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function isOneOf<T extends string>(all: readonly T[], one: string): one is T {
  return (all as readonly string[]).includes(one);
}
