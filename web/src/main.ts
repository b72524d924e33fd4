import { config } from './net/api.ts';
import { h, fill } from './page/dom.ts';
import { Page } from './page/page.ts';
import { fromHash } from './page/view.ts';
import { speak, t } from './words/words.ts';

const RETRY_MS = 2_000;

/** Opens the page as soon as the server answers. */
async function open(root: HTMLElement): Promise<void> {
  speak(fromHash(location.hash).lang);
  for (;;) {
    try {
      const known = await config();
      new Page(root, known);
      return;
    } catch (error) {
      console.warn(error);
      fill(root, h('p', { class: 'float notice', role: 'alert' }, t('error.start')));
      await new Promise((again) => setTimeout(again, RETRY_MS));
    }
  }
}

void open(document.body);
