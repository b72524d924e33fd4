/** A value that tells when it changes. */
export class Store<T extends object> {
  private readonly listeners = new Set<(now: T, before: T) => void>();

  constructor(private value: T) {}

  get now(): T {
    return this.value;
  }

  /** Sets some members; tells nobody when nothing changed. */
  set(patch: Partial<T>): void {
    const before = this.value;
    const keys = Object.keys(patch) as (keyof T)[];
    if (keys.every((key) => Object.is(before[key], patch[key]))) return;
    this.value = { ...before, ...patch };
    for (const listener of [...this.listeners]) listener(this.value, before);
  }

  /** Calls back on every change; the answer ends that. */
  watch(listener: (now: T, before: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
