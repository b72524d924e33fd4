import type { Properties, States } from '../net/api.ts';
import { hasBegun } from './spans.ts';

/** The hectares that count of a zone, phase or lot, and whether they are those of the grid. */
export interface CountingArea {
  readonly ha: number;
  readonly isGrid: boolean;
}

/** What became of a boundary marker. */
export interface MarkerState {
  readonly status: string;
  readonly isOffDesign: boolean;
  /** The day from which its status holds. */
  readonly since: string | null;
}

/**
 * What zones, lots and markers were on a day. Their features say what they are today, which has to do until the days
 * are known; parcels carry their own days.
 */
export class Past {
  private states: States | null = null;

  know(states: States | null): void {
    this.states = states;
  }

  isOperating(zone: Properties, at: string): boolean {
    if (!this.states) return zone['operating'] === true;
    return latest(this.states.zones[String(zone['code'])], at)?.[2] ?? false;
  }

  /** The step that a zone had reached; null before the first. */
  stage(zone: Properties, at: string): string | null {
    if (!this.states) return zone['stage'] === null ? null : String(zone['stage']);
    return latest(this.states.zones[String(zone['code'])], at)?.[1] ?? null;
  }

  /** What has always had the area of today has no days of its own. */
  area(layer: 'zones' | 'phases' | 'lots', feature: Properties, id: number, at: string): CountingArea {
    const key = layer === 'zones' ? String(feature['code']) : String(id);
    const then = latest(this.states?.areas[layer][key], at);
    return then
      ? { ha: then[1], isGrid: then[2] === 'grid' }
      : { ha: Number(feature['counting_area_ha'] ?? 0), isGrid: feature['counts'] === 'grid' };
  }

  /** Whether a lot is free, leased or neither, in the codes of the server. */
  availability(lot: Properties, id: number, at: string): string {
    return latest(this.states?.lots[id], at)?.[1] ?? String(lot['availability']);
  }

  marker(marker: Properties, id: number, at: string): MarkerState {
    if (!this.states) {
      const since = marker['status_on'];
      return {
        status: String(marker['status']),
        isOffDesign: marker['off_design'] === true,
        since: typeof since === 'string' ? since : null,
      };
    }
    const [since, status] = latest(this.states.markers[id], at) ?? [null, 'PLANNED'];
    return { status, isOffDesign: latest(this.states.off_design[id], at)?.[1] ?? false, since };
  }
}

/** The last of those that had begun on a day. */
function latest<T extends readonly [day: string, ...unknown[]]>(all: readonly T[] = [], at: string): T | undefined {
  return all.filter(([day]) => hasBegun(day, at)).at(-1);
}

/** The page's one past. */
export const past = new Past();
