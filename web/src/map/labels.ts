import type { Frame } from './frame.ts';

/** A name to be written on the map, if there is room. */
export interface Label {
  readonly lines: readonly string[];
  /** Where its middle goes, in pixels of the frame. */
  readonly x: number;
  readonly y: number;
  /** Higher goes first. */
  readonly rank: number;
  readonly sizePx: number;
  readonly weight: 400 | 500 | 600;
  readonly italic?: boolean;
  readonly colour: string;
  readonly halo: string;
  /** Stands beside its point rather than on it, so far from it. */
  readonly besidePx?: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FACE = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", sans-serif';
const LINE_HEIGHT = 1.25;
const AIR_PX = 4;

/**
 * Writes labels so that none touches another: the higher in rank first, what has no room is left out. At the frame's
 * edge they are cut, as on a map that is pushed about, or left out, as on paper.
 */
export function writeLabels(frame: Frame, labels: readonly Label[], atEdge: 'cut' | 'whole'): void {
  const { ctx, width: frameWidth, height: frameHeight } = frame;
  const boxes = new BoxGrid();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const label of [...labels].sort((a, b) => b.rank - a.rank)) {
    ctx.font = `${label.italic ? 'italic ' : ''}${label.weight} ${label.sizePx}px ${FACE}`;
    const width = Math.max(...label.lines.map((line) => ctx.measureText(line).width));
    const height = label.lines.length * label.sizePx * LINE_HEIGHT;
    const place = places(label, width).find(({ x, y }) => {
      const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      const isOnFrame =
        atEdge === 'cut'
          ? box.right > 0 && box.left < frameWidth && box.bottom > 0 && box.top < frameHeight
          : box.left > 0 && box.right < frameWidth && box.top > 0 && box.bottom < frameHeight;
      return isOnFrame && boxes.addIfFree(box);
    });
    if (!place) continue;
    label.lines.forEach((line, i) => {
      const y = place.y + (i - (label.lines.length - 1) / 2) * label.sizePx * LINE_HEIGHT;
      ctx.strokeStyle = label.halo;
      ctx.lineWidth = 3.5;
      ctx.strokeText(line, place.x, y);
      ctx.fillStyle = label.colour;
      ctx.fillText(line, place.x, y);
    });
  }
}

function places(label: Label, width: number): { x: number; y: number }[] {
  const { x, y, besidePx } = label;
  if (besidePx === undefined) return [{ x, y }];
  const aside = besidePx + width / 2 + 2;
  const above = besidePx + (label.lines.length * label.sizePx * LINE_HEIGHT) / 2;
  return [
    { x, y: y - above },
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y + above },
  ];
}

/** Boxes by cells, so that asking whether there is room does not read them all. */
class BoxGrid {
  private static readonly CELL_PX = 96;
  private readonly cells = new Map<string, Box[]>();

  addIfFree(box: Box): boolean {
    for (const cell of this.cellsOf(box)) {
      for (const other of this.cells.get(cell) ?? []) {
        const apart =
          box.right + AIR_PX < other.left ||
          box.left - AIR_PX > other.right ||
          box.bottom + AIR_PX / 2 < other.top ||
          box.top - AIR_PX / 2 > other.bottom;
        if (!apart) return false;
      }
    }
    this.add(box);
    return true;
  }

  add(box: Box): void {
    for (const cell of this.cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push(box);
      else this.cells.set(cell, [box]);
    }
  }

  private *cellsOf(box: Box): Generator<string> {
    const size = BoxGrid.CELL_PX;
    for (let x = Math.floor((box.left - AIR_PX) / size); x * size <= box.right + AIR_PX; x++) {
      for (let y = Math.floor((box.top - AIR_PX) / size); y * size <= box.bottom + AIR_PX; y++) yield `${x},${y}`;
    }
  }
}

/** Breaks a name into at most two lines of about equal length. */
export function inTwoLines(name: string, longestLine: number): string[] {
  if (name.length <= longestLine) return [name];
  const words = name.split(' ');
  let best = [name];
  let bestLength = name.length;
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const longest = Math.max(...lines.map((line) => line.length));
    if (longest < bestLength) {
      best = lines;
      bestLength = longest;
    }
  }
  return best;
}
