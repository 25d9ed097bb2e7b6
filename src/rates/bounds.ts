import { words } from '../words/words';
import type { Rate } from './schema';

/** Bounds that several rates share: how far a user may set them, and why no further. */
type Bounds = Rate['bounds'];

export const SHARE: Bounds = {
  min: 0,
  max: 1,
  why: words('rateBound.share'),
};
export const WEIGHT: Bounds = {
  min: 0,
  max: 1,
  why: words('rateBound.weight'),
};
export const FACTOR: Bounds = {
  min: 0.1,
  max: 10,
  why: words('rateBound.factor', { times: 10 }),
};
export const RPM: Bounds = {
  min: 0,
  max: 20,
  why: words('rateBound.rpm', { reported: 2 }),
};
export const AGE: Bounds = {
  min: 13,
  max: 99,
  why: words('rateBound.age', { years: 13 }),
};
export const FOLLOWERS: Bounds = {
  min: 0,
  max: 1_000_000,
  why: words('rateBound.followers', { followers: 1_000_000 }),
};
export const DEAL_PRICE: Bounds = {
  min: 0,
  max: 2_000_000,
  why: words('rateBound.dealPrice'),
};
