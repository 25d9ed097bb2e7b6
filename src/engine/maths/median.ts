/**
 * Returns the middle of `values`, of an even number the mean of the two in the middle; `null` of none.
 * By Hoare's selection: time grows with the number of values, where sorting would take longer.
 */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const rest = values.slice();
  const half = rest.length >> 1;
  const upper = select(rest, half);
  if (rest.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < half; i++) lower = Math.max(lower, rest[i] ?? 0);
  return (lower + upper) / 2;
}

/** Moves the `rank`-th smallest value (from 0) to its place, the smaller ones before it, and returns it. */
function select(values: number[], rank: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1] ?? 0;
    let i = from;
    let j = to;
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i += 1;
      while ((values[j] ?? 0) > pivot) j -= 1;
      if (i > j) break;
      const swapped = values[i] ?? 0;
      values[i] = values[j] ?? 0;
      values[j] = swapped;
      i += 1;
      j -= 1;
    }
    if (rank <= j) to = j;
    else from = i;
  }
  return values[rank] ?? 0;
}
