import * as api from '../net/api.ts';
import { titleOf } from '../panel/fields.ts';
import { featurePanel, type Leads } from '../panel/feature-panel.ts';
import { later } from '../panel/later.ts';
import type { Panel } from '../panel/panel.ts';
import { provincePanel } from '../panel/province-panel.ts';
import type { Guest, Host } from '../panel/guest.ts';
import { folded } from '../panel/parts.ts';
import { viewDownloads } from '../panel/view-downloads.ts';
import { curve } from '../panel/curve-fold.ts';
import * as format from '../words/format.ts';
import { t } from '../words/words.ts';
import type { Context } from '../view/context.ts';
import { h, icon } from '../ui/dom.ts';
import { ICONS } from '../ui/icons.ts';
import type { Selection } from './selection.ts';

const SETTLE_MS = 180;

/** Decides what the panel shows: what is picked, or the province. */
export class Panels implements Host {
  private timer: number | undefined;
  private guest: Guest | null = null;

  constructor(
    private readonly context: Context,
    private readonly panel: Panel,
    private readonly selection: Selection,
    private readonly leads: Leads,
  ) {}

  private readonly unpick = (): void => this.context.view.set({ pick: null });

  /** When days are played one does not ask for each of them. */
  tellSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.tell(), SETTLE_MS);
  }

  /** Gives the panel to a tool, until that gives it back with null. */
  lend(guest: Guest | null): void {
    this.guest = guest;
    this.tell();
  }

  tell(): void {
    window.clearTimeout(this.timer);
    if (this.guest) {
      this.panel.widen(false);
      this.guest.tell(this.panel);
      return;
    }
    const { picked, also } = this.selection;
    this.panel.widen(false);
    if (this.context.view.now.summary && picked.state === 'nothing') {
      this.summary();
      return;
    }
    switch (picked.state) {
      case 'coming':
        this.panel.wait(picked.title || t('app.loading'), this.unpick);
        break;
      case 'failed':
        this.panel.show(
          picked.title || this.layerName(),
          [
            h('p', { class: 'problem' }, picked.reason),
            h(
              'button',
              { type: 'button', class: 'outlined', onclick: () => this.selection.load(this.context.view.now.pick) },
              t('error.retry'),
            ),
          ],
          this.unpick,
        );
        break;
      case 'here':
        this.panel.show(
          titleOf(picked.layer, picked.feature.properties),
          featurePanel(picked.layer, picked.feature, also, this.context, this.leads),
          this.unpick,
        );
        break;
      case 'nothing':
        this.province();
    }
  }

  /** The layer of what is picked, where it cannot be called by its name. */
  private layerName(): string {
    const { pick } = this.context.view.now;
    return pick ? t(`layer.${pick.layer}`) : '';
  }

  /** The province's page, wide beside the map. */
  private summary(): void {
    const { context, panel } = this;
    const close = (): void => context.view.set({ summary: false });
    panel.show(t('summary.title', { day: format.day(context.at()) }), [this.summaryBody()], close, 'summary');
    panel.widen(true);
  }

  private summaryBody(): HTMLElement {
    const { context } = this;
    const days = { at: context.at(), from: context.view.now.from };
    return later(
      () => Promise.all([api.summary(days), import('../panel/summary-panel.ts')]),
      ([figures, { summaryPanel, occupancyByZone }]) => [
        ...summaryPanel(figures, context.palette(), curve({}, context, true), context.map.zoneName),
        folded(t('summary.byZone'), () =>
          occupancyByZone(context.map.layers.zones.find()?.features ?? [], context.at(), context.palette()),
        ),
      ],
      8,
    );
  }

  private province(): void {
    const { context, panel } = this;
    const zones = context.map.layers.zones.find();
    if (!zones) {
      panel.wait(t('panel.province'), null);
      return;
    }
    const { formats } = context.config();
    const list = provincePanel(zones.features, context.palette(), context.at(), formats, {
      pick: (zone) => this.selection.goTo('zones', zone.id),
      point: (zone) => context.map.hoverZone(zone),
    });
    const inView = folded(t('download.view'), () => viewDownloads(context, formats));
    const page = h(
      'button',
      { type: 'button', class: 'outlined wide', onclick: () => context.view.set({ summary: true }) },
      icon(ICONS.dashboard),
      t('summary.open'),
    );
    panel.show(t('panel.province'), zones.features.length > 0 ? [page, ...list, inView] : list, null);
  }
}
