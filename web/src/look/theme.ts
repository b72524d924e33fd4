/** By day, by night, or as the device has it; kept for the next visit. */
export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'mocgioi.theme';
const night = window.matchMedia('(prefers-color-scheme: dark)');

export function theme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export const isNight = (): boolean => (theme() === 'auto' ? night.matches : theme() === 'dark');

export function applyTheme(): void {
  const chosen = theme();
  if (chosen === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}

/** From day to night or back; kept only while it differs from what the device has. */
export function turnTheme(): void {
  const wanted = isNight() ? 'light' : 'dark';
  const device = night.matches ? 'dark' : 'light';
  if (wanted === device) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, wanted);
  applyTheme();
}

/** Tells when the device goes from day to night or back. */
export function onDeviceTheme(listener: () => void): void {
  night.addEventListener('change', listener);
}
