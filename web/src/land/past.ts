import type { Properties, States } from '../net/api.ts';
import { holdsOn } from './spans.ts';

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

  isLeased(lot: Properties, id: number, at: string): boolean {
    if (!this.states) return lot['leased'] === true;
    return (this.states.lots[id] ?? []).some(([from, to]) => holdsOn(from, to, at));
  }

  status(marker: Properties, id: number, at: string): string {
    if (!this.states) return String(marker['status']);
    return latest(this.states.markers[id], at)?.[1] ?? 'PLANNED';
  }

  /** The day from which a marker's status holds. */
  statusSince(marker: Properties, id: number, at: string): string | null {
    if (!this.states) return marker['status_on'] === null ? null : String(marker['status_on']);
    return latest(this.states.markers[id], at)?.[0] ?? null;
  }
}

/** The last of those that had begun on a day. ISO days compare as text. */
function latest<T extends readonly [day: string, ...unknown[]]>(all: readonly T[] = [], at: string): T | undefined {
  return all.filter(([day]) => day <= at).at(-1);
}

/** The page's one past. */
export const past = new Past();
