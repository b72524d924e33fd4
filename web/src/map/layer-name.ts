/** The layers of the map, as an address and the legend name them. */
export const LAYERS = ['zones', 'phases', 'lots', 'parcels', 'markers', 'communes', 'graticule'] as const;
export type LayerName = (typeof LAYERS)[number];

/** Zooms of the map from which a layer is drawn. */
export const FROM_ZOOM: Readonly<Record<LayerName, number>> = {
  communes: 0,
  zones: 0,
  graticule: 0,
  phases: 12,
  lots: 13,
  parcels: 13,
  markers: 14,
};
