import type { Amount } from './amount';
import { amountLogAt } from './amount';
import type { Spread } from './spread';

/**
 * Returns a first guess at the logarithm of the quantile of the sum at the standard normal deviate `z`: of
 * the ways in which two amounts come to be as unusual together as that (the one alone, the other alone, both
 * alike) the one that moves the sum most. The first-order reliability method looks at all ways.
 */
export function guessOfSum(one: Amount, other: Amount, correlation: number, z: number): number {
  const both = z * Math.sqrt((1 + correlation) / 2);
  const follows = z * correlation;
  const first = dollarsAt(one, z) + dollarsAt(other, follows);
  const second = dollarsAt(one, follows) + dollarsAt(other, z);
  const alike = dollarsAt(one, both) + dollarsAt(other, both);
  return Math.log(z < 0 ? Math.min(first, second, alike) : Math.max(first, second, alike));
}

function dollarsAt(amount: Amount, z: number): number {
  return Math.exp(amountLogAt(amount, z));
}

/**
 * Returns by how much, about, the logarithm of the median of the sum is over that of the sum of the medians. A sum's
 * logarithm bends upwards between those of its parts: to second order its mean is raised by half the variance of
 * their difference, times the share that each part has of the sum, and its median by about half of that.
 */
export function raiseOfMedian(one: Spread, other: Spread, correlation: number): number {
  const share = 1 / (1 + Math.exp(other.middle - one.middle));
  const width = (one.below + one.above) / 2;
  const otherWidth = (other.below + other.above) / 2;
  const apart = width * width + otherWidth * otherWidth - 2 * correlation * width * otherWidth;
  return (share * (1 - share) * apart) / 4;
}
