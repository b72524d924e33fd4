import * as api from '../net/staff-api.ts';
import { reasonOf } from '../net/http.ts';
import { fill, h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';
import { isGood, verdict } from './verdict.ts';

/** The imports that were asked for, the newest first: each opens its report, and one that waits is taken back. */
export class PastImports {
  private readonly body = h('div', {});
  private readonly fold = h(
    'details',
    { class: 'fold', ontoggle: () => this.fold.open && void this.ask() },
    h('summary', {}),
    this.body,
  );

  constructor(private readonly open: (one: api.Import) => void) {}

  element(): HTMLElement {
    fill(this.fold.querySelector('summary')!, t('import.past'));
    if (this.fold.open) void this.ask();
    return this.fold;
  }

  /** There is one more, or one has ended. */
  outdate(): void {
    if (this.fold.open) void this.ask();
  }

  /** Nothing of it stays for whoever comes next. */
  forget(): void {
    this.fold.open = false;
    fill(this.body);
  }

  private async ask(): Promise<void> {
    try {
      const all = await api.imports();
      fill(
        this.body,
        all.length === 0
          ? h('p', { class: 'quiet' }, t('import.pastNone'))
          : h('ul', { class: 'list' }, ...all.map((one) => this.line(one))),
      );
    } catch (error) {
      fill(this.body, h('p', { class: 'problem', role: 'alert' }, reasonOf(error)));
    }
  }

  private line(one: api.Import): HTMLElement {
    const canTakeBack = one.state === 'WAITING' || one.state === 'RUNNING';
    return h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'row-reason', onclick: () => this.open(one) },
        h('strong', {}, one.file),
        h(
          'small',
          {},
          [tCode('import.layer', one.layer), one.who, format.minute(one.queued_at)].filter(Boolean).join(' · '),
        ),
        h('small', { class: isGood(one) ? undefined : 'bad' }, verdict(one)),
      ),
      canTakeBack &&
        h('button', { type: 'button', class: 'chip', onclick: () => void this.takeBack(one) }, t('import.takeBack')),
    );
  }

  private async takeBack(one: api.Import): Promise<void> {
    try {
      await api.takeBack(one.id);
      await this.ask();
    } catch (error) {
      fill(this.body, h('p', { class: 'problem', role: 'alert' }, reasonOf(error)));
    }
  }
}
