import * as format from '../words/format.ts';
import { t } from '../words/words.ts';
import { fill, h, icon } from './dom.ts';
import { ICONS } from './icons.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads 31/12/2024, 31-12-2024, 31 Dec 2024 or 2024-12-31; null when it is no day. */
export function readDay(text: string): string | null {
  const tidy = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tidy);
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(tidy);
  const named = /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/.exec(tidy);
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : numeric
      ? [numeric[3], numeric[2], numeric[1]]
      : named
        ? [named[3], String(MONTHS.indexOf(named[2]!) + 1), named[1]]
        : null;
  if (!parts) return null;
  const day = `${parts[0]}-${parts[1]!.padStart(2, '0')}-${parts[2]!.padStart(2, '0')}`;
  const date = new Date(`${day}T00:00:00Z`);
  // The 31st of February would become the 3rd of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

/** A day as the page's language writes it, whatever the browser's is; with the browser's own calendar beside it. */
export class DayField {
  private readonly text = h('input', { type: 'text', class: 'day', autocomplete: 'off', onchange: () => this.typed() });
  private readonly calendar = h('input', {
    type: 'date',
    class: 'calendar',
    tabindex: '-1',
    'aria-hidden': 'true',
    onchange: () => this.take(this.calendar.value),
  });
  private readonly open = h('button', {
    type: 'button',
    class: 'icon-button',
    onclick: () => this.calendar.showPicker(),
  });
  private readonly name = h('span', {});
  readonly element = h('span', { class: 'day-field' }, h('label', {}, this.name, this.text), this.calendar, this.open);
  private day: string | null = null;

  constructor(private readonly chosen: (day: string | null) => void) {}

  show(name: string, day: string | null): void {
    this.day = day;
    fill(this.name, name);
    this.text.value = day ? format.day(day) : '';
    this.text.placeholder = t('time.placeholder');
    this.text.setCustomValidity('');
    this.calendar.value = day ?? '';
    this.calendar.setAttribute('aria-label', name);
    fill(this.open, icon(ICONS.calendar));
    this.open.title = t('time.calendar');
    this.open.setAttribute('aria-label', t('time.calendar'));
  }

  private typed(): void {
    const text = this.text.value.trim();
    const day = text === '' ? null : readDay(text);
    if (text !== '' && !day) {
      this.text.setCustomValidity(t('time.unreadable'));
      this.text.reportValidity();
      return;
    }
    this.take(day);
  }

  private take(day: string | null): void {
    this.text.setCustomValidity('');
    if (day !== this.day) this.chosen(day);
  }
}
