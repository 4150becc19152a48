/** A list of numbers with a shape, in double precision, row by row. */
export interface Tensor {
  shape: number[];
  data: number[];
}

export const isTensor = (value: unknown): value is Tensor =>
  typeof value === "object" && value !== null && "shape" in value && "data" in value;

export const scalar = (value: number): Tensor => ({ shape: [], data: [value] });

export const filled = (shape: number[], value: number): Tensor => ({
  shape,
  data: Array<number>(shape.reduce((size, side) => size * side, 1)).fill(value),
});

export const map = ({ shape, data }: Tensor, of: (value: number) => number): Tensor => ({
  shape,
  data: data.map(of),
});

/** Two tensors element by element, broadcast as NumPy's rules say: shapes aligned at the right, sides equal or 1. */
export function zip(a: Tensor, b: Tensor, of: (a: number, b: number) => number): Tensor {
  const rank = Math.max(a.shape.length, b.shape.length);
  const side = ({ shape }: Tensor, axis: number) => shape[axis - rank + shape.length] ?? 1;
  const shape = Array.from({ length: rank }, (_, axis) => {
    const [one, other] = [side(a, axis), side(b, axis)];
    if (one !== other && one !== 1 && other !== 1)
      throw new Error(`(${a.shape}) and (${b.shape}) cannot be broadcast together`);
    return Math.max(one, other);
  });
  const at = (tensor: Tensor, place: number[]) => {
    let index = 0;
    for (let axis = 0; axis < rank; axis++) {
      const length = side(tensor, axis);
      index = index * length + (length === 1 ? 0 : place[axis]);
    }
    return tensor.data[index];
  };
  const out = filled(shape, 0);
  out.data.forEach((_, index) => {
    const place: number[] = [];
    let rest = index;
    for (let axis = rank - 1; axis >= 0; axis--) {
      place[axis] = rest % shape[axis];
      rest = Math.floor(rest / shape[axis]);
    }
    out.data[index] = of(at(a, place), at(b, place));
  });
  return out;
}

export function transposed({ shape, data }: Tensor): Tensor {
  if (shape.length < 2) return { shape, data };
  const [rows, columns] = shape;
  return {
    shape: [columns, rows],
    data: Array.from(
      { length: data.length },
      (_, k) => data[(k % rows) * columns + Math.floor(k / rows)],
    ),
  };
}

export function matmul(a: Tensor, b: Tensor): Tensor {
  const [rows, inner] = a.shape;
  const [other, columns] = b.shape;
  if (a.shape.length !== 2 || b.shape.length !== 2 || inner !== other)
    throw new Error(`(${a.shape}) @ (${b.shape})`);
  return {
    shape: [rows, columns],
    data: Array.from({ length: rows * columns }, (_, k) => {
      let sum = 0;
      for (let i = 0; i < inner; i++)
        sum += a.data[Math.floor(k / columns) * inner + i] * b.data[i * columns + (k % columns)];
      return sum;
    }),
  };
}

/** Sums over the rows of a matrix. */
export function sumOfRows({ shape: [rows, columns], data }: Tensor): Tensor {
  return {
    shape: [columns],
    data: Array.from({ length: columns }, (_, k) => {
      let sum = 0;
      for (let row = 0; row < rows; row++) sum += data[row * columns + k];
      return sum;
    }),
  };
}

export const meanOf = ({ data }: Tensor): Tensor =>
  scalar(data.reduce((sum, value) => sum + value, 0) / data.length);

/** The slope of a loss in every entry of some tensors, by central differences; they are left as they were. */
export function slopes(tensors: Tensor[], loss: () => number, h = 1e-5): Tensor[] {
  return tensors.map(({ shape, data }) => ({
    shape,
    data: data.map((kept, k) => {
      data[k] = kept + h;
      const above = loss();
      data[k] = kept - h;
      const below = loss();
      data[k] = kept;
      return (above - below) / (2 * h);
    }),
  }));
}
