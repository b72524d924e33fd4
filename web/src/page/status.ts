import type { Map as LeafletMap } from 'leaflet';
import type { Vn2000Grid } from '../geo/vn2000.ts';
import { decimalsAt, metresPerPixel, roundLength } from '../map/scale.ts';
import * as format from '../words/format.ts';
import { t } from '../words/words.ts';
import { fill, h } from '../ui/dom.ts';

const LONGEST_PX = 120;

/** The scale in metres, true at the middle of the view, and where the pointer is in VN-2000. */
export function statusBar(map: LeafletMap, grid: Vn2000Grid | null): { element: HTMLElement; retell: () => void } {
  const bar = h('div', { class: 'scale' });
  const barText = h('div', { class: 'scale-text' });
  const coordinates = h('div', { class: 'coordinates' });
  const element = h('div', { class: 'float card status' }, coordinates, h('div', {}, barText, bar));

  const retellScale = (): void => {
    const metres = metresPerPixel(map) * LONGEST_PX;
    const round = roundLength(metres);
    bar.style.width = `${(LONGEST_PX * round) / metres}px`;
    fill(barText, round >= 1000 ? `${format.number(round / 1000, 0)} km` : format.metres(round, 0));
  };
  const tell = (lat: number, lon: number): void => {
    if (!grid) return;
    const { northingM, eastingM } = grid.fromWgs84({ lon, lat });
    const decimals = decimalsAt(metresPerPixel(map));
    fill(
      coordinates,
      h('span', {}, `X ${format.number(northingM, decimals)}`),
      h('span', {}, `Y ${format.number(eastingM, decimals)}`),
    );
  };
  const retell = (): void => {
    if (grid) {
      coordinates.title = t('scale.title', { meridian: format.degreesMinutes(grid.meridianDeg) });
    }
    retellScale();
    const { lat, lng } = map.getCenter();
    tell(lat, lng);
  };
  map.on('zoomend moveend resize', retellScale);
  map.on('mousemove', (event) => tell(event.latlng.lat, event.latlng.lng));
  return { element, retell };
}
