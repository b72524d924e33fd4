import { allFeatures, tilePath, type CollectionName } from '../net/api.ts';
import { getBytes } from '../net/http.ts';
import { decodeTile, sheetOf, type Sheet } from './sheet.ts';

/** Where a layer's features come from, and what of them is here already. */
export interface LayerSource {
  readonly name: CollectionName;
  /** The zoom of tiles to ask for when the map would like z, which may be a deeper one; null when nothing is shown at z. */
  tileZoom(z: number): number | null;
  /** What is here, perhaps of an older version of the layer. */
  find(z: number, x: number, y: number): Sheet | undefined;
  load(z: number, x: number, y: number): Promise<Sheet>;
  /** The layer has changed: what is here may still be drawn, but is to be loaded again. */
  outdate(): void;
  isCurrent(z: number, x: number, y: number): boolean;
}

const KEPT_SHEETS = 160;

interface Kept {
  sheet: Sheet;
  version: number;
}

/** A layer of vector tiles. The tile of a deep zoom is cut out of the deepest one that is worth asking for. */
export class TiledSource implements LayerSource {
  private readonly kept = new Map<string, Kept>();
  private readonly loading = new Map<string, Promise<Sheet>>();
  private version = 0;

  constructor(
    readonly name: CollectionName,
    private readonly minZoom: number,
    private readonly maxZoom: number,
    /** Tiles above this one leave out what is too small for them, and would be counted wrong. */
    private readonly wholeFromZoom = minZoom,
  ) {}

  tileZoom(z: number): number | null {
    return z < this.minZoom ? null : Math.min(Math.max(z, this.wholeFromZoom), this.maxZoom);
  }

  /** All that is here. */
  *sheets(): Generator<Sheet> {
    for (const { sheet } of this.kept.values()) yield sheet;
  }

  find(z: number, x: number, y: number): Sheet | undefined {
    const key = `${z}/${x}/${y}`;
    const kept = this.kept.get(key);
    if (kept) {
      // Seen last, dropped last: a Map keeps the order of insertion.
      this.kept.delete(key);
      this.kept.set(key, kept);
    }
    return kept?.sheet;
  }

  isCurrent(z: number, x: number, y: number): boolean {
    return this.kept.get(`${z}/${x}/${y}`)?.version === this.version;
  }

  async load(z: number, x: number, y: number): Promise<Sheet> {
    const key = `${z}/${x}/${y}`;
    const kept = this.kept.get(key);
    if (kept?.version === this.version) return kept.sheet;
    const asked = `${key}@${this.version}`;
    let coming = this.loading.get(asked);
    if (!coming) {
      coming = this.fetchSheet(key, z, x, y).finally(() => this.loading.delete(asked));
      this.loading.set(asked, coming);
    }
    return coming;
  }

  private async fetchSheet(key: string, z: number, x: number, y: number): Promise<Sheet> {
    const version = this.version;
    const bytes = await getBytes(tilePath(this.name, z, x, y));
    const sheet = decodeTile(bytes, this.name, z, x, y);
    this.kept.delete(key);
    this.kept.set(key, { sheet, version });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT_SHEETS) break;
      this.kept.delete(oldest);
    }
    return sheet;
  }

  outdate(): void {
    this.version++;
  }
}

/** A layer so small that it is here as a whole, exact, one sheet for the whole world. */
export class WholeSource implements LayerSource {
  private sheet: Sheet | undefined;
  private coming: Promise<Sheet> | undefined;
  private version = 0;
  private comingVersion = -1;
  private sheetVersion = -1;

  constructor(readonly name: CollectionName) {}

  tileZoom(): number {
    return 0;
  }

  find(): Sheet | undefined {
    return this.sheet;
  }

  isCurrent(): boolean {
    return this.sheetVersion === this.version;
  }

  load(): Promise<Sheet> {
    if (this.sheet && this.isCurrent()) return Promise.resolve(this.sheet);
    if (!this.coming || this.comingVersion !== this.version) {
      const coming = this.fetchAll().finally(() => {
        if (this.coming === coming) this.coming = undefined;
      });
      this.coming = coming;
      this.comingVersion = this.version;
    }
    return this.coming;
  }

  private async fetchAll(): Promise<Sheet> {
    const version = this.version;
    const sheet = sheetOf(await allFeatures(this.name));
    this.sheet = sheet;
    this.sheetVersion = version;
    return sheet;
  }

  outdate(): void {
    this.version++;
  }
}
