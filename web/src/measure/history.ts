import type { Drawing } from './drawing.ts';

const KEY = 'mocgioi.drawing';
const MOST_STEPS = 200;

/** The drawing with all its earlier states, kept in the browser: no slip, no closed tab loses it. */
export class DrawingHistory {
  private states: Drawing[];

  constructor() {
    this.states = read();
  }

  get now(): Drawing | null {
    return this.states[this.states.length - 1] ?? null;
  }

  get canUndo(): boolean {
    return this.states.length > 0;
  }

  add(drawing: Drawing): void {
    this.states.push(drawing);
    if (this.states.length > MOST_STEPS) this.states.shift();
    this.keep();
  }

  /** In place of the last state: a corner being pulled is one step, not a hundred. */
  amend(drawing: Drawing): void {
    this.states[Math.max(0, this.states.length - 1)] = drawing;
    this.keep();
  }

  undo(): void {
    this.states.pop();
    this.keep();
  }

  private keep(): void {
    try {
      localStorage.setItem(KEY, JSON.stringify(this.states));
    } catch {
      // A full or forbidden store costs only the drawing's life beyond this tab.
    }
  }
}

function read(): Drawing[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isDrawing) : [];
  } catch {
    return [];
  }
}

function isDrawing(value: unknown): value is Drawing {
  const drawing = value as Partial<Drawing> | null;
  return (
    ['line', 'polygon', 'circle'].includes(drawing?.kind ?? '') &&
    Array.isArray(drawing?.points) &&
    drawing.points.every((point) => Number.isFinite(point?.lat) && Number.isFinite(point?.lon))
  );
}
