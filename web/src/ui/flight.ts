import type { ZoomPanOptions } from 'leaflet';

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the reader has asked for things not to move. */
export const isCalm = (): boolean => calm.matches;

/** How the map goes to a place: in a short flight, or at once for those who do not want things to move. */
export const flight = (): ZoomPanOptions => (isCalm() ? { animate: false } : { duration: 0.6 });
