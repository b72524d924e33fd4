import * as api from '../net/api.ts';
import { clearancePart } from '../panel/clearance-part.ts';
import { titleOf } from '../panel/fields.ts';
import { featurePanel, type Leads } from '../panel/feature-panel.ts';
import { later } from '../panel/later.ts';
import type { Panel } from '../panel/panel.ts';
import { provincePanel } from '../panel/province-panel.ts';
import { titled } from '../panel/zone-parts.ts';
import { t } from '../words/words.ts';
import type { Context } from './context.ts';
import { h } from './dom.ts';
import type { Selection } from './selection.ts';

const SETTLE_MS = 180;

/** A tool that has the panel for as long as it is used. */
export interface Guest {
  tell(panel: Panel): void;
  close(): void;
}

/** Decides what the panel shows: what is picked, or the province. */
export class Panels {
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
      this.guest.tell(this.panel);
      return;
    }
    const { picked, also } = this.selection;
    switch (picked.state) {
      case 'coming':
        this.panel.wait(t('app.loading'), this.unpick);
        break;
      case 'failed':
        this.panel.show('', [h('p', { class: 'problem' }, picked.reason)], this.unpick);
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

  private province(): void {
    const zones = this.context.map.layers.zones.find();
    if (!zones) {
      this.panel.wait(t('panel.province'), null);
      return;
    }
    const { from } = this.context.view.now;
    const clearance = titled(
      'clearance.title',
      later(
        () => api.clearance({}, { at: this.context.at(), from }),
        (figures) => clearancePart(figures, this.context.palette()),
        4,
      ),
    );
    const list = provincePanel(zones.features, this.context.palette(), this.context.at(), (zone) =>
      this.selection.goTo('zones', zone.id),
    );
    this.panel.show(t('panel.province'), zones.features.length > 0 ? [...list, clearance] : list, null);
  }
}
