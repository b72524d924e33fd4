/** A rectangle on the screen or on a frame, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes touch, or come nearer to each other than this. */
export const touch = (a: Box, b: Box, airX = 0, airY = 0): boolean =>
  a.right + airX >= b.left && a.left - airX <= b.right && a.bottom + airY >= b.top && a.top - airY <= b.bottom;

export const moved = (box: Box, dx: number, dy: number): Box => ({
  left: box.left + dx,
  top: box.top + dy,
  right: box.right + dx,
  bottom: box.bottom + dy,
});

/** Boxes by cells, so that asking whether there is room does not read them all. */
export class BoxGrid {
  private static readonly CELL_PX = 96;
  private readonly cells = new Map<string, Box[]>();

  constructor(
    private readonly airX: number,
    private readonly airY: number,
  ) {}

  isFree(box: Box): boolean {
    for (const cell of this.cellsOf(box)) {
      for (const other of this.cells.get(cell) ?? []) if (touch(box, other, this.airX, this.airY)) return false;
    }
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
    for (let x = Math.floor((box.left - this.airX) / size); x * size <= box.right + this.airX; x++) {
      for (let y = Math.floor((box.top - this.airY) / size); y * size <= box.bottom + this.airY; y++) yield `${x},${y}`;
    }
  }
}
