import { Refused, useSession, useToken } from '../net/http.ts';
import type { IsBlocked } from '../land/parcels.ts';
import { holdsOn } from '../land/spans.ts';
import { obstacles, session, signOut, type Obstacle } from '../net/staff-api.ts';

const KEY = 'mocgioi.token';
const SIGNED_IN = 'mocgioi.session';

/** Who works here as staff: their token, for as long as this tab is open, and what only they see on the map. */
export class Staff {
  name: string | null = null;
  private bySession = false;
  private blocked: ReadonlyMap<number, readonly Obstacle[]> = new Map();

  constructor(private readonly changed: () => void) {}

  /** Takes up again what this tab was opened with before a reload. */
  async resume(): Promise<void> {
    const token = sessionStorage.getItem(KEY);
    if (token) await this.enter(token).catch(() => undefined);
    else if (localStorage.getItem(SIGNED_IN)) await this.enterSignedIn().catch(() => undefined);
  }

  /** Takes up the session of who signed in on the page for that; the note is made there. */
  private async enterSignedIn(): Promise<void> {
    useSession(() => this.forget());
    try {
      this.name = (await session()).full_name;
      await this.refresh();
    } catch (error) {
      if (error instanceof Refused && error.status === 401) this.forget();
      else if (error instanceof Refused && this.name === null) useToken(null);
      if (this.name === null) throw error;
    }
    this.bySession = true;
    this.changed();
  }

  /** Shows the server a token; throws when that opens nothing or the server is away. */
  async enter(token: string): Promise<void> {
    useToken(token, () => this.leave());
    try {
      this.name = (await session()).name;
      sessionStorage.setItem(KEY, token);
      await this.refresh();
    } catch (error) {
      // A token that could not be shown may still be good: it is kept for when the server is back.
      if (error instanceof Refused) this.leave();
      throw error;
    }
    this.changed();
  }

  leave(): void {
    if (this.bySession) void signOut().catch(() => undefined);
    this.forget();
  }

  private forget(): void {
    const was = this.name;
    this.bySession = false;
    localStorage.removeItem(SIGNED_IN);
    useToken(null);
    sessionStorage.removeItem(KEY);
    this.name = null;
    this.blocked = new Map();
    if (was !== null) this.changed();
  }

  /** What holds up which parcels, as it is known now. */
  async refresh(): Promise<void> {
    if (this.name === null) return;
    const byParcel = new Map<number, Obstacle[]>();
    for (const obstacle of await obstacles()) {
      const known = byParcel.get(obstacle.parcel);
      if (known) known.push(obstacle);
      else byParcel.set(obstacle.parcel, [obstacle]);
    }
    this.blocked = byParcel;
  }

  /** Whether something holds a parcel up on a day; null while nobody may know. */
  get isBlocked(): IsBlocked | null {
    if (this.name === null) return null;
    const { blocked } = this;
    return (parcel, day) =>
      blocked.get(parcel)?.some(({ opened, blocks_until }) => holdsOn(opened, blocks_until, day)) ?? false;
  }
}
