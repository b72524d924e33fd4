import { t } from '../words/words.ts';
import type { Notice } from '../ui/notice.ts';

/** Hands on the address of this very view: by the phone's own means, else by the clipboard. */
export async function shareView(notice: Notice): Promise<void> {
  const url = location.href;
  try {
    if ('share' in navigator && window.matchMedia('(pointer: coarse)').matches) {
      await navigator.share({ title: document.title, url });
    } else {
      await navigator.clipboard.writeText(url);
      notice.brief(t('share.copied'));
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    notice.say(t('share.byHand', { url }));
  }
}
