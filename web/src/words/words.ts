import { en } from './en.ts';
import { vi, type WordKey } from './vi.ts';

export type { WordKey } from './vi.ts';
export type Lang = 'vi' | 'en';

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
  const text: string = language === 'vi' ? vi[key] : en[key];
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (hole, name: string, one?: string, many?: string) =>
    one === undefined ? String(holes[name] ?? hole) : String(holes[name]) === '1' ? one : many!,
  );
}

/** As t, for a key made of a code that came with the data: an unknown code is shown as it is. */
export function tCode(prefix: string, code: string, holes: Readonly<Record<string, string | number>> = {}): string {
  const key = `${prefix}.${code}`;
  return key in vi ? t(key as WordKey, holes) : code;
}
