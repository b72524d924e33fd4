import { codesOf } from '../words/words.ts';

/** The map's colours, by day and by night. What the page around it wears is in main.css. */

export interface Palette {
  readonly outside: string;
  readonly ground: string;
  readonly hairline: string;
  readonly graticule: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly halo: string;
  readonly accent: string;
  readonly alarm: string;
  /** The slanted lines over what is held up: on the colours of the milestones, which are the same by night. */
  readonly hatch: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly milestones: Readonly<Record<Milestone, string>>;
  /** A parcel of which nothing has changed between two days. */
  readonly unchanged: string;
  readonly parcelLine: string;
  /** Free lots by how ready they are: the colour, and that of what is drawn over it. */
  readonly lotFree: Readonly<
    Record<'FREE' | 'NOT_CLEARED' | 'ZONE_NOT_OPERATING', { readonly fill: string; readonly over: string }>
  >;
  readonly lotLeased: string;
  readonly lotOther: string;
  readonly landUses: Readonly<Record<string, string>>;
}

/** ColorBrewer's YlGnBu, light to dark: told apart by the colour-blind, and in print without colour. */
const MILESTONE_COLOURS = {
  NONE: '#e4dfd5',
  RECOVERY_NOTICE: '#ffffcc',
  INVENTORY: '#c7e9b4',
  PLAN_APPROVED: '#7fcdbb',
  RECOVERY_DECISION: '#41b6c4',
  PAID: '#2c7fb8',
  HANDED_OVER: '#253494',
};

export type Milestone = keyof typeof MILESTONE_COLOURS;

/** The lowest first. */
export const MILESTONES = codesOf('milestone').filter((code): code is Milestone => code in MILESTONE_COLOURS);

export const DAY: Palette = {
  outside: '#eae6dc',
  ground: '#f6f4ee',
  hairline: '#b9b4a8',
  graticule: '#c9c4b8',
  ink: '#1f2933',
  quietInk: '#5b6770',
  halo: '#fdfcf8',
  accent: '#0b6e99',
  alarm: '#d7301f',
  hatch: '#d7301f',
  kinds: { INDUSTRIAL_PARK: '#1f4e8c', INDUSTRIAL_CLUSTER: '#8a4b16', IT_PARK: '#6b2f8a' },
  milestones: MILESTONE_COLOURS,
  unchanged: '#f1eee6',
  parcelLine: '#6f7b84',
  lotFree: {
    FREE: { fill: '#2e9e5b', over: '#2e9e5b' },
    NOT_CLEARED: { fill: '#f2cf63', over: '#7a5200' },
    ZONE_NOT_OPERATING: { fill: '#d8eedd', over: '#1f7f46' },
  },
  lotLeased: '#9aa5b1',
  lotOther: '#dcd8cd',
  landUses: { GREEN: '#cfe3c0', WATER: '#cfe0ea', TRAFFIC: '#e8e4da' },
};

export const NIGHT: Palette = {
  outside: '#14181c',
  ground: '#1c2227',
  hairline: '#49525a',
  graticule: '#39424a',
  ink: '#e8ecef',
  quietInk: '#a3aeb6',
  halo: '#14181c',
  accent: '#5cb8dd',
  alarm: '#ff7b66',
  hatch: '#d7301f',
  kinds: { INDUSTRIAL_PARK: '#7fb0ee', INDUSTRIAL_CLUSTER: '#dfa067', IT_PARK: '#c793e6' },
  milestones: { ...MILESTONE_COLOURS, NONE: '#5a5f63', HANDED_OVER: '#3b4fc4' },
  unchanged: '#2a3036',
  parcelLine: '#0d1013',
  lotFree: {
    FREE: { fill: '#37b56a', over: '#37b56a' },
    NOT_CLEARED: { fill: '#b8912c', over: '#2a1f00' },
    ZONE_NOT_OPERATING: { fill: '#28402f', over: '#6fd79a' },
  },
  lotLeased: '#6d7883',
  lotOther: '#3a4046',
  landUses: { GREEN: '#35452e', WATER: '#2b414d', TRAFFIC: '#33383c' },
};

/** The colour of a milestone by its code; ENFORCED and the like have none of their own. */
export const milestoneColour = ({ milestones, quietInk }: Palette, code: string): string =>
  code in milestones ? milestones[code as Milestone] : quietInk;

/** Dark or light: whichever is read better on a colour such as #253494. */
export function inkOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((i) => {
    const part = parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  // Where the contrast with either is the same, by the formula of WCAG.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.223 ? '#1f2933' : '#ffffff';
}
