import { h } from '../page/dom.ts';
import { saveText } from '../page/save.ts';
import { t } from '../words/words.ts';

export interface Bar {
  readonly name: string;
  /** In the unit of the table, for the file. */
  readonly value: number | string;
  /** In the reader's words. */
  readonly text: string;
  readonly note?: string;
  /** How long the bar is, of 1. */
  readonly share: number;
  readonly colour: string;
}

/** A chart that is a table: bars for the eye, rows for the screen reader, a file to take away. */
export function barTable(
  caption: string,
  columns: readonly [string, string],
  bars: readonly Bar[],
  fileName: string,
): HTMLElement {
  return h(
    'div',
    {},
    h(
      'table',
      { class: 'bars two' },
      h('caption', { class: 'hidden-text' }, caption),
      h('thead', { class: 'hidden-text' }, h('tr', {}, ...columns.map((column) => h('th', { scope: 'col' }, column)))),
      h('tbody', {}, ...bars.map(row)),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'chip small',
        onclick: () => saveText(`${fileName}.csv`, 'text/csv', csv(columns, bars)),
      },
      t('chart.csv'),
    ),
  );
}

function row(bar: Bar): HTMLElement {
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, bar.name),
    h('td', {}, bar.text, bar.note ? h('small', { class: 'change' }, bar.note) : null),
    h(
      'td',
      { class: 'bar-cell', 'aria-hidden': 'true' },
      h(
        'span',
        { class: 'track' },
        h('span', { style: `width:${Math.min(100, bar.share * 100)}%;background:${bar.colour}` }),
      ),
    ),
  );
}

function csv(columns: readonly [string, string], bars: readonly Bar[]): string {
  return csvText([columns, ...bars.map(({ name, value }) => [name, value])]);
}

/** With the mark that tells Excel that the text is UTF-8. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string =>
    typeof value === 'string' && /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value);
  return '\ufeff' + rows.map((one) => one.map(cell).join(',')).join('\r\n') + '\r\n';
}
