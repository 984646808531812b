// Sweeps over all pairs of axes until nothing is left off the diagonal; a dozen do for a hundred axes.
const maxSweeps = 30;
const negligible = 1e-14;

/** Columns of a square matrix, row after row in one array. */
interface Square {
  readonly size: number;
  readonly values: Float64Array;
}

/**
 * Eigenvectors of a symmetric matrix by Jacobi's rotations, the one of the largest eigenvalue first. Only +, −, ×, ÷ and
 * square roots, which are exact to the last bit everywhere: the same bytes on every machine.
 */
export function principalAxes(symmetric: Float64Array, size: number): Float64Array[] {
  const matrix = { size, values: Float64Array.from(symmetric) };
  const axes = { size, values: new Float64Array(size * size) };
  for (let i = 0; i < size; i++) axes.values[i * size + i] = 1;
  for (let sweep = 0; sweep < maxSweeps && offDiagonal(matrix) > negligible; sweep++)
    for (let row = 0; row < size; row++)
      for (let column = row + 1; column < size; column++) rotate(matrix, axes, row, column);
  const eigenvalue = (axis: number): number => matrix.values[axis * size + axis];
  return Array.from({ length: size }, (_, axis) => axis)
    .sort((one, other) => eigenvalue(other) - eigenvalue(one) || one - other)
    .map((axis) => Float64Array.from({ length: size }, (_, k) => axes.values[k * size + axis]));
}

/** Sum of the squares above the diagonal. */
function offDiagonal({ values, size }: Square): number {
  let sum = 0;
  for (let row = 0; row < size; row++)
    for (let column = row + 1; column < size; column++) sum += values[row * size + column] ** 2;
  return sum;
}

/** Turns two axes so that the entry between them becomes zero. */
function rotate(matrix: Square, axes: Square, row: number, column: number): void {
  const { values, size } = matrix;
  const entry = values[row * size + column];
  if (entry === 0) return;
  const theta = (values[column * size + column] - values[row * size + row]) / (2 * entry);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (square: Float64Array, first: number, second: number): void => {
    const [x, y] = [square[first], square[second]];
    square[first] = cosine * x - sine * y;
    square[second] = sine * x + cosine * y;
  };
  for (let k = 0; k < size; k++) turn(values, k * size + row, k * size + column);
  for (let k = 0; k < size; k++) turn(values, row * size + k, column * size + k);
  for (let k = 0; k < size; k++) turn(axes.values, k * size + row, k * size + column);
}
