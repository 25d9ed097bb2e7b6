import type { Amount } from './amount';
import { amountLogAt } from './amount';

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
