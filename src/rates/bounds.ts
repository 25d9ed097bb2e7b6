import type { Rate } from './schema';

/** Bounds that several rates share: how far a user may set them, and why no further. */
type Bounds = Rate['bounds'];

export const SHARE: Bounds = {
  min: 0,
  max: 1,
  why: 'A share lies between 0 (nothing) and 1 (all of it).',
};
export const WEIGHT: Bounds = {
  min: 0,
  max: 1,
  why: 'A weight of 0 ignores the effect; 1 applies it in full.',
};
export const FACTOR: Bounds = {
  min: 0.1,
  max: 10,
  why: 'No single effect is known that changes the pay more than ten times either way.',
};
export const RPM: Bounds = {
  min: 0,
  max: 20,
  why: 'Reported pay hardly passes 2 USD; above ten times that, a decimal point has slipped.',
};
export const AGE: Bounds = {
  min: 13,
  max: 99,
  why: 'TikTok accounts start at 13 years.',
};
export const FOLLOWERS: Bounds = {
  min: 0,
  max: 1_000_000,
  why: 'No programme is known that asks for more than a million followers.',
};
export const DEAL_PRICE: Bounds = {
  min: 0,
  max: 2_000_000,
  why: 'Two million dollars is far above any price reported for one sponsored video.',
};
