import type { Settings } from './settings';

/** Returns the settings of someone who has chosen nothing. */
export function defaultSettings(): Settings {
  return {
    version: 2,
    card: 'article',
    rateEdits: {},
    currency: 'USD',
    currencyRates: {},
    numberStyle: 'auto',
    theme: 'auto',
    target: null,
    defaults: {
      region: null,
      niche: null,
      longShare: null,
      watchTime: null,
      originality: null,
      criteria: { age: 'unknown', standing: 'unknown', originality: 'unknown' },
      postsPerMonth: null,
      dealsPerMonth: null,
      liveHoursPerMonth: null,
      viewers: null,
    },
    headline: { subscriptions: false, affiliate: false, shop: false },
    surfaces: { badge: true, card: true, pill: true, live: true, chip: true },
    memory: { on: true, keepDays: 90 },
    own: { handle: null, payouts: [] },
    welcomed: false,
  };
}
