import type { Context } from '../view/context.ts';
import { onFrame, type Frame } from '../canvas/frame.ts';
import type { Look } from '../canvas/look.ts';
import { toWorld } from '../geo/world.ts';
import { reasonOf, Refused } from '../net/http.ts';
import type { LonLat } from '../geo/vn2000.ts';
import type { Guest, Host } from '../panel/guest.ts';
import { PHONE_WINDOW, placeInSeenPart } from '../ui/seen.ts';
import { fill, h } from '../ui/dom.ts';
import { flight } from '../ui/flight.ts';
import type { Panel } from '../panel/panel.ts';
import { section } from '../panel/parts.ts';
import { t } from '../words/words.ts';
import { ImportDesk } from './import-desk.ts';

const CLOSE_ZOOM = 18;

/** The desk of those who work here: who they are, and files that they bring in. */
export class StaffTool implements Guest {
  private readonly desk: ImportDesk;
  private stopPainting: (() => void) | null = null;
  private places: readonly LonLat[] = [];
  private panel: Panel | null = null;

  constructor(
    private readonly context: Context,
    private readonly host: Host,
    private readonly openedOrClosed: () => void,
  ) {
    this.desk = new ImportDesk({
      flyTo: (place) => this.flyTo(place),
      showPlaces: (places) => {
        this.places = places;
        this.context.map.redrawOver();
      },
    });
  }

  get isOpen(): boolean {
    return this.stopPainting !== null;
  }

  open(): void {
    this.stopPainting = this.context.map.addPainter((frame, look) => this.paint(frame, look));
    this.host.lend(this);
  }

  close(): void {
    if (!this.isOpen) return;
    this.stopPainting?.();
    this.stopPainting = null;
    this.host.lend(null);
    this.openedOrClosed();
  }

  tell(panel: Panel): void {
    this.panel = panel;
    const { staff } = this.context;
    panel.show(t('staff.title'), staff.name === null ? [this.door()] : this.inside(staff.name), () => this.close());
  }

  private door(): HTMLElement {
    const token = h('input', {
      type: 'password',
      name: 'token',
      autocomplete: 'current-password',
      required: true,
      'aria-label': t('staff.token'),
    });
    const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
    const enter = h('button', { type: 'submit', class: 'primary' }, t('staff.enter'));
    const submit = async (): Promise<void> => {
      enter.disabled = true;
      try {
        await this.context.staff.enter(token.value.trim());
      } catch (error) {
        const unknown = error instanceof Refused && error.status === 401;
        const detail = unknown ? t('staff.unknownToken') : reasonOf(error);
        fill(problem, t('staff.refused', { detail }));
        problem.hidden = false;
        enter.disabled = false;
        token.select();
      }
    };
    return h(
      'form',
      {
        class: 'form',
        onsubmit: (event) => {
          event.preventDefault();
          void submit();
        },
      },
      h('p', { class: 'quiet' }, t('staff.about')),
      h('p', {}, h('a', { class: 'target', href: 'sign-in' }, t('staff.signIn'))),
      h('label', { class: 'field' }, h('span', {}, t('staff.token')), token),
      problem,
      enter,
    );
  }

  private inside(name: string): Node[] {
    return [
      h(
        'div',
        { class: 'row' },
        h('span', {}, t('staff.signedIn', { name })),
        h('a', { class: 'target', href: 'account' }, t('staff.account')),
        h('button', { type: 'button', class: 'outlined', onclick: () => this.leave() }, t('staff.leave')),
      ),
      section(t('import.title'), this.desk.element()),
    ];
  }

  private leave(): void {
    this.desk.forget();
    this.context.staff.leave();
  }

  private flyTo({ lat, lon }: LonLat): void {
    const { leaflet } = this.context.map;
    const zoom = Math.max(CLOSE_ZOOM, leaflet.getZoom());
    // On the phone the sheet may lie over the whole map.
    if (PHONE_WINDOW.matches) this.panel?.resize('half');
    leaflet.flyTo(PHONE_WINDOW.matches ? placeInSeenPart(leaflet, lat, lon, zoom) : [lat, lon], zoom, flight());
    this.context.map.mark({ lat, lon });
  }

  /** Where rows of the file were refused. */
  private paint(frame: Frame, look: Look): void {
    const { ctx } = frame;
    for (const place of this.places) {
      const { x, y } = onFrame(frame, toWorld(place));
      if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
      ctx.beginPath();
      ctx.arc(x, y, 4.5, 0, 2 * Math.PI);
      ctx.fillStyle = look.palette.alarm;
      ctx.fill();
      ctx.lineWidth = 1.5;
      ctx.strokeStyle = look.palette.halo;
      ctx.stroke();
    }
  }
}
