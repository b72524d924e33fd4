import * as api from '../net/staff-api.ts';
import type { Dossier } from '../net/staff-api.ts';
import { h } from '../ui/dom.ts';
import { later } from './later.ts';
import { section } from './parts.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';

/** What staff alone are told of a parcel: who holds it, what stands in the way, and each step with its document. */
export function dossierPart(parcel: number): HTMLElement {
  return later(
    () => api.dossier(parcel),
    (dossier) => [holders(dossier), obstacles(dossier), events(dossier)],
    5,
  );
}

const isLive = ({ superseded_at }: { readonly superseded_at: string | null }): boolean => superseded_at === null;

function span(from: string | null, to: string | null): string {
  if (from && to) return t('dossier.span', { from: format.day(from), to: format.day(to) });
  if (from) return t('dossier.since', { from: format.day(from) });
  return to ? t('dossier.until', { to: format.day(to) }) : '';
}

function holders({ holdings }: Dossier): HTMLElement {
  const live = holdings.filter(isLive);
  return section(
    t('dossier.holders'),
    live.length === 0
      ? h('p', { class: 'quiet' }, t('dossier.noHolders'))
      : h(
          'ul',
          { class: 'entries' },
          ...live.map((one) =>
            h(
              'li',
              {},
              h('strong', {}, one.name ?? one.party),
              h('span', {}, [one.kind && tCode('party', one.kind), one.address, one.phone].filter(Boolean).join(' · ')),
              h('small', {}, span(one.from, one.to)),
            ),
          ),
        ),
  );
}

function obstacles({ obstacles: all }: Dossier): HTMLElement {
  const live = all.filter(isLive);
  return section(
    t('dossier.obstacles'),
    live.length === 0
      ? h('p', { class: 'quiet' }, t('dossier.noObstacles'))
      : h(
          'ul',
          { class: 'entries' },
          ...live.map((one) =>
            h(
              'li',
              {},
              h('strong', {}, tCode('obstacle', one.reason)),
              one.note && h('span', {}, one.note),
              h('small', {}, span(one.opened, one.closed)),
            ),
          ),
        ),
  );
}

/** Corrections are kept and shown: what they took the place of stands struck through. */
function events({ events: all }: Dossier): HTMLElement {
  return section(
    t('dossier.events'),
    all.length === 0
      ? h('p', { class: 'quiet' }, t('dossier.noEvents'))
      : h(
          'ul',
          { class: 'entries' },
          ...all.map((one) =>
            h(
              'li',
              { class: isLive(one) && !one.void ? undefined : 'superseded' },
              h(
                'strong',
                {},
                one.milestone === 'NOT_APPLICABLE' && one.of
                  ? t('dossier.notApplicable', { milestone: tCode('milestone', one.of) })
                  : tCode('milestone', one.milestone),
              ),
              h(
                'span',
                {},
                [
                  format.day(one.date),
                  one.document_no,
                  one.amount_vnd !== null && format.dong(one.amount_vnd),
                  one.note,
                  one.correction && t('dossier.correction', { reason: one.correction }),
                ]
                  .filter(Boolean)
                  .join(' · '),
              ),
              one.file_url && /^https?:\/\//.test(one.file_url)
                ? h('a', { href: one.file_url, target: '_blank', rel: 'noopener' }, t('dossier.file'))
                : null,
            ),
          ),
        ),
  );
}
