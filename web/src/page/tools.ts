import { t, type WordKey } from '../words/words.ts';
import type { Context } from './context.ts';
import { fill, h, icon } from './dom.ts';
import { ICONS } from './icons.ts';

export interface Tool {
  readonly name: WordKey;
  readonly icon: keyof typeof ICONS;
  readonly use: () => void;
  readonly isOn?: () => boolean;
}

/** The tools at the right edge: in groups, on the phone behind one button. */
export class Tools {
  private readonly more = h('button', { type: 'button', class: 'card more', onclick: () => this.toggle() });
  private readonly groups = h('div', { class: 'groups' });
  readonly element = h('div', { class: 'tools' }, this.more, this.groups);

  constructor(
    private readonly context: Context,
    private readonly tools: readonly (readonly Tool[])[],
  ) {}

  retell(): void {
    fill(this.more, icon(ICONS.more));
    this.more.title = t('tools.more');
    this.more.setAttribute('aria-label', t('tools.more'));
    this.more.setAttribute('aria-expanded', String(this.element.classList.contains('open')));
    const { lang } = this.context.view.now;
    fill(
      this.groups,
      ...this.tools.map((group) => h('div', { class: 'card bar upright' }, ...group.map((tool) => this.button(tool)))),
      h(
        'div',
        { class: 'card bar upright' },
        h(
          'button',
          {
            type: 'button',
            class: 'language',
            lang: lang === 'vi' ? 'en' : 'vi',
            title: t('app.language.title'),
            onclick: () => this.context.view.set({ lang: lang === 'vi' ? 'en' : 'vi' }),
          },
          lang === 'vi' ? 'EN' : 'VI',
        ),
      ),
    );
  }

  private button(tool: Tool): HTMLElement {
    const name = t(tool.name);
    return h(
      'button',
      {
        type: 'button',
        title: name,
        'aria-label': name,
        'aria-pressed': tool.isOn ? String(tool.isOn()) : undefined,
        onclick: () => {
          this.element.classList.remove('open');
          tool.use();
          this.retell();
        },
      },
      icon(ICONS[tool.icon]),
    );
  }

  private toggle(): void {
    this.element.classList.toggle('open');
    this.retell();
  }
}
