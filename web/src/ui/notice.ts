import { fill, h } from './dom.ts';

const BRIEF_MS = 4_000;

/** One line at the foot of the map about what has happened; read out to those who do not see it. */
export class Notice {
  readonly element = h('div', { class: 'float notice', role: 'status', 'aria-live': 'polite', hidden: true });
  private timer: number | undefined;

  /** Stays until something else is said. */
  say(text: string): void {
    window.clearTimeout(this.timer);
    fill(this.element, text);
    this.element.hidden = false;
  }

  brief(text: string): void {
    this.say(text);
    this.timer = window.setTimeout(() => this.hush(), BRIEF_MS);
  }

  hush(): void {
    this.element.hidden = true;
  }
}
