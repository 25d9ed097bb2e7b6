import { words } from '../words/words';
import { FACTOR, SHARE, WEIGHT } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { ARTICLE, ASSUMPTION, CALCULATE_CREATOR_NICHES, FLUXNOTE } from './sources';

const NAMED_BY_ARTICLE = words('rateNote.nicheNamed');
const NAMED_BY_ARTICLE_ONLY = words('rateNote.nicheNamedOnly', { factor: 1.25 });
const WEAK = words('rateNote.nicheWeak');

/** What moves the Rewards pay inside its band: spread, niche, engagement, watch time, originality. */
export const REWARDS_EFFECT_RATES = [
  {
    id: 'rewards.videoSpread',
    title: "How far one video's pay per 1,000 strays from its account's",
    unit: 'factor',
    kind: 'range',
    article: cite(ARTICLE, [1, 1, 1], { note: words('rateNote.videoSpreadArticle') }),
    observed: cite(ASSUMPTION, [0.25, 1, 1.8], {
      note: words('rateNote.videoSpread', {
        low: 0.04,
        high: 1.9,
        views: 1_000,
        least: 0.06,
        most: 3,
        likely: 0.63,
        from: 0.25,
        to: 1.8,
      }),
    }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.longShare',
    title: "Share of a creator's views on videos of 60 s or more, where lengths are not known",
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.05, 0.3, 0.9], {
      note: words('rateNote.longShare'),
    }),
    bounds: SHARE,
  },
  {
    id: 'rewards.nicheWeight',
    title: 'How softly the niche is applied',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.5, {
      note: words('rateNote.nicheWeight'),
    }),
    bounds: WEIGHT,
  },
  {
    id: 'rewards.engagementWeight',
    title: 'How strongly engagement moves the pay inside its band',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.25, {
      note: words('rateNote.engagementWeight'),
    }),
    bounds: WEIGHT,
  },
  {
    id: 'rewards.watchTimeEffect',
    title: 'Effect of watch time and finish rate',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.7, 1, 1.4], {
      note: words('rateNote.rewardedUnseen'),
    }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.originalityEffect',
    title: 'Effect of originality and production quality',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.8, 1, 1.25], {
      note: words('rateNote.rewardedUnseen'),
    }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.nicheFinance',
    title: 'Pay in the finance niche, relative',
    unit: 'factor',
    kind: 'fixed',
    article: cite(FLUXNOTE, 1.5, { note: NAMED_BY_ARTICLE }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.nicheTechnology',
    title: 'Pay in the technology niche, relative',
    unit: 'factor',
    kind: 'fixed',
    article: cite(FLUXNOTE, 1.5, { note: NAMED_BY_ARTICLE }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.nicheBusiness',
    title: 'Pay in the business niche, relative',
    unit: 'factor',
    kind: 'fixed',
    article: cite(FLUXNOTE, 1.5, { note: WEAK }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.nicheBeauty',
    title: 'Pay in the beauty niche, relative',
    unit: 'factor',
    kind: 'fixed',
    article: cite(ARTICLE, 1.25, { grade: 'P', note: NAMED_BY_ARTICLE_ONLY }),
    observed: cite(CALCULATE_CREATOR_NICHES, 1, { note: words('rateNote.middleNiche') }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.nicheEducation',
    title: 'Pay in the education niche, relative',
    unit: 'factor',
    kind: 'fixed',
    article: cite(ARTICLE, 1.25, { grade: 'P', note: NAMED_BY_ARTICLE_ONLY }),
    observed: cite(FLUXNOTE, 1, { note: WEAK }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.nicheHealth',
    title: 'Pay in the health niche, relative',
    unit: 'factor',
    kind: 'fixed',
    article: cite(FLUXNOTE, 1, { note: WEAK }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.nicheCooking',
    title: 'Pay in the cooking niche, relative',
    unit: 'factor',
    kind: 'fixed',
    article: cite(FLUXNOTE, 1, { note: WEAK }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.nicheEntertainment',
    title: 'Pay in the entertainment niche, relative',
    unit: 'factor',
    kind: 'fixed',
    article: cite(FLUXNOTE, 0.7, { note: WEAK }),
    bounds: FACTOR,
  },
] as const satisfies readonly Rate[];
