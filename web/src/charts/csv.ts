import { h } from '../ui/dom.ts';
import { saveText } from '../ui/save.ts';
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

/**
 * Where a spreadsheet may begin a cell, and would take what follows for a formula; it may split by another separator
 * than the file's. The server's files are guarded in the same way.
 */
const FORMULA = /(?<=^|[,;|\t\r\n])([\p{Zs}\ufeff"]*)(?='*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

/** With the mark that tells Excel that the text is UTF-8. */
export function csvText(rows: Rows): string {
  const cell = (value: string | number): string => {
    if (typeof value === 'number') return String(value);
    const text = value.replace(FORMULA, "$1'");
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return '\ufeff' + rows.map((one) => one.map(cell).join(',')).join('\r\n') + '\r\n';
}
