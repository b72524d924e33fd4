import type { FitBoundsOptions, LatLng, Map as LeafletMap } from 'leaflet';

/** A window so narrow is a phone's: panels lie at its foot. */
export const PHONE_PX = 640;
export const PHONE_WINDOW = window.matchMedia(`(width <= ${PHONE_PX}px)`);
/** A phone's, upright or lying: tools are put away. */
export const SMALL_WINDOW = window.matchMedia(`(width <= ${PHONE_PX}px), (height <= 560px)`);
const AIR_PX = 20;
const FOLDED_PX = 110;
const LEAST_FREE_PX = 240;

interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How much of each edge of the window the panel, the legend and the tools cover, in pixels. */
function covered(): Edges {
  const box = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  if (innerWidth <= PHONE_PX) {
    const sheet = Math.min(innerHeight - (box('.panel')?.top ?? innerHeight), 0.6 * innerHeight);
    return { top: 70, right: 10, bottom: sheet + AIR_PX, left: 10 };
  }
  const panel = box('.panel');
  // Folded to its title it covers nothing that matters.
  const left = panel && panel.height > FOLDED_PX ? panel.right : 0;
  const right = innerWidth - (box('.corner')?.left ?? innerWidth);
  // A window too narrow for all of them shows the thing under the legend rather than nowhere.
  const isRoomy = innerWidth - left - right > LEAST_FREE_PX;
  return { top: 50, right: (isRoomy ? right : 0) + AIR_PX, bottom: 60, left: left + AIR_PX };
}

/** The cards that lie over the map, in pixels of the window. */
export function cards(): DOMRect[] {
  return [...document.querySelectorAll('.search, .panel, .legend, .tools .card, .strip, .status, .badge')]
    .map((card) => card.getBoundingClientRect())
    .filter(({ width }) => width > 0);
}

/** Has the map show things where nothing covers them. */
export function padding(): FitBoundsOptions {
  const { top, right, bottom, left } = covered();
  return { paddingTopLeft: [left, top], paddingBottomRight: [right, bottom] };
}

/** The part of the window in which the map is seen. */
export function seenPart(): { x: number; y: number; width: number; height: number } {
  const { top, right, bottom, left } = covered();
  return { x: left, y: top, width: window.innerWidth - left - right, height: window.innerHeight - top - bottom };
}

/** Where the middle of the map has to be for a place to stand in the middle of what is seen of it. */
export function placeInSeenPart(map: LeafletMap, lat: number, lon: number, zoom: number): LatLng {
  const { x, y, width, height } = seenPart();
  const size = map.getSize();
  const aside = map.project([lat, lon], zoom).add([size.x / 2 - (x + width / 2), size.y / 2 - (y + height / 2)]);
  return map.unproject(aside, zoom);
}
