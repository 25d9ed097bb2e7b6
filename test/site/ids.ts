import type { Random } from './random';

/** Returns the id of a video posted at `seconds` (Unix): the time in the upper 32 bits, chance below. */
export function idAt(seconds: number, random: Random): string {
  const noise = BigInt(random.whole(0, 2 ** 32 - 1));
  return String((BigInt(seconds) << 32n) | noise);
}

/** Returns the Unix seconds that `id` holds. */
export function secondsOf(id: string): number {
  return Number(BigInt(id) >> 32n);
}
