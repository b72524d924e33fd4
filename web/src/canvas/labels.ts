import { BoxGrid, touch, type Box } from './box.ts';
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
  /** What it is the name of, where that is so small that the names of others should leave it to be seen. */
  readonly shape?: Box;
  /** Whether a text so large has room where it belongs; without it, it always has. */
  readonly fits?: (width: number, height: number) => boolean;
}

/** A label with its place. */
export interface Placed {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const FACE = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", sans-serif';
/** Vietnamese carries two accents above a letter and one below: lines nearer than this would touch. */
const LINE_HEIGHT = 1.3;
const AIR_PX = 4;

/**
 * Writes labels so that none touches another, nor what is covered: the higher in rank first, what has no room is left
 * out. At the frame's edge they are cut, as on a map that is pushed about, or left out, as on paper.
 */
export function writeLabels(
  frame: Frame,
  labels: readonly Label[],
  atEdge: 'cut' | 'whole',
  covered: readonly Box[] = [],
): void {
  const { ctx } = frame;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  const font = ({ italic, weight, sizePx }: Label): string => `${italic ? 'italic ' : ''}${weight} ${sizePx}px ${FACE}`;
  const widthOf = (label: Label): number => {
    ctx.font = font(label);
    return Math.max(...label.lines.map((line) => ctx.measureText(line).width));
  };
  for (const { label, x, y } of placeLabels(labels, widthOf, frame, atEdge, covered)) {
    ctx.font = font(label);
    label.lines.forEach((line, i) => {
      const lineY = y + (i - (label.lines.length - 1) / 2) * label.sizePx * LINE_HEIGHT;
      ctx.strokeStyle = label.halo;
      ctx.lineWidth = 3.5;
      ctx.strokeText(line, x, lineY);
      ctx.fillStyle = label.colour;
      ctx.fillText(line, x, lineY);
    });
  }
}

/** Finds a place for each label that has one. */
export function placeLabels(
  labels: readonly Label[],
  widthOf: (label: Label) => number,
  { width: frameWidth, height: frameHeight }: Pick<Frame, 'width' | 'height'>,
  atEdge: 'cut' | 'whole',
  covered: readonly Box[] = [],
): Placed[] {
  const taken = new BoxGrid(AIR_PX, AIR_PX / 2);
  for (const box of covered) taken.add(box);
  const shapes = labels.flatMap(({ shape }) => (shape ? [shape] : []));
  const placed: Placed[] = [];
  for (const label of [...labels].sort((a, b) => b.rank - a.rank)) {
    const width = widthOf(label);
    const height = label.lines.length * label.sizePx * LINE_HEIGHT;
    if (label.fits && !label.fits(width, height)) continue;
    const candidates = places(label, width, height)
      .map(({ x, y }): Placed => {
        const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
        return { label, x, y, box };
      })
      .filter(({ box }) =>
        atEdge === 'cut'
          ? box.right > 0 && box.left < frameWidth && box.bottom > 0 && box.top < frameHeight
          : box.left > 0 && box.right < frameWidth && box.top > 0 && box.bottom < frameHeight,
      )
      .filter(({ box }) => taken.isFree(box));
    const hides = ({ box }: Placed): number =>
      shapes.filter((shape) => shape !== label.shape && touch(box, shape)).length;
    // The first of those that hide the fewest of the others.
    const best = candidates.reduce<Placed | undefined>(
      (found, one) => (found === undefined || hides(one) < hides(found) ? one : found),
      undefined,
    );
    if (!best) continue;
    taken.add(best.box);
    placed.push(best);
  }
  return placed;
}

function places(label: Label, width: number, height: number): { x: number; y: number }[] {
  const { x, y, besidePx } = label;
  if (besidePx === undefined) return [{ x, y }];
  const aside = besidePx + width / 2 + 2;
  const above = besidePx + height / 2;
  return [
    { x, y: y - above },
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y + above },
    { x: x + aside * 0.8, y: y - above },
    { x: x - aside * 0.8, y: y - above },
    { x: x + aside * 0.8, y: y + above },
    { x: x - aside * 0.8, y: y + above },
  ];
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
