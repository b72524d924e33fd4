import { reasonOf } from '../net/http.ts';
import { fill, h } from '../ui/dom.ts';
import { t } from '../words/words.ts';
import { skeleton } from './parts.ts';

/** A place in a panel whose content is being fetched: a skeleton first, then what came, or what went wrong and a retry. */
export function later<T>(fetching: () => Promise<T>, show: (answer: T) => readonly Node[], lines = 3): HTMLElement {
  const place = h('div', {}, skeleton(lines));
  const load = (): void => {
    fetching().then(
      (answer) => fill(place, ...show(answer)),
      (error: unknown) => {
        const retry = h(
          'button',
          {
            type: 'button',
            class: 'outlined',
            onclick: () => {
              fill(place, skeleton(lines));
              load();
            },
          },
          t('error.retry'),
        );
        fill(place, h('p', { class: 'problem' }, t('error.data', { detail: reasonOf(error) })), retry);
      },
    );
  };
  load();
  return place;
}
