import type { Doubt } from './band';
import { mixtureDeviate, mixtureLogAt } from './mixture';
import type { Mixture } from './mixture';
import { deviate, Z_HIGH } from './normal';
import { deviateAt, logAt, NOTHING } from './spread';
import type { Spread } from './spread';

/** An amount of dollars that is not known exactly and more than nothing. */
export interface Amount {
  /** The amount as a spread; for one that may be 0, near enough. */
  readonly spread: Spread;
  /** The exact shape where it is no spread. */
  readonly mixture: Mixture | null;
  /** Inputs that are not known and part of the spread: amounts that share one rise and fall together. */
  readonly doubts: readonly Doubt[];
}

/** Returns the logarithm of the quantile at the standard normal deviate `z`; -Infinity where that is 0. */
export function amountLogAt({ mixture, spread }: Amount, z: number): number {
  return mixture === null ? logAt(spread, z) : mixtureLogAt(mixture, z);
}

/** Returns the standard normal deviate of the probability to be at most e^`log`; ±Infinity beyond the amount. */
export function amountDeviate({ mixture, spread }: Amount, log: number): number {
  return mixture === null ? deviateAt(spread, log) : mixtureDeviate(mixture, log);
}

/** Returns the standard normal deviate at which the quantile has a kink or a leap. */
export function kinkOf({ mixture }: Amount): number {
  return mixture === null ? 0 : deviate(mixture.zero);
}

const LOG_OF_NOTHING = Math.log(NOTHING);

/** Returns whether even the high end is so small that it stands for nothing. */
export function isNothing({ spread }: Amount): boolean {
  return logAt(spread, Z_HIGH) < LOG_OF_NOTHING;
}
