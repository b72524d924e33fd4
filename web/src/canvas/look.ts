import type { Palette } from '../look/palette.ts';
import type { IsBlocked } from '../land/parcels.ts';
import type { Properties } from '../net/api.ts';

/** What drawing depends on, beside the features themselves. */
export interface Look {
  readonly palette: Palette;
  /** The day that is shown, ISO. */
  readonly at: string;
  /** The earlier day that it is compared with: what has not changed since is drawn faintly. */
  readonly from: string | null;
  /** Free lots of at least so many hectares are picked out. */
  readonly freeLotsHa: number | null;
  /** For staff; null while nobody may know. */
  readonly isBlocked: IsBlocked | null;
  readonly zoom: number;
  /** Someone else's map lies beneath: no ground of our own is drawn. */
  readonly overBaseMap: boolean;
}

/** How areas are drawn. Equal symbols are one object, so that their features are drawn in one go. */
export interface Symbol {
  readonly fill?: string;
  readonly fillAlpha?: number;
  readonly stroke?: string;
  readonly strokeAlpha?: number;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** The colour of slanted lines over the fill. */
  readonly hatch?: string;
  /** The colour of dots over the fill. */
  readonly dots?: string;
}

/** How each layer of areas is drawn; null leaves a feature out. */
export type SymbolOf = (feature: Properties, look: Look, id: number) => Symbol | null;
