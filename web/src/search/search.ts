import { readCoordinates } from '../geo/coordinates.ts';
import type { GridPoint, LonLat } from '../geo/vn2000.ts';
import { zoneShortName } from '../land/names.ts';
import { searchServer, type CollectionName, type SearchHit } from '../net/api.ts';
import { hintOf } from '../panel/fields.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';
import type { Context } from '../view/context.ts';
import { fill, h, icon } from '../ui/dom.ts';
import { ICONS } from '../ui/icons.ts';
import { missed, told } from './found.ts';
import { plainText } from './plain-text.ts';

/** What a search has found and where it leads. */
interface Hit {
  readonly title: string;
  readonly hint: string;
  readonly go: () => void;
}

export interface SearchTargets {
  readonly goToPlace: (lat: number, lon: number) => void;
  readonly goToFeature: (layer: CollectionName, id: number) => void;
  /** Where the reader stands, when that is known. */
  readonly here: () => LonLat | null;
}

const inGrid = ({ northingM, eastingM }: GridPoint): string =>
  `X ${format.number(northingM, 2)}  Y ${format.number(eastingM, 2)}`;

const TYPING_PAUSE_MS = 160;
const MOST_ZONES = 5;

/** One box for all that has a name, a number or coordinates; keyboard all the way. */
export class SearchBox {
  private readonly list = h('ul', { class: 'hits', id: 'hits', role: 'listbox', hidden: true });
  private readonly input = h('input', {
    type: 'search',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-autocomplete': 'list',
    'aria-controls': 'hits',
    'aria-expanded': 'false',
    oninput: () => this.typed(),
    onkeydown: (event) => this.key(event),
    onfocus: () => this.typed(),
    onblur: () => window.setTimeout(() => this.closeUnlessFocused(), 120),
  });
  readonly element = h('div', { class: 'card search', role: 'search' }, icon(ICONS.search), this.input, this.list);

  private hits: readonly Hit[] = [];
  private active = -1;
  private timer: number | undefined;
  private asked = 0;
  /** Whoever types faster than the server answers and presses Enter is led there when it has. */
  private isEntered = false;

  constructor(
    private readonly context: Context,
    private readonly targets: SearchTargets,
  ) {}

  retell(): void {
    this.input.placeholder = t('search.placeholder');
    this.input.setAttribute('aria-label', t('search.label'));
    this.list.setAttribute('aria-label', t('search.label'));
  }

  private typed(): void {
    window.clearTimeout(this.timer);
    const text = this.input.value.trim();
    this.asked++;
    this.isEntered = false;
    if (text.length < 2) {
      this.show([]);
      this.close();
      return;
    }
    const here = [...this.place(text), ...this.zones(text)];
    this.show(here);
    const question = this.asked;
    this.timer = window.setTimeout(() => {
      searchServer(text, this.targets.here()).then(
        ({ results, near }) => {
          if (question !== this.asked) return;
          const hits = [...here, ...this.fromServer(results)];
          if (hits.length > 0) this.show(hits, true);
          else this.show(this.fromServer(near?.results ?? []), 'missed', missed(near));
        },
        () => {
          // That nothing was found would not be true.
          if (question === this.asked) this.show(here, true, t('search.away'));
        },
      );
    }, TYPING_PAUSE_MS);
  }

  private place(text: string): Hit[] {
    const typed = readCoordinates(text, this.context.grid);
    if (!typed) return [];
    const { lat, lon } = typed.place;
    const degrees = `${lat.toFixed(6)}, ${lon.toFixed(6)}`;
    const metres = this.context.grid && inGrid(this.context.grid.fromWgs84({ lat, lon }));
    const go = (): void => this.targets.goToPlace(lat, lon);
    // As it was written, and beside it in the other system.
    return [
      typed.written === 'vn2000' && metres
        ? { title: metres, hint: `${t('search.vn2000')} · ${degrees}`, go }
        : { title: degrees, hint: [t('search.wgs84'), metres].filter(Boolean).join(' · '), go },
    ];
  }

  /** Zones are here already: they are found without asking, and without the server. */
  private zones(text: string): Hit[] {
    const words = plainText(text).split(' ');
    const zones = this.context.map.layers.zones.find()?.features ?? [];
    return zones
      .filter((zone) => {
        const { name, name_en, code, decision_no, kind } = zone.properties;
        const all = plainText([name, name_en, code, decision_no, tCode('kind.short', String(kind))].join(' '));
        return words.every((word) => all.includes(word));
      })
      .slice(0, MOST_ZONES)
      .map((zone) => ({
        title: zoneShortName(zone.properties),
        hint: [
          tCode('kind.brief', String(zone.properties['kind'])),
          hintOf('zones', zone.properties, zone.id, this.context.at()),
        ].join(' · '),
        go: () => this.targets.goToFeature('zones', zone.id),
      }));
  }

  private fromServer(found: readonly SearchHit[]): Hit[] {
    return (
      found
        // Zones and coordinates were found here already.
        .filter(({ kind }) => kind !== 'zone' && kind !== 'coordinates')
        .map((hit) => ({
          ...told(hit, this.context.map.zoneName),
          go: () => {
            const { collection, id, at } = hit;
            if (collection && id !== undefined) this.targets.goToFeature(collection, id);
            else this.targets.goToPlace(at[1], at[0]);
          },
        }))
    );
  }

  private show(hits: readonly Hit[], complete: boolean | 'missed' = false, note = ''): void {
    this.hits = hits;
    this.active = hits.length > 0 ? Math.max(0, Math.min(this.active, hits.length - 1)) : -1;
    const said = note !== '' && h('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, note);
    fill(
      this.list,
      complete === 'missed' && said,
      ...hits.map((hit, i) =>
        h(
          'li',
          {
            id: `hit-${i}`,
            role: 'option',
            'aria-selected': i === this.active ? 'true' : 'false',
            // Before the box loses its focus, and the list with it.
            onpointerdown: (event) => event.preventDefault(),
            onclick: () => this.go(hit),
          },
          h('span', {}, hit.title),
          h('small', {}, hit.hint),
        ),
      ),
      complete !== 'missed' && said,
    );
    const open = hits.length > 0 || note !== '';
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    this.mark();
    if (this.isEntered && complete === true && hits[0]) this.go(hits[0]);
  }

  private mark(): void {
    const items = [...this.list.querySelectorAll('[id]')];
    items.forEach((item, i) => item.setAttribute('aria-selected', String(i === this.active)));
    if (this.active >= 0) {
      this.input.setAttribute('aria-activedescendant', `hit-${this.active}`);
      items[this.active]?.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  private key(event: KeyboardEvent): void {
    const last = this.hits.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        this.active = this.active >= last ? 0 : this.active + 1;
        break;
      case 'ArrowUp':
        this.active = this.active <= 0 ? last : this.active - 1;
        break;
      case 'Enter': {
        const hit = this.hits[this.active];
        if (hit) this.go(hit);
        else this.isEntered = true;
        break;
      }
      case 'Escape':
        this.input.value = '';
        // What was asked before is not shown any more.
        this.typed();
        break;
      default:
        return;
    }
    event.preventDefault();
    if (event.key.startsWith('Arrow')) this.mark();
  }

  private go(hit: Hit): void {
    this.close();
    this.input.blur();
    hit.go();
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
  }

  focus(): void {
    this.input.focus();
    this.input.select();
  }

  private closeUnlessFocused(): void {
    if (document.activeElement !== this.input) this.close();
  }
}
