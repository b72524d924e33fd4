import type { CollectionName, Properties } from '../net/api.ts';
import { past } from '../land/past.ts';
import { milestoneOn } from '../land/parcels.ts';
import { communeName, markerName, zoneName } from '../land/names.ts';
import { areaOf, areaText } from '../land/areas.ts';
import * as format from '../words/format.ts';
import { lang, t, tCode, type WordKey } from '../words/words.ts';

/** A line of what is known: what it is, and its value in the reader's words. */
export interface Fact {
  readonly label: WordKey;
  readonly value: string;
  readonly strong?: boolean;
  /** The code of a zone that it leads to. */
  readonly zone?: string;
}

/** The title of a feature: 'Khu công nghiệp Sông Công II', 'Thửa 12, tờ 5'. */
export function titleOf(layer: CollectionName, p: Properties): string {
  switch (layer) {
    case 'zones':
      return zoneName(p);
    case 'phases':
      // Phases are named in Vietnamese only.
      return (lang() === 'vi' && String(p['name'] ?? '')) || t('panel.phase', { number: String(p['number']) });
    case 'lots':
      return t('panel.lot', { code: String(p['code']) });
    case 'parcels':
      return t('panel.parcel', { parcel: String(p['parcel_no']), sheet: String(p['sheet_no']) });
    case 'markers':
      return markerName(String(p['number']), isSaid(p['phase']) ? String(p['phase']) : '');
    case 'projects':
      return String(p['name']);
    case 'communes':
      return communeName(p);
  }
}

/** What is said of a feature where the pointer is: one short line. */
export function hintOf(layer: CollectionName, p: Properties, id: number, at: string): string {
  switch (layer) {
    case 'zones':
      return `${t(past.isOperating(p, at) ? 'zone.operating' : 'zone.planned')} · ${areaText(areaOf(layer, p, id, at))}`;
    case 'parcels':
      return `${t(`milestone.${milestoneOn(p, at)}`)} · ${format.squareMetres(Number(p['area_m2'] ?? 0))}`;
    case 'lots':
      return `${lotState(p, id, at)} · ${areaText(areaOf(layer, p, id, at))}`;
    case 'markers':
      return tCode('marker.status', past.marker(p, id, at).status);
    default:
      return p['area_ha'] === undefined ? '' : areaText(areaOf(layer, p, id, at));
  }
}

const lotState = (p: Properties, id: number, at: string): string => tCode('availability', past.availability(p, id, at));

/** What zones and communes are called, by their codes. */
export interface PlaceNames {
  readonly zone: (code: string) => string;
  readonly commune: (code: string) => string;
}

/** The abbreviation of the cadastral map in words; one that is not known stays as it is. */
export function cadastral(code: string): string {
  const name = tCode('cadastral', code);
  return name === code ? code : t('cadastral.text', { name, code });
}

/** All that a feature itself knows, on a day. */
export function factsOf(layer: CollectionName, p: Properties, id: number, at: string, names: PlaceNames): Fact[] {
  const facts: Fact[] = [];
  const zone = (): void => {
    const code = p['zone'];
    if (isSaid(code)) facts.push({ label: 'field.zone', value: names.zone(String(code)), zone: String(code) });
  };
  const add = (label: WordKey, value: string | undefined, strong = false): void => {
    if (value !== undefined && value !== '') facts.push({ label, value, strong });
  };
  const text = (name: string): string | undefined => (isSaid(p[name]) ? String(p[name]) : undefined);
  const day = (name: string): string | undefined => (isSaid(p[name]) ? format.day(String(p[name])) : undefined);
  const code = (name: string, prefix: string): string | undefined =>
    isSaid(p[name]) ? tCode(prefix, String(p[name])) : undefined;
  const ha = (name: string): string | undefined => (isSaid(p[name]) ? format.hectares(Number(p[name])) : undefined);
  const m2 = (name: string): string | undefined => (isSaid(p[name]) ? format.squareMetres(Number(p[name])) : undefined);
  const metres = (name: string): string | undefined =>
    isSaid(p[name]) ? format.metres(Number(p[name]), 3) : undefined;

  switch (layer) {
    case 'zones':
      add('field.kind', code('kind', 'kind'));
      add('field.status', t(past.isOperating(p, at) ? 'zone.operating' : 'zone.planned'));
      add('field.stage', tCode('step', past.stage(p, at) ?? ''));
      break;
    case 'parcels':
      add('field.stage', t(`milestone.${milestoneOn(p, at)}`), true);
      add('field.landUse', isSaid(p['land_use']) ? cadastral(String(p['land_use'])) : undefined);
      break;
    case 'lots':
      zone();
      add('layer.phases', text('phase'));
      add('field.landUse', code('land_use', 'land_use'));
      add('field.lease', lotState(p, id, at), true);
      break;
    case 'markers':
      zone();
      add('layer.phases', text('phase'));
      add('field.kind', code('kind', 'marker.kind'));
      add('field.status', tCode('marker.status', past.marker(p, id, at).status), true);
      add('field.statusOn', format.day(past.marker(p, id, at).since ?? ''));
      add('field.designX', metres('x_northing'));
      add('field.designY', metres('y_easting'));
      add('field.setX', metres('set_x_northing'));
      add('field.setY', metres('set_y_easting'));
      add('field.offDesign', metres('off_design_m'), past.marker(p, id, at).isOffDesign);
      break;
    case 'projects':
      zone();
      add('field.investor', text('investor'));
      add('field.country', isSaid(p['country']) ? format.country(String(p['country'])) : undefined);
      add('field.sector', text('sector'));
      add('field.capital', isSaid(p['capital_usd']) ? format.dollars(Number(p['capital_usd'])) : undefined);
      add('field.licence', day('licence_date'));
      break;
    default:
      zone();
  }
  if (isSaid(p['counts'])) add('field.countingArea', areaText(areaOf(layer, p, id, at)), true);
  add('field.officialArea', layer === 'parcels' ? m2('official_area_m2') : ha('official_area_ha'), layer === 'parcels');
  if (layer !== 'zones') add('field.gridArea', layer === 'parcels' ? m2AndHa(p) : ha('area_ha'), layer === 'parcels');
  // Of a parcel two decimals of a hectare say nothing: its own report has the square metres.
  if (layer !== 'zones' && layer !== 'parcels') add('field.geodesicArea', ha('geodesic_area_ha'));
  add('field.decision', text('decision_no'));
  add('field.decisionDate', day('decision_date'));
  add('field.operatingSince', day('operating_since'));
  if (isSaid(p['located_commune'])) add('field.commune', names.commune(String(p['located_commune'])));
  add('field.validFrom', day('valid_from'));
  add('field.replaces', text('replaces'));
  return facts;
}

const m2AndHa = (p: Properties): string | undefined =>
  isSaid(p['area_m2'])
    ? `${format.squareMetres(Number(p['area_m2']))} (${format.hectares(Number(p['area_ha']))})`
    : undefined;

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== '';
