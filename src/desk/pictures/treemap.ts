/** A rectangle of a treemap, in the units of the box it fills. */
export interface Cell<Item> {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Squarified treemap (Bruls, Huizing, van Wijk 2000): areas in proportion to sizes, rectangles as square as they come,
 * largest first from the upper left. Sizes must be positive.
 */
export function treemap<Item>(items: readonly Item[], sizeOf: (item: Item) => number, box: Box): readonly Cell<Item>[] {
  const sorted = items.map((item) => ({ item, size: sizeOf(item) })).filter(({ size }) => size > 0);
  sorted.sort((a, b) => b.size - a.size);
  const total = sorted.reduce((sum, { size }) => sum + size, 0);
  const scale = total > 0 ? (box.width * box.height) / total : 0;
  const cells: Cell<Item>[] = [];
  let rest = box;
  for (let at = 0; at < sorted.length; ) {
    const side = Math.min(rest.width, rest.height);
    let end = at + 1;
    let area = (sorted[at]?.size ?? 0) * scale;
    const first = area;
    let worst = ratio(first, first, area, side);
    for (; end < sorted.length; end++) {
      const next = (sorted[end]?.size ?? 0) * scale;
      const candidate = ratio(first, next, area + next, side);
      if (candidate > worst) break;
      worst = candidate;
      area += next;
    }
    rest = layRow(sorted.slice(at, end), scale, area, rest, cells);
    at = end;
  }
  return cells;
}

/** The worst width-to-height ratio of a row whose largest and smallest areas are given. */
function ratio(largest: number, smallest: number, area: number, side: number): number {
  const square = side * side;
  return Math.max((square * largest) / (area * area), (area * area) / (square * smallest));
}

function layRow<Item>(
  row: readonly { readonly item: Item; readonly size: number }[],
  scale: number,
  area: number,
  box: Box,
  cells: Cell<Item>[],
): Box {
  const wide = box.width >= box.height;
  const depth = area / (wide ? box.height : box.width);
  let along = wide ? box.y : box.x;
  for (const { item, size } of row) {
    const length = (size * scale) / depth;
    cells.push(
      wide
        ? { item, x: box.x, y: along, width: depth, height: length }
        : { item, x: along, y: box.y, width: length, height: depth },
    );
    along += length;
  }
  return wide
    ? { ...box, x: box.x + depth, width: box.width - depth }
    : { ...box, y: box.y + depth, height: box.height - depth };
}
