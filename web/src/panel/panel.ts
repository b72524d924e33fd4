import { fill, h, icon } from '../page/dom.ts';
import { ICONS } from '../page/icons.ts';
import { t } from '../words/words.ts';
import { skeleton } from './parts.ts';

/** The panel at the left of the map; a sheet from below on the phone. */
export class Panel {
  private readonly header = h('header', {});
  private readonly body = h('div', { class: 'body' });
  readonly element = h('aside', { class: 'float card panel' }, this.header, this.body);

  constructor(private readonly close: () => void) {}

  show(title: string, body: readonly Node[], closable: boolean): void {
    const scrolled = this.body.scrollTop;
    const same = this.header.querySelector('h1')?.textContent === title;
    this.head(title, closable);
    fill(this.body, ...body);
    this.body.scrollTop = same ? scrolled : 0;
  }

  wait(title: string): void {
    this.head(title, false);
    fill(this.body, skeleton(4));
  }

  private head(title: string, closable: boolean): void {
    const label = t('app.close');
    fill(
      this.header,
      h('h1', {}, title),
      closable &&
        h(
          'button',
          { type: 'button', title: label, 'aria-label': label, onclick: () => this.close() },
          icon(ICONS.close),
        ),
    );
  }
}
