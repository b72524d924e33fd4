import type { Vn2000Grid } from '../geo/vn2000.ts';
import type { Palette } from '../look/palette.ts';
import type { MapView } from '../map/map-view.ts';
import type { Config } from '../net/api.ts';
import type { Notice } from '../ui/notice.ts';
import type { Staff } from './staff.ts';
import type { Store } from '../ui/store.ts';
import type { View } from './view.ts';

/** What every part of the page works with. */
export interface Context {
  readonly view: Store<View>;
  readonly map: MapView;
  /** Null when the province's survey CRS is none of the grids that the page knows. */
  readonly grid: Vn2000Grid | null;
  readonly notice: Notice;
  readonly staff: Staff;
  readonly config: () => Config;
  /** The day that is shown. */
  readonly at: () => string;
  readonly palette: () => Palette;
}
