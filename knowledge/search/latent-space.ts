import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { GAP, pairNumber } from './terms.js';

/**
 * Latent semantic analysis of the loaded passages: words that stand in like passages come near each other. Fitted by a
 * randomised singular value decomposition; a text that came later is folded in by the same terms.
 */
export interface LatentSpace {
  readonly dimensions: number;
  /** Row of each term in `basis`. */
  readonly rows: ReadonlyMap<number, number>;
  /** Inverse document frequency by row. */
  readonly weights: Float32Array;
  /** Rows of `dimensions` numbers. */
  readonly basis: Float32Array;
}

export interface FitOptions {
  /** Upper bound; a corpus of few passages has fewer. */
  readonly dimensions: number;
  /** The most frequent terms that stand in two passages at least. */
  readonly maxTerms: number;
  readonly random: () => number;
}

const OVERSAMPLING = 16;
const POWER_ROUNDS = 2;

/** A text as the rows of its terms and their weights, of length 1. */
interface Sparse {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** Needs one text at least. Words are numbers of `terms.ts`. */
export function fitLatentSpace(texts: readonly Uint32Array[], options: FitOptions): LatentSpace {
  const { rows, weights } = chooseTerms(texts, options.maxTerms);
  const matrix = texts.map((text) => sparseOf(text, rows, weights));
  const rank = Math.min(options.dimensions + OVERSAMPLING, texts.length, Math.max(1, rows.size));
  const dimensions = Math.min(options.dimensions, rank);
  let sample = timesDense(matrix, gaussian(rows.size * rank, options.random), rank);
  for (let round = 0; round < POWER_ROUNDS; round += 1) {
    orthonormalise(sample, texts.length, rank);
    sample = timesDense(matrix, transposeTimes(matrix, sample, rows.size, rank), rank);
  }
  orthonormalise(sample, texts.length, rank);
  const small = transposeTimes(matrix, sample, rows.size, rank);
  return { dimensions, rows, weights, basis: rotate(small, rows.size, rank, dimensions) };
}

/** Unit length; all zeros for a text of unknown words only. */
export function embedWords(space: LatentSpace, words: ArrayLike<number>): Float32Array {
  const vector = new Float32Array(space.dimensions);
  const { rows, values } = sparseOf(words, space.rows, space.weights);
  rows.forEach((row, at) => {
    const value = values[at] ?? 0;
    const from = row * space.dimensions;
    for (let axis = 0; axis < space.dimensions; axis += 1)
      vector[axis] = (vector[axis] ?? 0) + value * (space.basis[from + axis] ?? 0);
  });
  const norm = Math.hypot(...vector);
  return norm < 1e-9 ? vector.fill(0) : vector.map((value) => value / norm);
}

function countTerms(words: ArrayLike<number>): Map<number, number> {
  const counts = new Map<number, number>();
  let previous = GAP;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? GAP;
    if (word !== GAP) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (previous !== GAP) {
        const pair = pairNumber(previous, word);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
    previous = word;
  }
  return counts;
}

function chooseTerms(texts: readonly Uint32Array[], maxTerms: number): Pick<LatentSpace, 'rows' | 'weights'> {
  const frequencies = new Map<number, number>();
  for (const text of texts)
    for (const term of countTerms(text).keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const least = texts.length > 2 ? 2 : 1;
  const chosen = [...frequencies]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, maxTerms);
  const rows = new Map(chosen.map(([term], row) => [term, row]));
  const weights = Float32Array.from(chosen, ([, count]) => Math.log(1 + (texts.length - count + 0.5) / (count + 0.5)));
  return { rows, weights };
}

function sparseOf(words: ArrayLike<number>, known: ReadonlyMap<number, number>, weights: Float32Array): Sparse {
  const rows: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [term, count] of countTerms(words)) {
    const row = known.get(term);
    if (row === undefined) continue;
    const value = (1 + Math.log(count)) * (weights[row] ?? 0);
    rows.push(row);
    values.push(value);
    squares += value * value;
  }
  const norm = squares === 0 ? 1 : Math.sqrt(squares);
  return { rows: Int32Array.from(rows), values: Float64Array.from(values, (value) => value / norm) };
}

/** Sparse (texts × terms) times dense (terms × rank). */
function timesDense(matrix: readonly Sparse[], dense: Float64Array, rank: number): Float64Array {
  const product = new Float64Array(matrix.length * rank);
  matrix.forEach(({ rows, values }, text) => {
    const to = text * rank;
    for (let at = 0; at < rows.length; at += 1) {
      const from = (rows[at] ?? 0) * rank;
      const value = values[at] ?? 0;
      for (let axis = 0; axis < rank; axis += 1)
        product[to + axis] = (product[to + axis] ?? 0) + value * (dense[from + axis] ?? 0);
    }
  });
  return product;
}

/** Transposed sparse (terms × texts) times dense (texts × rank). */
function transposeTimes(matrix: readonly Sparse[], dense: Float64Array, terms: number, rank: number): Float64Array {
  const product = new Float64Array(terms * rank);
  matrix.forEach(({ rows, values }, text) => {
    const from = text * rank;
    for (let at = 0; at < rows.length; at += 1) {
      const to = (rows[at] ?? 0) * rank;
      const value = values[at] ?? 0;
      for (let axis = 0; axis < rank; axis += 1)
        product[to + axis] = (product[to + axis] ?? 0) + value * (dense[from + axis] ?? 0);
    }
  });
  return product;
}

/** Gram-Schmidt over columns, twice for accuracy; a column without anything new becomes zero. */
function orthonormalise(dense: Float64Array, height: number, width: number): void {
  const columns = Array.from({ length: width }, (_, axis) =>
    Float64Array.from({ length: height }, (_row, row) => dense[row * width + axis] ?? 0),
  );
  columns.forEach((column, axis) => {
    const before = Math.sqrt(dot(column, column));
    for (let pass = 0; pass < 2; pass += 1) {
      for (let other = 0; other < axis; other += 1) {
        const base = columns[other];
        if (base === undefined) continue;
        const shared = dot(column, base);
        for (let row = 0; row < height; row += 1) column[row] = (column[row] ?? 0) - shared * (base[row] ?? 0);
      }
    }
    const norm = Math.sqrt(dot(column, column));
    const scale = norm <= 1e-10 * before ? 0 : 1 / norm;
    for (let row = 0; row < height; row += 1) dense[row * width + axis] = column[row] = (column[row] ?? 0) * scale;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Right singular vectors, strongest first, from the terms' coordinates in the sampled subspace (terms × rank). */
function rotate(small: Float64Array, terms: number, rank: number, dimensions: number): Float32Array {
  const gram = Matrix.zeros(rank, rank);
  const sums = new Float64Array(rank * rank);
  for (let term = 0; term < terms; term += 1) {
    const from = term * rank;
    for (let a = 0; a < rank; a += 1) {
      const value = small[from + a] ?? 0;
      for (let b = 0; b <= a; b += 1) sums[a * rank + b] = (sums[a * rank + b] ?? 0) + value * (small[from + b] ?? 0);
    }
  }
  for (let a = 0; a < rank; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      gram.set(a, b, sums[a * rank + b] ?? 0);
      gram.set(b, a, sums[a * rank + b] ?? 0);
    }
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram, { assumeSymmetric: true });
  const order = realEigenvalues
    .map((value, axis) => ({ value, axis }))
    .sort((a, b) => b.value - a.value)
    .slice(0, dimensions);
  const turn = new Float64Array(rank * dimensions);
  order.forEach(({ value, axis }, column) => {
    const scale = value <= 1e-12 ? 0 : 1 / Math.sqrt(value);
    for (let row = 0; row < rank; row += 1) turn[row * dimensions + column] = scale * eigenvectorMatrix.get(row, axis);
  });
  const basis = new Float32Array(terms * dimensions);
  for (let term = 0; term < terms; term += 1) {
    for (let row = 0; row < rank; row += 1) {
      const value = small[term * rank + row] ?? 0;
      for (let column = 0; column < dimensions; column += 1) {
        basis[term * dimensions + column] =
          (basis[term * dimensions + column] ?? 0) + value * (turn[row * dimensions + column] ?? 0);
      }
    }
  }
  return basis;
}

/** Standard normal numbers, by Box and Muller. */
function gaussian(count: number, random: () => number): Float64Array {
  return Float64Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
}
