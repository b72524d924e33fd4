import { h } from '../page/dom.ts';
import { saveText } from '../page/save.ts';
import { t } from '../words/words.ts';

type Rows = readonly (readonly (string | number)[])[];

/** The figures of a chart as a file; the first row names the columns. */
export const csvButton = (fileName: string, rows: Rows): HTMLElement =>
  h(
    'button',
    {
      type: 'button',
      class: 'chip small',
      onclick: () => saveText(`${fileName}.csv`, 'text/csv', csvText(rows)),
    },
    t('chart.csv'),
  );

/** With the mark that tells Excel that the text is UTF-8. */
export function csvText(rows: Rows): string {
  const cell = (value: string | number): string =>
    typeof value === 'string' && /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value);
  return '\ufeff' + rows.map((one) => one.map(cell).join(',')).join('\r\n') + '\r\n';
}
