import { listenForServer } from './http.ts';

const SETTLE_MS = 300;
const AGAIN_MS = 5_000;

/** Calls back when the server tells that a layer has a new version; once for several in a row. */
export function hearChanges(listener: () => void): void {
  let timer: number | undefined;
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(listener, SETTLE_MS);
  };
  let heardBefore = false;
  const listen = (): void => {
    const events = new EventSource('api/events');
    events.addEventListener('version', soon);
    events.addEventListener('open', () => {
      // Something may have been told while nobody listened.
      if (heardBefore) soon();
      heardBefore = true;
    });
    events.addEventListener('error', () => {
      listenForServer();
      // After a lost connection the browser tries again by itself, after an answer that is an error it does not.
      if (events.readyState === EventSource.CLOSED) window.setTimeout(listen, AGAIN_MS);
    });
  };
  listen();
}
