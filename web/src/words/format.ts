import { lang } from './words.ts';

/** Numbers, dates and units as the reader writes them: 1.471,00 ha and 31/12/2024, or 1,471.00 ha and 31 Dec 2024. */

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;
const UNIT_SPACE = '\u00a0';

const numberFormats = new Map<string, Intl.NumberFormat>();

export function number(value: number, decimals: number): string {
  const key = `${lang()}${decimals}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[lang()], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    numberFormats.set(key, format);
  }
  return format.format(value);
}

export const count = (value: number): string => number(value, 0);
export const hectares = (ha: number): string => number(ha, 2) + UNIT_SPACE + 'ha';
export const squareMetres = (m2: number): string => number(m2, 1) + UNIT_SPACE + 'm²';

/** An amount of money, in đồng. */
export const dong = (amount: number): string => number(amount, 0) + UNIT_SPACE + 'đ';

/** Capital in US dollars; in millions, as licences give it. */
export const dollars = (usd: number): string =>
  lang() === 'vi'
    ? `${number(usd / 1e6, 1)}${UNIT_SPACE}triệu USD`
    : `USD${UNIT_SPACE}${number(usd / 1e6, 1)}${UNIT_SPACE}million`;

/** The name of a country from its two letters; anything else as it is. */
export const country = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([lang()], { type: 'region' }).of(code) ?? code) : code;

/** Metres, or kilometres when they are many. */
export function length(m: number): string {
  return m < 10_000 ? metres(m, 2) : number(m / 1000, 3) + UNIT_SPACE + 'km';
}

export const metres = (m: number, decimals: number): string => number(m, decimals) + UNIT_SPACE + 'm';

/** A share of 1 as percent. */
export const percent = (share: number): string => number(share * 100, 1) + UNIT_SPACE + '%';

/** An ISO day such as 2024-12-31. */
export function day(iso: string): string {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  if (!year || !month || !dayOfMonth) return iso;
  if (lang() === 'vi') {
    return `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  }
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).toLocaleDateString(LOCALES.en, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A moment such as 2024-12-31T17:00:00Z as hours and minutes of the reader's clock. */
export function minute(iso: string): string {
  return new Date(iso).toLocaleTimeString(LOCALES[lang()], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** Degrees and minutes, as meridians are called: 106°30′. */
export function degreesMinutes(degrees: number): string {
  const whole = Math.floor(degrees);
  const minutes = Math.round((degrees - whole) * 60);
  return `${whole}°${String(minutes).padStart(2, '0')}′`;
}

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

export const signedHectares = (ha: number): string => signed(hectares(ha), ha);
export const signedCount = (value: number): string => signed(count(value), value);
export const signedMetres = (m: number): string => signed(metres(m, 1), m);
export const signedSquareMetres = (m2: number): string => signed(squareMetres(m2), m2);

/** A direction in degrees and minutes: 90°13′. */
export function bearing(degrees: number): string {
  const minutes = Math.round(degrees * 60) % (360 * 60);
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`;
}
