import type { Context } from '../view/context.ts';
import type { SearchBox } from '../search/search.ts';
import type { Selection } from './selection.ts';

/**
 * The keys of the whole page: '/' goes to the search box, Escape lets go of what is picked, and Enter on the map picks
 * what lies under the cross in its middle.
 */
export function hearKeys({ map, view }: Context, search: SearchBox, selection: Selection): void {
  const container = map.leaflet.getContainer();
  // Who points at the map needs neither the cross nor the ring, though the browser gives it the keys then too.
  container.addEventListener('pointerdown', () => container.classList.add('pointed-at'), { capture: true });
  document.addEventListener('keydown', (event) => {
    container.classList.remove('pointed-at');
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.closest('input, textarea, select')) return;
    if (event.key === '/') {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'Escape' && !selection.isPaused) {
      if (view.now.pick) view.set({ pick: null });
      else if (view.now.summary) view.set({ summary: false });
    } else if (event.key === 'Enter' && target === container && !selection.isPaused) {
      selection.pickAt(map.leaflet.getCenter());
    }
  });
}
