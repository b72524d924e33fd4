import { h } from '../ui/dom.ts';
import { csvButton } from './csv.ts';

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
    csvButton(fileName, [columns, ...bars.map(({ name, value }) => [name, value])]),
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
