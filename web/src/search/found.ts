import { cadastral } from '../panel/fields.ts';
import { markerName } from '../land/names.ts';
import type { SearchHit, SearchNear } from '../net/api.ts';
import * as format from '../words/format.ts';
import { lang, t, tCode } from '../words/words.ts';
import { readDay } from '../ui/day-field.ts';

/** What stands in the list of what was found: what it is called, and what tells it from others. */
export interface Told {
  readonly title: string;
  readonly hint: string;
}

/** Says in the reader's words what the server has found. */
export function told(hit: SearchHit, nameOfZone: (code: string) => string): Told {
  const { kind, label } = hit;
  const detail = hit.detail ?? '';
  const zone = hit.zone ? nameOfZone(hit.zone) : '';
  const what = tCode('search.kind', kind);
  const hint = (...parts: string[]): string => parts.filter(Boolean).join(' · ');
  switch (kind) {
    case 'parcel': {
      const [sheet = '', parcel = ''] = label.split('/');
      const [, commune = '', use = ''] = /^(.*?)(?:, ([^,]+))?$/.exec(detail) ?? [];
      const [ofSheet = '', ofParcel = ''] = hit.replaces?.split('/') ?? [];
      const from = hit.replaces && t('search.cameOf', { sheet: ofSheet, parcel: ofParcel });
      return { title: t('panel.parcel', { sheet, parcel }), hint: hint(from ?? '', commune, use && cadastral(use)) };
    }
    case 'marker': {
      // Its phase stands behind the name of its zone.
      const phase = /, ([^,]+)$/.exec(detail)?.[1] ?? '';
      return { title: markerName(label, phase), hint: hint(zone) };
    }
    case 'phase': {
      const number = /^Giai đoạn (.+)$/.exec(label)?.[1];
      return { title: lang() === 'en' && number ? t('panel.phase', { number }) : label, hint: hint(zone) };
    }
    case 'commune':
      return lang() === 'en' && detail ? { title: detail, hint: hint(what, label) } : { title: label, hint: what };
    case 'decision': {
      const day = readDay(/(\d{2}\/\d{2}\/\d{4})$/.exec(detail)?.[1] ?? '');
      return { title: label, hint: hint(what, zone, day ? format.day(day) : '') };
    }
    case 'project': {
      const [, investor = '', country = ''] = /^(.*?)(?:, ([A-Z]{2}))?$/.exec(detail) ?? [];
      return { title: label, hint: hint(what, zone, investor, country && format.country(country)) };
    }
    default:
      return { title: label, hint: hint(what, detail) };
  }
}

/** Says that it was not found, and what comes near. */
export function missed(near: SearchNear | undefined): string {
  if (near?.sheet_no === undefined) return t(near ? 'search.nearest' : 'search.none');
  const sheet = near.sheet_no;
  if ((near.parcels ?? 0) > 0) return t('search.noParcel', { sheet, count: format.count(near.parcels ?? 0) });
  const sheets = near.sheets ?? [];
  return sheets.length > 0 ? t('search.noSheet', { sheet, sheets: sheets.join(', ') }) : t('search.none');
}
