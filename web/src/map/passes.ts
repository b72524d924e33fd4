import type { LayerName } from './layer-name.ts';
import { TiledSource, WholeSource, type LayerSource } from '../tiles/layer-source.ts';
import type { SymbolOf } from '../canvas/look.ts';
import * as symbols from './symbols.ts';

/** One turn of drawing areas: from where, and how. */
export interface Pass {
  readonly layer: LayerName;
  readonly source: LayerSource;
  readonly symbolOf: SymbolOf;
  /** The lowest zoom of the map at which it is drawn. */
  readonly fromZoom: number;
}

/** From here on the server's tiles hold every parcel and lot. */
const WHOLE_FROM_ZOOM = 13;

/** The layers of the map. A tile covers 512 pixels, so zoom z of the map is drawn from tiles of z - 1. */
export class Layers {
  readonly communes = new TiledSource('communes', 5, 11);
  readonly zones = new WholeSource('zones');
  readonly phases = new TiledSource('phases', 11, 14);
  readonly lots = new TiledSource('lots', 12, 16, WHOLE_FROM_ZOOM);
  readonly parcels = new TiledSource('parcels', 12, 18, WHOLE_FROM_ZOOM);
  readonly markers = new TiledSource('markers', 13, 16);

  /** From the ground up. */
  readonly passes: readonly Pass[] = [
    { layer: 'communes', source: this.communes, symbolOf: symbols.communeSymbol, fromZoom: 0 },
    { layer: 'zones', source: this.zones, symbolOf: symbols.zoneFillSymbol, fromZoom: 0 },
    { layer: 'lots', source: this.lots, symbolOf: symbols.lotSymbol, fromZoom: 13 },
    { layer: 'parcels', source: this.parcels, symbolOf: symbols.parcelSymbol, fromZoom: 13 },
    { layer: 'lots', source: this.lots, symbolOf: symbols.pickedLotSymbol, fromZoom: 13 },
    { layer: 'zones', source: this.zones, symbolOf: symbols.zoneCasingSymbol, fromZoom: 13 },
    { layer: 'phases', source: this.phases, symbolOf: symbols.phaseSymbol, fromZoom: 12 },
    { layer: 'zones', source: this.zones, symbolOf: symbols.zoneLineSymbol, fromZoom: 0 },
  ];

  get all(): readonly LayerSource[] {
    return [this.communes, this.zones, this.phases, this.lots, this.parcels, this.markers];
  }
}
