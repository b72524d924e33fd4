import { lang, t, type WordKey } from '../words/words.ts';
import type { Context } from '../view/context.ts';
import { fill, h, icon } from '../ui/dom.ts';
import { ICONS } from '../ui/icons.ts';
import { SMALL_WINDOW } from '../ui/seen.ts';

export interface Tool {
  readonly name: WordKey | (() => WordKey);
  readonly icon: keyof typeof ICONS;
  readonly use: () => void;
  readonly isOn?: () => boolean;
  /** In the field it is wanted at once, and never put away behind the one button. */
  readonly isAtHand?: boolean;
}

/** The tools at the right edge: in groups; on the phone with their names, behind one button. */
export class Tools {
  private readonly more = h('button', { type: 'button', class: 'card more', onclick: () => this.open(!this.isOpen) });
  private readonly groups = h('div', { class: 'groups' });
  private readonly atHand = h('div', { class: 'at-hand' });
  readonly element = h('div', { class: 'tools' }, this.more, this.groups, this.atHand);

  constructor(
    private readonly context: Context,
    private readonly tools: readonly (readonly Tool[])[],
  ) {
    SMALL_WINDOW.addEventListener('change', () => this.retell());
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.isOpen) return;
      this.open(false);
      this.more.focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (this.isOpen && !this.element.contains(target as Node)) this.open(false);
    });
  }

  private get isOpen(): boolean {
    return this.element.classList.contains('open');
  }

  retell(): void {
    fill(this.more, icon(ICONS.more));
    this.more.title = t('tools.more');
    this.more.setAttribute('aria-label', t('tools.more'));
    this.more.setAttribute('aria-expanded', String(this.isOpen));
    const isAtHand = ({ isAtHand }: Tool): boolean => SMALL_WINDOW.matches && isAtHand === true;
    fill(
      this.groups,
      ...this.tools.map((group) =>
        h(
          'div',
          { class: 'card bar upright' },
          ...group.filter((tool) => !isAtHand(tool)).map((tool) => this.button(tool)),
        ),
      ),
      h('div', { class: 'card bar upright' }, this.language()),
    );
    fill(
      this.atHand,
      ...this.tools
        .flat()
        .filter(isAtHand)
        .map((tool) => h('div', { class: 'card bar' }, this.button(tool))),
    );
  }

  private button(tool: Tool): HTMLElement {
    const name = t(typeof tool.name === 'string' ? tool.name : tool.name());
    return h(
      'button',
      {
        type: 'button',
        title: name,
        'aria-label': name,
        'aria-pressed': tool.isOn ? String(tool.isOn()) : undefined,
        onclick: () => {
          this.open(false);
          tool.use();
          this.retell();
        },
      },
      icon(ICONS[tool.icon]),
      h('span', { class: 'tool-name' }, name),
    );
  }

  private language(): HTMLElement {
    const next = lang() === 'vi' ? 'en' : 'vi';
    return h(
      'button',
      {
        type: 'button',
        class: 'language',
        lang: next,
        title: t('app.language.title'),
        onclick: () => {
          this.open(false);
          this.context.view.set({ lang: next });
        },
      },
      next.toUpperCase(),
      h('span', { class: 'tool-name' }, t('app.language.title')),
    );
  }

  private open(open: boolean): void {
    this.element.classList.toggle('open', open);
    this.more.setAttribute('aria-expanded', String(open));
  }
}
