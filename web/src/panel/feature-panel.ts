import type { Found } from '../map/find-at.ts';
import * as api from '../net/api.ts';
import type { CollectionName, Finding, ServedFeature, Territory } from '../net/api.ts';
import type { Context } from '../page/context.ts';
import { h } from '../page/dom.ts';
import { t, type WordKey } from '../words/words.ts';
import { clearancePart } from './clearance-part.ts';
import { curveFold } from './curve-fold.ts';
import { factsOf, titleOf } from './fields.ts';
import { later } from './later.ts';
import { downloads, factList, folded, section } from './parts.ts';
import { areaNotes, areasPart, findingsPart, occupancyPart, projectsPart, stagesPart, titled } from './zone-parts.ts';

/** What a panel of a feature can lead to. */
export interface Leads {
  readonly pick: (found: Found) => void;
  readonly flyTo: (lon: number, lat: number) => void;
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
  const parts: (Node | null)[] = [
    factList(factsOf(layer, properties, context.at(), context.map.communeName)),
    others(feature, also, leads),
  ];
  if (layer === 'zones') parts.push(...zoneSections(String(properties['code']), context, leads));
  if (layer === 'phases') {
    const zone = String(properties['zone']);
    parts.push(clearanceSection({ zone, phase: String(properties['number']) }, context));
  }
  if (layer === 'parcels' && context.staff.name !== null) {
    parts.push(
      later(
        () => import('../staff/dossier-part.ts'),
        ({ dossierPart }) => [dossierPart(feature.id)],
      ),
    );
  }
  if (layer === 'communes') parts.push(clearanceSection({ commune: String(properties['code']) }, context));
  const { formats = [] } = context.config();
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
  const flyTo = (finding: Finding): void => {
    if (finding.at) leads.flyTo(...finding.at);
  };
  return [
    clearanceSection({ zone: code }, context),
    later(
      () => api.zoneReport(code, context.at()),
      (report) => [
        titled('zone.areas', areasPart(report), ...areaNotes(report)),
        titled('zone.occupancy.title', occupancyPart(report.occupancy)),
        titled('zone.stages', stagesPart(report.stages, context.at())),
        section(
          t('zone.markers', { set: report.markers.set, designed: report.markers.designed }),
          coordinateTable(code),
        ),
      ],
      6,
    ),
    projectsFold(code),
    folded(t('zone.findings'), () =>
      later(
        () => api.findings(code),
        ({ findings }) => [findingsPart(findings, flyTo)],
        2,
      ),
    ),
  ];
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

function clearanceSection(territory: Territory, context: Context): HTMLElement {
  const { from } = context.view.now;
  return titled(
    'clearance.title',
    later(
      () => api.clearance(territory, { at: context.at(), from }),
      (figures) => [
        ...clearancePart(figures, context.palette()),
        ...(figures.parcels > 0 ? [curveFold(territory, context, figures.parcel_area_ha)] : []),
      ],
      4,
    ),
  );
}

/** The official table of coordinates, to print, to reckon with, and for CAD. */
function coordinateTable(code: string): HTMLElement {
  const base = `api/zones/${encodeURIComponent(code)}/coordinates`;
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
