import { ENGAGEMENT_POINTS } from '../../rates/bands';
import type { Rates } from '../../rates/cards';
import { NOTHING } from '../maths/spread';

/**
 * Returns the usual engagement by followers of an account of that size, as a share: straight on log scales
 * between the middles of the published bands, flat beyond the first and the last. It never rises with
 * followers, for then an account that grows would be worth less to brands; where a band's figure is above
 * that of a smaller one, the smaller one's holds on. 0 where such a figure is set to 0.
 */
export function usualEngagement(followers: number, rates: Rates): number {
  let from = 0;
  let usual = Infinity;
  for (const point of ENGAGEMENT_POINTS) {
    const next = Math.min(usual, rates[point.rate].likely);
    if (followers <= point.followers || next < NOTHING) {
      if (from === 0 || next < NOTHING) return next < NOTHING ? 0 : next;
      const part = Math.log(followers / from) / Math.log(point.followers / from);
      return usual * (next / usual) ** part;
    }
    from = point.followers;
    usual = next;
  }
  return usual;
}
