import * as z from 'zod/mini';

/** Settings of version 1, as they were: frozen. The first version knew the rate card alone. */
const settingsV1 = z.object({ version: z.literal(1), card: z.enum(['article', 'observed']) });

/**
 * Returns the same choice in version 2. Everything is written out, because the defaults of today may not be
 * those of tomorrow. Throws on what is not version 1.
 */
export function fromV1(raw: unknown): unknown {
  const { card } = settingsV1.parse(raw);
  return {
    version: 2,
    card,
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
