import table from '@land/terms.json';
import { en } from './en.ts';
import { vi, type SentenceKey } from './vi.ts';

export type Lang = 'vi' | 'en';

/** The words of the trade, by group and code: one table for the page, the reports and the files of the server. */
export type Terms = typeof table;
export type TermGroup = keyof Terms;
type TermKey = { [G in TermGroup]: `${G}.${keyof Terms[G] & string}` }[TermGroup];

export type WordKey = SentenceKey | TermKey;

function wordsIn(lang: Lang, sentences: Readonly<Record<SentenceKey, string>>): Readonly<Record<WordKey, string>> {
  const words: Record<string, string> = { ...sentences };
  for (const [group, codes] of Object.entries(table)) {
    for (const [code, word] of Object.entries(codes)) words[`${group}.${code}`] = word[lang];
  }
  return words as Record<WordKey, string>;
}

/** The codes of a group in the order in which the server has them: of milestones the lowest first. */
export const codesOf = <G extends TermGroup>(group: G): readonly (keyof Terms[G] & string)[] =>
  Object.keys(table[group]) as (keyof Terms[G] & string)[];

export const WORDS = { vi: wordsIn('vi', vi), en: wordsIn('en', en) } as const;

let language: Lang = 'vi';

export function lang(): Lang {
  return language;
}

export function speak(next: Lang): void {
  language = next;
  document.documentElement.lang = next;
}

/**
 * What the page says for a key in the reader's language, its holes filled. A hole such as {count|parcel|parcels} takes
 * the word that goes with the number.
 */
export function t(key: WordKey, holes: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[language][key].replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (hole, name: string, one?: string, many?: string) =>
      one === undefined ? String(holes[name] ?? hole) : String(holes[name]) === '1' ? one : many!,
  );
}

/** As t, for a key made of a code that came with the data: an unknown code is shown as it is. */
export function tCode(prefix: string, code: string, holes: Readonly<Record<string, string | number>> = {}): string {
  const key = `${prefix}.${code}`;
  return key in WORDS.vi ? t(key as WordKey, holes) : code;
}
