import { fill, h, icon } from '../ui/dom.ts';
import { ICONS } from '../ui/icons.ts';
import { PHONE_WINDOW } from '../ui/seen.ts';
import { t } from '../words/words.ts';
import { skeleton } from './parts.ts';

const HEIGHTS = ['peek', 'half', 'full'] as const;
type SheetHeight = (typeof HEIGHTS)[number];

/** A drag shorter than this is a tap. */
const TAP_PX = 6;
/** So long what was there before may stand in for what is still coming. */
const PATIENCE_MS = 4_000;

/** The panel at the left of the map; on the phone a sheet from below in three heights. */
export class Panel {
  private readonly handle = h('button', { type: 'button', class: 'handle' });
  private readonly header = h('header', {});
  private readonly body = h('div', { class: 'body', tabindex: '-1' });
  readonly element = h('aside', { class: 'card panel' }, this.handle, this.header, this.body);
  private height: SheetHeight = 'half';
  private hasShown = false;
  /** What is shown, whatever its title says of the day. */
  private key = '';
  /** What will be shown when all of it is here. */
  private coming: HTMLElement | null = null;
  private title = '';

  constructor() {
    this.resize('half');
    this.handle.addEventListener('pointerdown', (event) => this.drag(event));
    this.header.addEventListener('pointerdown', (event) => {
      if (PHONE_WINDOW.matches && !(event.target as Element).closest('button')) this.drag(event);
    });
    // What is written into needs the room that the keyboard leaves.
    this.body.addEventListener('focusin', ({ target }) => {
      if ((target as Element).matches('textarea, input[type=text], input[type=password]')) this.resize('full');
    });
    this.handle.addEventListener('click', (event) => {
      // From the keyboard; the pointer has its own way.
      if (event.detail === 0) this.resize(HEIGHTS[(HEIGHTS.indexOf(this.height) + 1) % HEIGHTS.length]!);
    });
  }

  /**
   * Puts a title and a body. The same thing again, on another day or as it is now, keeps the place that one has scrolled
   * to and what one has unfolded, and what is there is left to be read until what is new has come.
   */
  show(title: string, body: readonly Node[], close: (() => void) | null, key = title): void {
    // Whoever came from a line of the panel, or from the search, goes on reading at the new title.
    const { activeElement } = document;
    const hadFocus = this.hasShown && (activeElement === document.body || this.element.contains(activeElement));
    this.hasShown = true;
    const wasOnTitle = this.header.contains(activeElement) && activeElement instanceof HTMLHeadingElement;
    const same = this.key === key;
    this.head(title, close);
    this.key = key;
    if (same) {
      this.exchange(body);
    } else {
      this.settle(body);
      this.body.scrollTop = 0;
    }
    if ((hadFocus && !same) || wasOnTitle) this.header.querySelector('h1')?.focus({ preventScroll: true });
  }

  private settle(body: readonly Node[]): void {
    this.coming = null;
    this.body.classList.remove('stale');
    this.body.removeAttribute('aria-busy');
    fill(this.body, ...body);
  }

  private exchange(body: readonly Node[]): void {
    const unfolded = new Set([...this.body.querySelectorAll('details[open] > summary')].map((one) => one.textContent));
    const scrolled = this.body.scrollTop;
    const next = h('div', {}, ...body);
    // Parts that come later have parts to unfold of their own.
    const unfold = (): void => {
      for (const summary of next.querySelectorAll('details:not([open]) > summary')) {
        if (unfolded.has(summary.textContent)) (summary.parentElement as HTMLDetailsElement).open = true;
      }
    };
    unfold();
    // What has just been unfolded is empty until its turn comes to be filled.
    const isBusy = (): boolean => next.querySelector('[aria-busy=true], details[open] > summary:only-child') !== null;
    if (!isBusy()) {
      this.settle([...next.childNodes]);
      this.body.scrollTop = scrolled;
      return;
    }
    this.coming = next;
    this.body.classList.add('stale');
    this.body.setAttribute('aria-busy', 'true');
    const watch = new MutationObserver(() => check());
    const end = (): void => {
      watch.disconnect();
      window.clearTimeout(patience);
      if (this.coming === next) this.replaceBy(next);
    };
    const check = (): void => {
      unfold();
      if (!isBusy() || this.coming !== next) end();
    };
    const patience = window.setTimeout(end, PATIENCE_MS);
    watch.observe(next, { childList: true, subtree: true });
    check();
  }

  private replaceBy(next: HTMLElement): void {
    const scrolled = this.body.scrollTop;
    const focused = this.body.contains(document.activeElement) ? document.activeElement?.textContent : null;
    this.settle([...next.childNodes]);
    this.body.scrollTop = scrolled;
    if (!focused) return;
    const again = [...this.body.querySelectorAll<HTMLElement>('summary, button, a')].find(
      (one) => one.textContent === focused,
    );
    again?.focus({ preventScroll: true });
  }

  wait(title: string, close: (() => void) | null): void {
    this.head(title, close);
    this.key = '';
    this.settle([skeleton(4)]);
  }

  /** On the phone: lets the map be seen, or the text. */
  resize(height: SheetHeight): void {
    this.height = height;
    this.element.dataset['height'] = height;
    // What is low shows its beginning.
    if (height === 'peek') this.body.scrollTop = 0;
  }

  /** For a page of figures the panel takes twice the width, where there is room. */
  widen(wide: boolean): void {
    this.element.classList.toggle('wide', wide);
  }

  get isFull(): boolean {
    return this.height === 'full';
  }

  get isPeeking(): boolean {
    return this.height === 'peek';
  }

  private head(title: string, close: (() => void) | null): void {
    const label = t('app.close');
    this.handle.setAttribute('aria-label', t('panel.resize'));
    // What was picked anew is to be read; the province, which nobody asked for, stays folded.
    if (close && this.title !== title) this.fold(false);
    this.title = title;
    this.element.setAttribute('aria-label', title);
    fill(
      this.header,
      h('h1', { tabindex: '-1' }, title),
      this.foldButton(),
      close && h('button', { type: 'button', title: label, 'aria-label': label, onclick: close }, icon(ICONS.close)),
    );
  }

  /** On the desktop the panel is put away to its title, and comes back with the next thing that is picked. */
  private foldButton(): HTMLElement {
    const folded = this.element.classList.contains('folded');
    const label = t(folded ? 'panel.unfold' : 'panel.fold');
    return h(
      'button',
      {
        type: 'button',
        class: 'fold-button',
        title: label,
        'aria-label': label,
        'aria-expanded': String(!folded),
        onclick: (event) => {
          this.fold(!folded);
          (event.currentTarget as HTMLElement).replaceWith(this.foldButton());
          this.header.querySelector<HTMLElement>('.fold-button')?.focus();
        },
      },
      icon(ICONS.unfold),
    );
  }

  private fold(folded: boolean): void {
    this.element.classList.toggle('folded', folded);
  }

  private drag(down: PointerEvent): void {
    const { element } = this;
    const handle = down.currentTarget as HTMLElement;
    const from = element.offsetHeight;
    handle.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => {
      element.style.height = `${from + down.clientY - event.clientY}px`;
      element.classList.add('dragged');
    };
    const up = (event: PointerEvent): void => {
      handle.removeEventListener('pointermove', move);
      element.classList.remove('dragged');
      const height = element.offsetHeight / window.innerHeight;
      element.style.height = '';
      if (Math.abs(event.clientY - down.clientY) < TAP_PX) {
        this.resize(this.height === 'half' ? 'full' : 'half');
      } else {
        this.resize(height < 0.25 ? 'peek' : height < 0.66 ? 'half' : 'full');
      }
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', up, { once: true });
    handle.addEventListener('pointercancel', up, { once: true });
  }
}
