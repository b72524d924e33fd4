import type { LonLat } from '../geo/vn2000.ts';
import * as api from '../net/staff-api.ts';
import { reasonOf, Refused, Unreachable } from '../net/http.ts';
import { fill, h } from '../ui/dom.ts';
import * as format from '../words/format.ts';
import { t, tCode } from '../words/words.ts';
import { ImportOptions } from './import-options.ts';
import { PastImports } from './past-imports.ts';
import { sayProblem } from './problem-words.ts';
import { reportPart } from './report-part.ts';

const POLL_MS = 700;

/** What the report of a file leads to on the map. */
export interface Places {
  readonly flyTo: (place: LonLat) => void;
  readonly showPlaces: (places: readonly LonLat[]) => void;
}

/** Brings files in: chosen, tried without writing or written, how far it is, and what became of every row. */
export class ImportDesk {
  private readonly file = h('input', {
    type: 'file',
    name: 'file',
    class: 'hidden-text',
    onchange: () => this.chosen(),
  });
  /** The browser's own button speaks the browser's language. */
  private readonly fileName = h('span', {});
  private readonly fileButton = h('span', { class: 'outlined', 'aria-hidden': 'true' });
  private readonly options = new ImportOptions();
  private readonly problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  private readonly tryOut = h('button', { type: 'button', class: 'outlined', onclick: () => void this.send(true) });
  private readonly write = h('button', { type: 'button', class: 'primary', onclick: () => void this.send(false) });
  private readonly stop = h('button', { type: 'button', class: 'outlined', onclick: () => void this.takeBack() });
  private readonly stopRow = h('div', { class: 'buttons', hidden: true }, this.stop);
  private stoppable: number | null = null;
  private readonly state = h('div', { class: 'import-state' });
  private readonly place = h('div', {});
  /** Which import is shown; another one takes its place. */
  private shown = 0;

  private readonly past = new PastImports((one) => void this.showPast(one));

  constructor(private readonly places: Places) {}

  /** The form in the language of now; what is chosen in it and what is under way stays. */
  element(): HTMLElement {
    fill(this.tryOut, t('import.dryRun'));
    fill(this.write, t('import.write'));
    fill(this.stop, t('import.stop'));
    this.chosen();
    fill(
      this.place,
      h('p', { class: 'quiet' }, t('import.about')),
      h(
        'div',
        { class: 'form' },
        h(
          'label',
          {
            class: 'file-field',
            ondragover: (event) => event.preventDefault(),
            ondrop: (event) => this.dropped(event),
          },
          h('span', { class: 'hidden-text' }, t('import.file')),
          this.file,
          this.fileButton,
          this.fileName,
        ),
        ...this.options.fields(),
        this.problem,
        h('div', { class: 'buttons' }, this.tryOut, this.write),
      ),
      this.state,
      this.stopRow,
      this.past.element(),
    );
    return this.place;
  }

  /** Nothing of the last file stays for whoever comes next. */
  forget(): void {
    this.shown++;
    this.canStop(null);
    this.file.value = '';
    this.chosen();
    fill(this.state);
    this.places.showPlaces([]);
    this.past.forget();
  }

  private chosen(): void {
    const file = this.file.files?.[0];
    fill(this.fileButton, t('import.choose'));
    fill(this.fileName, file?.name ?? t('import.noFile'));
    this.tryOut.disabled = this.write.disabled = !file;
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
    this.file.files = event.dataTransfer.files;
    this.chosen();
  }

  private async send(dryRun: boolean): Promise<void> {
    const file = this.file.files?.[0];
    if (!file) return;
    const shown = ++this.shown;
    this.problem.hidden = true;
    this.tryOut.disabled = this.write.disabled = true;
    this.places.showPlaces([]);
    try {
      this.progress(t('import.sending', { share: format.percent(0) }), 0, null);
      const started = await api.startImport(file, this.options.said(dryRun), (share) =>
        this.progress(t('import.sending', { share: format.percent(share) }), share, null),
      );
      await this.follow(started, shown, file);
    } catch (error) {
      this.tellProblem(error);
    } finally {
      this.canStop(null);
      this.chosen();
      this.past.outdate();
    }
  }

  /** What became of an earlier one. */
  private async showPast(one: api.Import): Promise<void> {
    const shown = ++this.shown;
    this.problem.hidden = true;
    try {
      await this.follow(one, shown, null);
    } catch (error) {
      this.tellProblem(error);
    }
  }

  private tellProblem(error: unknown): void {
    fill(this.state);
    const detail = reasonOf(error);
    fill(this.problem, t('import.refused', { detail: error instanceof Refused ? sayProblem(detail) : detail }));
    this.problem.hidden = false;
  }

  /** Asks how far it is until it is over; a server that is away for a while is asked again. */
  private async follow(started: api.Import, shown: number, file: File | null): Promise<void> {
    let now = started;
    while (shown === this.shown && (now.state === 'WAITING' || now.state === 'RUNNING')) {
      this.progress(
        now.state === 'WAITING' ? waiting(now.waiting_before ?? 0) : running(now),
        now.percent === null || now.phase === 'WAITING_FOR_WRITER' ? null : now.percent / 100,
        now.id,
      );
      await new Promise((later) => setTimeout(later, POLL_MS));
      try {
        now = await api.importNow(now.id);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
      }
    }
    if (shown !== this.shown) return;
    if (now.state !== 'DONE') {
      // What went wrong with a file the server says itself; a state has words of ours.
      const said = now.state === 'FAILED' && now.problem ? sayProblem(now.problem) : null;
      throw new Error(said ?? tCode('import.state', now.state));
    }
    const report = await api.report(now.id);
    if (shown === this.shown) fill(this.state, ...reportPart(now, report, this.places, file));
  }

  /** @param stoppable the import that can be taken back, once the server has it */
  private progress(text: string, share: number | null, stoppable: number | null): void {
    this.canStop(stoppable);
    fill(
      this.state,
      h('p', { role: 'status' }, text),
      share === null
        ? h('progress', { 'aria-label': text })
        : h('progress', { max: 1, value: share, 'aria-label': text }),
    );
  }

  private canStop(stoppable: number | null): void {
    if (stoppable === this.stoppable) return;
    this.stoppable = stoppable;
    this.stop.disabled = false;
    this.stopRow.hidden = stoppable === null;
  }

  /** What it is then says the next look; one that is written already stays. */
  private async takeBack(): Promise<void> {
    if (this.stoppable === null) return;
    this.stop.disabled = true;
    try {
      await api.takeBack(this.stoppable);
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
      this.stop.disabled = false;
    }
  }
}

/** What a running one does. */
function running(now: api.Import): string {
  const other = now.other_writer;
  if (now.phase === 'WAITING_FOR_WRITER') {
    return other?.who && other.since
      ? t('import.otherWriter', { who: other.who, since: format.minute(other.since) })
      : t('import.otherWriterUnknown');
  }
  return t(now.phase === 'SETTLING' ? 'import.settling' : 'import.running', { rows: format.count(now.rows_read) });
}

const waiting = (before: number): string => (before === 0 ? t('import.next') : t('import.waiting', { before }));
