import { config } from './net/api.ts';
import { Layers } from './map/passes.ts';
import { h, fill } from './ui/dom.ts';
import { Page } from './page/page.ts';
import { fromHash } from './view/view.ts';
import { speak, t } from './words/words.ts';

const RETRY_MS = 2_000;

/** An address with its wishes after '?' instead of '#', as people type it and other programs write it. */
function takeQueryForHash(): void {
  if (location.hash === '' && location.search.length > 1) {
    history.replaceState(null, '', `${location.pathname}#${location.search.slice(1)}`);
  }
}

/** Opens the page as soon as the server answers. */
async function open(root: HTMLElement): Promise<void> {
  takeQueryForHash();
  speak(fromHash(location.hash).lang);
  for (;;) {
    try {
      const layers = new Layers();
      // The map opens where the zones are; should they not come, it opens all the same.
      const [known] = await Promise.all([config(), layers.zones.load().catch(() => undefined)]);
      new Page(root, known, layers);
      return;
    } catch (error) {
      console.warn(error);
      fill(root, h('p', { class: 'float notice', role: 'alert' }, t('error.start')));
      await new Promise((again) => setTimeout(again, RETRY_MS));
    }
  }
}

void open(document.body);
