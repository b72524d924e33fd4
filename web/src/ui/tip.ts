import { fill, h } from './dom.ts';

/** A small card beside the pointer. */
export class Tip {
  readonly element = h('div', { class: 'float card tip', hidden: true });

  show(title: string, hint: string, x: number, y: number): void {
    fill(this.element, title, hint ? h('small', {}, hint) : null);
    this.element.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = x + 16 + width > window.innerWidth ? x - 12 - width : x + 16;
    const top = y + 16 + height > window.innerHeight ? y - 12 - height : y + 16;
    this.element.style.transform = `translate(${left}px, ${top}px)`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
