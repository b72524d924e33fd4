import type { WorldPoint } from '../geo/world.ts';

/** A canvas over the view, and how the world falls on it; all in CSS pixels. */
export interface Frame {
  readonly ctx: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** The part of the canvas that is the view; the rest is a margin for panning. */
  readonly view: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly zoom: number;
  readonly pixels: number;
  readonly originX: number;
  readonly originY: number;
}

export const onFrame = (frame: Omit<Frame, 'ctx' | 'view' | 'zoom'>, point: WorldPoint): { x: number; y: number } => ({
  x: point.x * frame.pixels - frame.originX,
  y: point.y * frame.pixels - frame.originY,
});

export const fromFrame = (frame: Frame, { x, y }: { x: number; y: number }): WorldPoint => ({
  x: (x + frame.originX) / frame.pixels,
  y: (y + frame.originY) / frame.pixels,
});
