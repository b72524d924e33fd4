import type { Properties } from '../net/api.ts';
import { lang, t, tCode } from '../words/words.ts';

/** What zones and communes are called. */

const firstSaid = (...values: readonly (Properties[string] | undefined)[]): string =>
  String(values.find(Boolean) ?? '');

export function zoneName(zone: Properties): string {
  return firstSaid(lang() === 'en' && zone['name_en'], zone['name'], zone['code']);
}

export function communeName(commune: Properties): string {
  return firstSaid(lang() === 'en' && commune['fullnameen'], commune['fullname'], commune['code']);
}

/** With the kind abbreviated: KCN Sông Công II. */
export function zoneShortName(zone: Properties): string {
  const name = zoneName(zone);
  const kind = String(zone['kind']);
  const long = tCode('kind', kind).toLowerCase();
  const lower = name.toLowerCase();
  if (lower.startsWith(`${long} `)) return `${tCode('kind.short', kind)} ${name.slice(long.length + 1)}`;
  if (lower.endsWith(` ${long}`)) return `${name.slice(0, -long.length)}${tCode('kind.short', kind)}`;
  return name;
}

/** A zone and each of its phases number their markers for themselves: M12 alone would be several. */
export function markerName(number: string, phase: string): string {
  return phase ? t('panel.markerOfPhase', { number, phase }) : t('panel.marker', { number });
}
