import type { Panel } from './panel.ts';

/** A tool that has the panel for as long as it is used. */
export interface Guest {
  tell(panel: Panel): void;
  close(): void;
}

/** Whoever decides what the panel shows, and gives it to a tool for a while. */
export interface Host {
  /** Gives the panel to a tool, until that gives it back with null. */
  lend(guest: Guest | null): void;
}
