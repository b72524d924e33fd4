import type { Found } from '../tiles/find-at.ts';
import * as api from '../net/api.ts';
import type { Clearance, CollectionName, Finding, ServedFeature, Territory, ZoneReport } from '../net/api.ts';
import type { Context } from '../view/context.ts';
import { h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { lang, t, type WordKey } from '../words/words.ts';
import { clearancePart } from './clearance-part.ts';
import { curveFold } from './curve-fold.ts';
import { factsOf, titleOf } from './fields.ts';
import { later } from './later.ts';
import { inZonesPart, milestonesPart } from './parcel-parts.ts';
import { downloads, factList, folded, section } from './parts.ts';
import { waitsPart } from './waits-part.ts';
import { areaNotes, areasPart, findingsPart, occupancyPart, projectsPart, stagesPart, titled } from './zone-parts.ts';

/** What a panel of a feature can lead to. */
export interface Leads {
  readonly pick: (found: Found) => void;
  readonly flyTo: (lon: number, lat: number) => void;
  readonly goTo: (layer: CollectionName, id: number) => void;
}

/** What is known of one thing on the map, what else is at its place, and its layer to take away. */
export function featurePanel(
  layer: CollectionName,
  feature: ServedFeature,
  also: readonly Found[],
  context: Context,
  leads: Leads,
): Node[] {
  const { properties } = feature;
  const { map } = context;
  const goToZone = (code: string): void => {
    const zone = map.zone(code);
    if (zone) leads.goTo('zones', zone.id);
  };
  const names = { zone: map.zoneName, commune: map.communeName };
  const parts: (Node | null)[] = [
    factList(factsOf(layer, properties, feature.id, context.at(), names), goToZone),
    others(feature, also, leads),
  ];
  if (layer === 'zones') parts.push(...zoneSections(String(properties['code']), context, leads));
  if (layer === 'phases') {
    parts.push(...phaseSections(String(properties['zone']), String(properties['number']), context, leads));
  }
  if (layer === 'parcels') {
    parts.push(titled('parcel.steps', milestonesPart(properties, context.at(), context.palette())));
    parts.push(
      later(
        () => api.parcelReport(feature.id),
        (report) => [titled('parcel.inZones', inZonesPart(report, map.zoneName, goToZone))],
        2,
      ),
    );
  }
  if (layer === 'parcels' && context.staff.name !== null) {
    parts.push(
      later(
        () => import('./dossier-part.ts'),
        ({ dossierPart }) => [dossierPart(feature.id)],
      ),
    );
  }
  if (layer === 'communes') parts.push(clearanceSection({ commune: String(properties['code']) }, context, leads));
  const { formats } = context.config();
  parts.push(section(t('download.feature'), downloads(layer, formats, { filter: `id=${feature.id}` })));
  parts.push(layer === 'zones' ? zoneDownloads(String(properties['code']), formats) : layerDownloads(layer, formats));
  return parts.filter((part): part is Node => part !== null);
}

function others(feature: ServedFeature, also: readonly Found[], leads: Leads): HTMLElement | null {
  const chips = also
    .filter((found) => found.layer !== 'communes' && found.id !== feature.id)
    .map((found) =>
      h(
        'button',
        { type: 'button', class: 'chip', onclick: () => leads.pick(found) },
        titleOf(found.layer, found.properties),
      ),
    );
  return chips.length > 0 ? section(t('panel.also'), h('div', { class: 'chips' }, ...chips)) : null;
}

function zoneSections(code: string, context: Context, leads: Leads): HTMLElement[] {
  // The panel is that of the zone: its name says it better than its code.
  const named = (finding: Finding): Finding => ({
    ...finding,
    message: finding.message.replaceAll(code, context.map.zoneName(code)),
  });
  return [
    clearanceSection({ zone: code }, context, leads),
    reportSections(() => api.zoneReport(code, context.at()), `api/zones/${encodeURIComponent(code)}`, context),
    projectsFold(code),
    folded(t('zone.findings'), () =>
      later(
        () => api.findings(code, context.at(), lang()),
        ({ findings }) => [findingsPart(findings.map(named), leads.flyTo)],
        2,
      ),
    ),
  ];
}

function phaseSections(zone: string, number: string, context: Context, leads: Leads): HTMLElement[] {
  const path = `api/zones/${encodeURIComponent(zone)}/phases/${encodeURIComponent(number)}`;
  return [
    clearanceSection({ zone, phase: number }, context, leads),
    reportSections(() => api.phaseReport(zone, number, context.at()), path, context),
  ];
}

/** The areas, the occupancy, the stages and the markers of a zone or a phase. */
function reportSections(fetching: () => Promise<ZoneReport>, path: string, context: Context): HTMLElement {
  return later(
    fetching,
    (report) => [
      titled('zone.areas', areasPart(report), ...areaNotes(report)),
      titled('zone.occupancy.title', occupancyPart(report.occupancy)),
      titled('zone.stages', stagesPart(report.stages, context.at())),
      section(
        t('zone.markers', {
          set: format.count(report.markers.set),
          designed: format.count(report.markers.designed),
        }),
        coordinateTable(path),
      ),
    ],
    6,
  );
}

/** The projects of a zone, the latest licence first. */
function projectsFold(code: string): HTMLElement {
  return folded(t('layer.projects'), () =>
    later(
      () => api.featuresWhere('projects', 'zone', code),
      (projects) => [projectsPart(projects)],
      3,
    ),
  );
}

function clearanceSection(territory: Territory, context: Context, leads: Leads): HTMLElement {
  const { from } = context.view.now;
  return titled(
    'clearance.title',
    later(
      () => api.clearance(territory, { at: context.at(), from }),
      (figures) => [
        ...clearancePart(figures, context.palette()),
        ...(figures.parcels > 0 ? [curveFold(territory, context), ...waitsFold(figures, leads)] : []),
      ],
      4,
    ),
  );
}

function waitsFold(figures: Clearance, leads: Leads): HTMLElement[] {
  const parts = waitsPart(figures, (id) => leads.goTo('parcels', id));
  return parts.length > 0 ? [folded(t('waits.title'), () => h('div', {}, ...parts))] : [];
}

/** The official table of coordinates, to print, to reckon with, and for CAD. */
function coordinateTable(path: string): HTMLElement {
  const base = `${path}/coordinates`;
  return h(
    'div',
    { class: 'chips' },
    h('a', { class: 'chip', href: `${base}.html`, target: '_blank', rel: 'noopener' }, t('zone.coordinates')),
    h('a', { class: 'chip', href: `${base}.csv`, download: true }, 'CSV'),
    h('a', { class: 'chip', href: `${base}.dxf`, download: true }, 'DXF'),
  );
}

const ZONE_LAYERS = ['zones', 'phases', 'lots', 'parcels', 'markers'] as const;

function zoneDownloads(zone: string, formats: readonly string[]): HTMLElement {
  return titled(
    'download.title',
    ...ZONE_LAYERS.map((layer) =>
      h(
        'details',
        { class: 'fold' },
        h('summary', {}, t(`layer.${layer}` as WordKey)),
        downloads(layer, formats, { zone }),
      ),
    ),
  );
}

function layerDownloads(layer: CollectionName, formats: readonly string[]): HTMLElement {
  return folded(t('download.layer', { layer: t(`layer.${layer}` as WordKey).toLowerCase() }), () =>
    downloads(layer, formats),
  );
}
