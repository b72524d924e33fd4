import { csvText } from '../charts/csv.ts';
import type { Import, Report } from '../net/staff-api.ts';
import { t } from '../words/words.ts';
import { rowsOf } from './csv-rows.ts';
import { sayRow } from './row-words.ts';

export const sheetName = (done: Import): string => `${done.file.replace(/\.[^.]*$/, '')}-${done.id}.csv`;

/**
 * The rejected rows to mend and send again: of a CSV with all their cells and the reason behind them, so that the sheet
 * is a file for the same layer; of other files, whose cells the page cannot read, the numbers, keys and reasons.
 */
export async function rejectedSheet(report: Report, file: File | null): Promise<Blob> {
  const rejected = report.rows
    .filter(({ outcome }) => outcome.toLowerCase() === 'rejected')
    .map(({ row, key, reasons = [] }) => ({
      row,
      key,
      why: reasons
        .filter(({ severity }) => severity === 'error')
        .map(sayRow)
        .join(' '),
    }));
  const isCsv = file !== null && /\.csv$/i.test(file.name);
  const cells = isCsv ? rowsOf(await file.text()) : null;
  const [headings, ...rows] = cells ?? [];
  // Where the rows are counted otherwise than here, others would be sent again.
  const isCountedAlike =
    headings !== undefined && rejected.every(({ row, key }) => rows[row - 1] && hasKey(rows[row - 1]!, key));
  const sheet = isCountedAlike
    ? [[...headings, t('import.why')], ...rejected.map(({ row, why }) => [...rows[row - 1]!, why])]
    : [
        [t('import.rowNumber'), t('import.key'), t('import.why')],
        ...rejected.map(({ row, key, why }) => [row, key, why]),
      ];
  return new Blob([csvText(sheet)], { type: 'text/csv;charset=utf-8' });
}

const hasKey = (cells: readonly string[], key: string): boolean =>
  key.split('/').every((part) => part === '' || cells.some((cell) => cell.trim() === part.trim()));
