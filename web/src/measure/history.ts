import type { LonLat } from '../geo/vn2000.ts';
import type { Drawing } from './drawing.ts';

const KEY = 'mocgioi.drawings';
const MOST_STEPS = 200;

/** The drawing with all its earlier states, kept in the browser: no slip, no closed tab loses it. */
export class DrawingHistory {
  private readonly states: Drawing[];
  /** What was taken back, the last of it at the end; lost only when something else is drawn instead. */
  private undone: Drawing[];

  constructor() {
    const kept = read();
    this.states = kept.states;
    this.undone = kept.undone;
  }

  get now(): Drawing | null {
    return this.states[this.states.length - 1] ?? null;
  }

  get canUndo(): boolean {
    return this.states.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  add(drawing: Drawing): void {
    this.states.push(drawing);
    if (this.states.length > MOST_STEPS) this.states.shift();
    this.undone = [];
    this.keep();
  }

  /** In place of the last state: a corner being pulled is one step, not a hundred. */
  amend(drawing: Drawing): void {
    this.states[Math.max(0, this.states.length - 1)] = drawing;
    this.keep();
  }

  undo(): void {
    const last = this.states.pop();
    if (last) this.undone.push(last);
    this.keep();
  }

  redo(): void {
    const next = this.undone.pop();
    if (next) this.states.push(next);
    this.keep();
  }

  private keep(): void {
    try {
      localStorage.setItem(KEY, JSON.stringify({ states: this.states, undone: this.undone }));
    } catch {
      // A full or forbidden store costs only the drawing's life beyond this tab.
    }
  }
}

function read(): { states: Drawing[]; undone: Drawing[] } {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    return { states: drawings(kept['states']), undone: drawings(kept['undone']) };
  } catch {
    return { states: [], undone: [] };
  }
}

const drawings = (kept: unknown): Drawing[] => (Array.isArray(kept) ? kept.filter(isDrawing) : []);

function isDrawing(value: unknown): value is Drawing {
  const drawing = value as Partial<Drawing> | null;
  return (
    ['line', 'polygon', 'circle'].includes(drawing?.kind ?? '') &&
    Array.isArray(drawing?.points) &&
    drawing.points.every((point: Partial<LonLat> | null) => Number.isFinite(point?.lat) && Number.isFinite(point?.lon))
  );
}
