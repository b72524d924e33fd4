import { t } from '../words/words.ts';
import * as format from '../words/format.ts';
import type { Context } from '../view/context.ts';
import { fromNumber, monthEnd, toNumber } from '../ui/days.ts';
import { DayField } from '../ui/day-field.ts';
import { fill, h, icon } from '../ui/dom.ts';
import { PHONE_PX } from '../ui/seen.ts';
import { ICONS } from '../ui/icons.ts';

const YEARS_BACK = 4;
const STEP_MS = 700;
const MOST_YEARS = 8;

/** The day of the whole page: typed, pulled, or played month by month; and the earlier day it is compared with. */
export class TimeStrip {
  private readonly day = new DayField((day) => this.choose(day ?? ''));
  private readonly from = new DayField((day) => this.compare(day ?? ''));
  private readonly slider = h('input', {
    type: 'range',
    oninput: () => this.choose(fromNumber(Number(this.slider.value))),
  });
  private readonly playButton = h('button', {
    type: 'button',
    onclick: () => (this.timer ? this.stop() : this.play()),
  });
  private readonly todayButton = h('button', { type: 'button', onclick: () => this.choose('') });
  private readonly years = h('div', { class: 'years', 'aria-hidden': 'true' });
  private readonly summary = h('summary', {});
  readonly element: HTMLDetailsElement;
  private timer: number | undefined;

  constructor(private readonly context: Context) {
    const { at, from } = context.view.now;
    this.element = h(
      'details',
      { class: 'float card strip', open: window.innerWidth > PHONE_PX && (at !== null || from !== null) },
      this.summary,
      h(
        'div',
        { class: 'controls' },
        h('div', { class: 'run' }, this.playButton, h('div', { class: 'scale-of-years' }, this.slider, this.years)),
        h('div', { class: 'days' }, this.day.element, this.from.element, this.todayButton),
      ),
    );
    context.view.watch((now, before) => {
      if (now.at !== before.at || now.from !== before.from) this.retell();
      if (now.at !== before.at && this.timer && now.at !== this.played) this.stop();
    });
  }

  private played: string | null = null;

  retell(): void {
    const { today } = this.context.config();
    const { from } = this.context.view.now;
    const at = this.context.at();
    const first = `${Number(today.slice(0, 4)) - YEARS_BACK}-01-01`;
    this.slider.min = String(Math.min(toNumber(first), toNumber(at)));
    this.slider.max = String(Math.max(toNumber(today), toNumber(at)));
    this.slider.value = String(toNumber(at));
    this.slider.setAttribute('aria-label', t('time.day'));
    this.slider.setAttribute('aria-valuetext', format.day(at));
    this.day.show(t('time.day'), at);
    this.from.show(t('time.from'), from);
    fill(this.todayButton, t('time.today'));
    this.todayButton.disabled = this.context.view.now.at === null;
    fill(this.playButton, icon(this.timer ? ICONS.pause : ICONS.play));
    this.playButton.title = t(this.timer ? 'time.pause' : 'time.play');
    this.playButton.setAttribute('aria-label', this.playButton.title);
    fill(this.years, ...this.yearMarks());
    const shown = from
      ? t('time.between', { from: format.day(from), at: format.day(at) })
      : window.innerWidth <= PHONE_PX
        ? format.day(at)
        : t(at === today ? 'time.shownToday' : 'time.shown', { day: format.day(at) });
    fill(this.summary, icon(ICONS.calendar), h('span', {}, shown), window.innerWidth > PHONE_PX && icon(ICONS.unfold));
    this.summary.title = t('time.title');
  }

  /** The first day of each year under the slider, where there is room for its number. */
  private yearMarks(): HTMLElement[] {
    const first = Number(this.slider.min);
    const last = Number(this.slider.max);
    const from = Number(fromNumber(first).slice(0, 4));
    const to = Number(fromNumber(last).slice(0, 4));
    const each = Math.ceil((to - from + 1) / MOST_YEARS);
    const years = Array.from({ length: Math.floor((to - from) / each) + 1 }, (_, i) => from + i * each);
    return years
      .map((year) => ({ year, share: (toNumber(`${year}-01-01`) - first) / (last - first || 1) }))
      .filter(({ share }) => share >= 0 && share <= 1)
      .map(({ year, share }) => h('span', { style: `--share:${share.toFixed(4)}` }, String(year)));
  }

  private choose(day: string): void {
    const at = day === '' || day === this.context.config().today ? null : day;
    const { from } = this.context.view.now;
    this.context.view.set({ at, from: from && from < (at ?? this.context.config().today) ? from : null });
  }

  private compare(day: string): void {
    this.context.view.set({ from: day && day < this.context.at() ? day : null });
    this.retell();
  }

  /** From the shown day to today by month ends; from the slider's beginning when today is shown. */
  private play(): void {
    const { today } = this.context.config();
    let day = this.context.view.now.at ?? fromNumber(Number(this.slider.min));
    const step = (): void => {
      const next = day < monthEnd(day, 0) ? monthEnd(day, 0) : monthEnd(day, 1);
      day = next < today ? next : today;
      this.played = day === today ? null : day;
      this.choose(day);
      if (day === today) this.stop();
    };
    this.timer = window.setInterval(step, STEP_MS);
    step();
    this.retell();
  }

  private stop(): void {
    window.clearInterval(this.timer);
    this.timer = undefined;
    this.retell();
  }
}
