/** A unit or an input as a mark in the drawing. */
export interface Node {
  /** 0 is the input column. */
  column: number;
  index: number;
  x: number;
  y: number;
}

/** A connection; `parameter` is the place of its weight among all parameters. */
export interface Edge {
  from: Node;
  to: Node;
  parameter: number;
}

/** A bias as a mark of its own; `parameter` is its place among all parameters. */
export interface BiasMark {
  of: Node;
  x: number;
  y: number;
  parameter: number;
}

export interface NetworkLayout {
  nodes: Node[];
  edges: Edge[];
  biases: BiasMark[];
}

/** Places the units of a dense network in columns. Parameters count layer by layer, weights row by row, then biases. */
export function layoutNetwork(
  widths: number[],
  hasBiases: boolean,
  size: { width: number; height: number },
): NetworkLayout {
  const margin = 28;
  const columnGap = (size.width - 2 * margin) / (widths.length - 1);
  const place = (column: number, index: number): Node => ({
    column,
    index,
    x: margin + column * columnGap,
    y: ((index + 0.5) / widths[column]) * size.height,
  });
  const columns = widths.map((width, column) =>
    Array.from({ length: width }, (_, index) => place(column, index)),
  );
  const edges: Edge[] = [];
  const biases: BiasMark[] = [];
  let parameter = 0;
  for (let column = 1; column < widths.length; column++) {
    for (const to of columns[column])
      for (const from of columns[column - 1]) edges.push({ from, to, parameter: parameter++ });
    if (!hasBiases) continue;
    for (const of of columns[column])
      biases.push({ of, x: of.x + 10, y: of.y - 9, parameter: parameter++ });
  }
  return { nodes: columns.flat(), edges, biases };
}
