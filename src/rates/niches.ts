import * as z from 'zod/mini';
import { words } from '../words/words';
import type { RateId } from './all';
import { citation } from './cite';
import type { List } from './schema';
import { ARTICLE, FLUXNOTE } from './sources';

/** The niches for which a relative pay is known. */
export const nicheSchema = z.enum([
  'finance',
  'technology',
  'business',
  'beauty',
  'education',
  'health',
  'cooking',
  'entertainment',
]);
export type Niche = z.infer<typeof nicheSchema>;

/** Which niches pay more than others. */
export const BETTER_PAID_NICHES: List = {
  id: 'rewards.niches',
  title: 'Niches that pay more than others',
  article: {
    items: ['finance', 'technology', 'beauty', 'education'],
    complete: false,
    ...citation(ARTICLE, { note: words('rateNote.nichesNamed') }),
  },
  observed: {
    items: ['finance', 'technology', 'business'],
    complete: false,
    ...citation(FLUXNOTE, { note: words('rateNote.nichesReported') }),
  },
};

const RATE_BY_NICHE: Readonly<Record<Niche, RateId>> = {
  finance: 'rewards.nicheFinance',
  technology: 'rewards.nicheTechnology',
  business: 'rewards.nicheBusiness',
  beauty: 'rewards.nicheBeauty',
  education: 'rewards.nicheEducation',
  health: 'rewards.nicheHealth',
  cooking: 'rewards.nicheCooking',
  entertainment: 'rewards.nicheEntertainment',
};

/** Returns the id of the niche's relative pay, a factor around 1. */
export function nicheRateId(niche: Niche): RateId {
  return RATE_BY_NICHE[niche];
}
