import { FACTOR, SHARE, WEIGHT } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { ARTICLE, ASSUMPTION, CALCULATE_CREATOR_NICHES, FLUXNOTE } from './sources';

const NAMED_BY_ARTICLE =
  'The article names this niche as paying more, without a figure; the figure is the one reported for the US.';
const NAMED_BY_ARTICLE_ONLY =
  'The article names this niche as paying more, without a figure; 1.25, halfway to the best-paid niches, is ours.';
const WEAK =
  "Creators' reports from the US, as a factor of the middle of the band: a weak predictor.";

/** What moves the Rewards pay inside its band: spread, niche, engagement, watch time, originality. */
export const REWARDS_EFFECT_RATES = [
  {
    id: 'rewards.videoSpread',
    title: "How far one video's pay per 1,000 strays from its account's",
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.25, 1, 1.8], {
      note: 'Creators report single videos at 0.04 to 1.9 USD per 1,000: 0.06 to 3 times the likely 0.63. Read as the far tails, with the lower one longer, four videos in five lie between about 0.25 and 1.8 times.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.longShare',
    title: "Share of a creator's views on videos of 60 s or more, where lengths are not known",
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.05, 0.3, 0.9], {
      note: 'No source gives it. TikTok says that half of the viewing time goes to videos longer than a minute; by views that is less, and creators differ from none to all.',
    }),
    bounds: SHARE,
  },
  {
    id: 'rewards.nicheWeight',
    title: 'How softly the niche is applied',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.5, {
      note: 'The niche is a weak predictor and is guessed from topics: its factor is applied with half its force.',
    }),
    bounds: WEIGHT,
  },
  {
    id: 'rewards.engagementWeight',
    title: 'How strongly engagement moves the pay inside its band',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.25, {
      note: 'TikTok and the article name engagement among what is rewarded; nobody gives a size. Twice the usual engagement then pays about a fifth more.',
    }),
    bounds: WEIGHT,
  },
  {
    id: 'rewards.watchTimeEffect',
    title: 'Effect of watch time and finish rate',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.7, 1, 1.4], {
      note: 'TikTok and the article name it among what is rewarded; no page shows it and nobody gives a size.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'rewards.originalityEffect',
    title: 'Effect of originality and production quality',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.8, 1, 1.25], {
      note: 'TikTok and the article name it among what is rewarded; no page shows it and nobody gives a size.',
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
    observed: cite(CALCULATE_CREATOR_NICHES, 1, { note: 'Listed among the middle niches.' }),
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
