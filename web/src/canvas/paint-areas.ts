import type { Look, Symbol, SymbolOf } from './look.ts';
import type { Sheet, SheetFeature } from '../tiles/sheet.ts';

/** Where a sheet falls on a canvas: canvas = sheet · scale + offset, in the canvas' own pixels. */
export interface Placement {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** Canvas pixels per CSS pixel: widths of lines are in the latter. */
  readonly density: number;
}

/** Draws a sheet's areas, all of one symbol in one path: thousands of parcels are then a few calls. */
export function paintAreas(
  ctx: CanvasRenderingContext2D,
  sheet: Sheet,
  at: Placement,
  symbolOf: SymbolOf,
  look: Look,
): void {
  const bySymbol = new Map<Symbol, SheetFeature[]>();
  for (const feature of sheet.features) {
    if (feature.kind === 'point' || !isInSight(feature, at)) continue;
    const symbol = symbolOf(feature.properties, look, feature.id);
    if (!symbol) continue;
    const same = bySymbol.get(symbol);
    if (same) same.push(feature);
    else bySymbol.set(symbol, [feature]);
  }
  for (const [symbol, features] of bySymbol) {
    ctx.beginPath();
    for (const feature of features) tracePath(ctx, feature, at);
    applySymbol(ctx, symbol, at.density);
  }
}

export function isInSight(feature: SheetFeature, { scale, dx, dy, width, height }: Placement): boolean {
  const margin = 8;
  return (
    feature.maxX * scale + dx > -margin &&
    feature.minX * scale + dx < width + margin &&
    feature.maxY * scale + dy > -margin &&
    feature.minY * scale + dy < height + margin
  );
}

/** Adds a feature's outline to the path. Points that fall within a third of a pixel of the last one are left out. */
export function tracePath(
  ctx: CanvasRenderingContext2D | Path2D,
  feature: SheetFeature,
  { scale, dx, dy }: Pick<Placement, 'scale' | 'dx' | 'dy'>,
): void {
  for (const ring of feature.rings) {
    let lastX = ring[0]! * scale + dx;
    let lastY = ring[1]! * scale + dy;
    ctx.moveTo(lastX, lastY);
    for (let i = 2; i < ring.length; i += 2) {
      const x = ring[i]! * scale + dx;
      const y = ring[i + 1]! * scale + dy;
      if (Math.abs(x - lastX) + Math.abs(y - lastY) < 0.33 && i < ring.length - 2) continue;
      ctx.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
    if (feature.kind === 'area') ctx.closePath();
  }
}

/** A sheet's buffer lies under its neighbours: drawn twice, what is half transparent would be darker there. */
export function clipToSheet(ctx: CanvasRenderingContext2D, sheet: Sheet, scale: number, dx: number, dy: number): void {
  ctx.beginPath();
  ctx.rect(dx, dy, sheet.extent * scale, sheet.extent * scale);
  ctx.clip();
}

function applySymbol(ctx: CanvasRenderingContext2D, symbol: Symbol, density: number): void {
  if (symbol.fill) {
    ctx.globalAlpha = symbol.fillAlpha ?? 1;
    ctx.fillStyle = symbol.fill;
    ctx.fill();
    ctx.globalAlpha = 1;
  }
  for (const pattern of [
    symbol.hatch && patternOf(ctx, 'lines', symbol.hatch, density),
    symbol.dots && patternOf(ctx, 'dots', symbol.dots, density),
  ]) {
    if (!pattern) continue;
    ctx.fillStyle = pattern;
    ctx.fill();
  }
  if (symbol.stroke && symbol.width) {
    ctx.strokeStyle = symbol.stroke;
    ctx.lineWidth = symbol.width * density;
    ctx.lineJoin = 'round';
    ctx.setLineDash(symbol.dash ? symbol.dash.map((length) => length * density) : []);
    ctx.globalAlpha = symbol.strokeAlpha ?? 1;
    ctx.stroke();
    ctx.globalAlpha = 1;
    ctx.setLineDash([]);
  }
}

/** A divisor of a tile's side, so that patterns go on in the next tile. */
const PATTERN_PX = 8;
const patterns = new Map<string, CanvasPattern | null>();

/** Lines from lower left to upper right, or dots; made once per colour and density. */
function patternOf(
  ctx: CanvasRenderingContext2D,
  of: 'lines' | 'dots',
  colour: string,
  density: number,
): CanvasPattern | null {
  const key = `${of} ${colour} ${density}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  // A picture that is drawn very small has no room for a pattern, and a canvas without a pixel makes none.
  const side = Math.max(1, Math.round(PATTERN_PX * density));
  const tile = document.createElement('canvas');
  tile.width = tile.height = side;
  const drawn = tile.getContext('2d');
  if (!drawn) return null;
  if (of === 'lines') drawLines(drawn, side, colour, density);
  else drawDots(drawn, side, colour, density);
  const pattern = ctx.createPattern(tile, 'repeat');
  patterns.set(key, pattern);
  return pattern;
}

function drawLines(tile: CanvasRenderingContext2D, side: number, colour: string, density: number): void {
  tile.strokeStyle = colour;
  tile.lineWidth = 1.6 * density;
  tile.lineCap = 'square';
  for (const shift of [-side, 0, side]) {
    tile.moveTo(shift, side);
    tile.lineTo(shift + side, 0);
  }
  tile.stroke();
}

/** Two to a tile, so that their rows are shifted. */
function drawDots(tile: CanvasRenderingContext2D, side: number, colour: string, density: number): void {
  tile.fillStyle = colour;
  for (const at of [side / 4, (3 * side) / 4]) {
    tile.beginPath();
    tile.arc(at, at, 1.1 * density, 0, 2 * Math.PI);
    tile.fill();
  }
}
