import type { Import } from '../net/staff-api.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';

/** Whether nothing of the file was refused; while it is not over, too. */
export const isGood = (one: Import): boolean =>
  one.state === 'WAITING' || one.state === 'RUNNING' || (one.state === 'DONE' && (one.rejected ?? 0) === 0);

/** What became of a file in one sentence, what failed first. */
export function verdict(one: Import): string {
  if (one.state !== 'DONE') return tCode('import.state', one.state);
  const { accepted = 0, rejected = 0, unchanged = 0 } = one;
  const counts = {
    accepted: format.count(accepted),
    rejected: format.count(rejected),
    all: format.count(accepted + rejected + unchanged),
  };
  if (one.written) return rejected > 0 ? t('import.writtenPart', counts) : t('import.written', { file: one.file });
  if (one.dry_run) return rejected > 0 ? t('import.triedBad', counts) : t('import.triedGood');
  return rejected > 0 ? t('import.notWritten', counts) : t('import.nothingNew');
}
