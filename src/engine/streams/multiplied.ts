import type { Explanation, Provenance } from '../estimate';
import { certain, computed, leaf, rateLeaf } from '../explain';
import type { RateId } from '../../rates/all';
import type { Rates, ResolvedRate } from '../../rates/cards';
import { rateSpread } from '../facts/rate-spread';
import { orderly, ZERO } from '../maths/dollars';
import type { Doubt } from '../maths/band';
import { product } from '../maths/product';
import { exact, rangeOf, spreadOf } from '../maths/spread';
import type { Spread } from '../maths/spread';
import type { Amount } from '../maths/amount';
import type { Range } from '../range';
import type { Words } from '../../words/words';

/** One factor of a product, as the explanation shows it and as the arithmetic takes it. */
export interface Factor {
  readonly node: Explanation;
  /** `null` where the factor is 0. */
  readonly spread: Spread | null;
  readonly doubts: readonly Doubt[];
}

/** A figure that is the product of its inputs. */
export interface Product {
  readonly range: Range;
  /** `null` where the figure is 0. */
  readonly amount: Amount | null;
  readonly explanation: Explanation;
}

/** Returns the factor that a rate is; with `doubt`, what the user could know better, perhaps with other rates. */
export function rateFactor(name: string, rate: ResolvedRate, doubt?: string): Factor {
  const spread = rateSpread(rate);
  return { node: rateLeaf(name, rate), spread, doubts: doubtOf(doubt, spread, rate.id) };
}

/** Returns the factor of something seen, remembered, set or assumed; `rate` is what an assumption rests on. */
export function givenFactor(
  name: string,
  range: Range,
  unit: string,
  from: Provenance,
  doubt?: string,
  inputs: Explanation[] = [],
  rate?: RateId,
): Factor {
  const spread = spreadOf(range);
  return {
    node: leaf(name, range, unit, from, undefined, inputs, rate),
    spread,
    doubts: doubtOf(doubt, spread),
  };
}

/** Returns the factor of a number known exactly. */
export function exactFactor(name: string, value: number, unit: string, from: Provenance): Factor {
  const spread = value > 0 ? exact(value) : null;
  return { node: leaf(name, certain(value), unit, from), spread, doubts: [] };
}

/** Returns the factor that a product made before is: what one part pays, times how many parts. */
export function productFactor({ explanation, amount }: Product): Factor {
  return { node: explanation, spread: amount?.spread ?? null, doubts: amount?.doubts ?? [] };
}

/** Returns the same factor, divided by instead of multiplied. */
export function inverse(factor: Factor): Factor {
  const { spread } = factor;
  if (spread === null) return factor;
  const { middle, below, above } = spread;
  return {
    node: factor.node,
    spread: { middle: -middle, below: above, above: below },
    doubts: factor.doubts,
  };
}

/** Returns the product of independent factors as an amount of dollars; `formula.<how>` says which, `formula.<name>` without one. */
export function multiplied(
  name: string,
  factors: readonly Factor[],
  note?: Words,
  how = name,
): Product {
  const nodes = factors.map(({ node }) => node);
  const spread = productOf(factors);
  if (spread === null) {
    return {
      range: ZERO,
      amount: null,
      explanation: computed(name, ZERO, 'usd', nodes, note, how),
    };
  }
  const { low, likely, high } = rangeOf(spread);
  const range = orderly(low, likely, high);
  const explanation = computed(name, range, 'usd', nodes, note, how);
  return { range, amount: { spread, mixture: null, doubts: doubtsOf(factors) }, explanation };
}

function productOf(factors: readonly Factor[]): Spread | null {
  const spreads = factors.map(({ spread }) => spread);
  return spreads.every((spread) => spread !== null) ? product(spreads) : null;
}

function doubtsOf(factors: readonly Factor[]): readonly Doubt[] {
  let all: readonly Doubt[] = [];
  for (const { doubts } of factors) {
    if (doubts.length > 0) all = all.length > 0 ? [...all, ...doubts] : doubts;
  }
  return all;
}

/** Products of rates alone are the same for every creator: each is made once for the rates in force. */
const made = new WeakMap<Rates, Map<string, Map<string, Product>>>();

/** Returns the product `name` of factors that hang on `rates` only, and on what `variant` names. */
export function ratesProduct(
  name: string,
  variant: string,
  rates: Rates,
  factors: () => readonly Factor[],
): Product {
  const variants = variantsOf(name, rates);
  let known = variants.get(variant);
  if (known === undefined) {
    known = multiplied(name, factors());
    variants.set(variant, known);
  }
  return known;
}

function variantsOf(name: string, rates: Rates): Map<string, Product> {
  const known = made.get(rates)?.get(name);
  if (known !== undefined) return known;
  const variants = new Map<string, Product>();
  const products = made.get(rates) ?? new Map<string, Map<string, Product>>();
  made.set(rates, products.set(name, variants));
  return variants;
}

function doubtOf(id: string | undefined, spread: Spread | null, draw?: RateId): Doubt[] {
  return id === undefined || spread === null ? [] : [{ id, spread, draw: draw ?? id }];
}
