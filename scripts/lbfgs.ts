/** The least value of a smooth function of many numbers: limited-memory BFGS (Nocedal 1980) with a backtracking line search. */

export type Objective = (at: Float64Array, gradient: Float64Array) => number;

/**
 * The same function with a penalty: half of `penalty` times the square of what each number differs from what is
 * expected of it, which is 0 where nothing else is said.
 */
export const penalised =
  (objective: Objective, penalty: number, expected?: Float64Array): Objective =>
  (at, gradient) => {
    let value = objective(at, gradient);
    for (let i = 0; i < at.length; i++) {
      const difference = at[i]! - (expected?.[i] ?? 0);
      value += (penalty / 2) * difference ** 2;
      gradient[i]! += penalty * difference;
    }
    return value;
  };

const MEMORY = 8;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

type Move = { step: Float64Array; change: Float64Array; curvature: number };

/** The downhill direction that the last moves suggest. */
function direction(gradient: Float64Array, moves: readonly Move[]): Float64Array {
  const way = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { step, change, curvature } of moves.toReversed()) {
    const share = dot(step, way) / curvature;
    shares.push(share);
    for (let i = 0; i < way.length; i++) way[i]! -= share * change[i]!;
  }
  const last = moves.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)))
      : last.curvature / dot(last.change, last.change);
  for (let i = 0; i < way.length; i++) way[i]! *= scale;
  for (const { step, change, curvature } of moves) {
    const share = shares.pop()! - dot(change, way) / curvature;
    for (let i = 0; i < way.length; i++) way[i]! += share * step[i]!;
  }
  return way;
}

/** `at` is moved to where the function is least, for at most `rounds` steps or until a step gains less than `enough` of its value. */
export function minimise(objective: Objective, at: Float64Array, rounds: number, enough = 1e-5): number {
  const moves: Move[] = [];
  let gradient = new Float64Array(at.length);
  let value = objective(at, gradient);
  for (let round = 0; round < rounds; round++) {
    const way = direction(gradient, moves);
    const slope = dot(gradient, way);
    const start = at.slice();
    const next = new Float64Array(at.length);
    let length = 1;
    let found = Infinity;
    for (; length > 1e-8; length /= 2) {
      for (let i = 0; i < at.length; i++) at[i] = start[i]! + length * way[i]!;
      next.fill(0);
      found = objective(at, next);
      if (found <= value + 1e-4 * length * slope) break;
    }
    if (!(found < value)) {
      at.set(start);
      break;
    }
    const move = {
      step: at.map((x, i) => x - start[i]!),
      change: next.map((x, i) => x - gradient[i]!),
      curvature: 0,
    };
    move.curvature = dot(move.step, move.change);
    if (move.curvature > 1e-12) moves.push(move);
    if (moves.length > MEMORY) moves.shift();
    const gain = value - found;
    [value, gradient] = [found, next];
    if (gain < enough * Math.abs(value)) break;
  }
  return value;
}

const ROUNDS = 200;

/** The numbers at which the function and its penalty are least together, sought from what is expected of them. */
export function leastFrom(expected: Float64Array, objective: Objective, penalty: number): Float64Array {
  const at = Float64Array.from(expected);
  minimise(penalised(objective, penalty, expected), at, ROUNDS);
  return at;
}
