import * as z from 'zod/mini';
import { answerSchema, levelSchema } from '../engine/input';
import { CURRENCIES, currencyBounds } from '../rates/currencies';
import { rateEditsSchema } from '../rates/edits';
import { nicheSchema } from '../rates/niches';
import { cardSchema } from '../rates/rate';
import { handleSchema } from '../reading/reading';
import { NUMBER_STYLES } from './number-style';

const amount = z.number().check(z.nonnegative(), z.lte(1e12));
const share = z.number().check(z.gte(0), z.lte(1));
const perMonth = z.number().check(z.nonnegative(), z.lte(1_000));

export const currencySchema = z.enum(CURRENCIES);

/** What the user put in the place of a built-in currency rate: units for one US dollar. */
export const currencyRatesSchema = z.partialRecord(currencySchema, z.number()).check(
  z.refine(
    (rates) =>
      CURRENCIES.every((currency) => {
        const { [currency]: rate = null } = rates;
        const { min, max } = currencyBounds(currency);
        return rate === null || (min <= rate && rate <= max);
      }),
    { error: 'A currency rate is out of its bounds' },
  ),
);

/** An amount as the user entered it. */
export const moneySchema = z.object({ amount, currency: currencySchema });
export type Money = z.infer<typeof moneySchema>;

/** One month of the user's own account, as TikTok's own statistics show it. */
export const ownPayoutSchema = z.object({
  /** "2026-10". */
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  /** What Rewards paid. */
  paid: moneySchema,
  /** All views of the videos that may earn, and how many of them were qualified; `null` where not known. */
  views: z.nullable(amount),
  qualifiedViews: z.nullable(amount),
});
export type OwnPayout = z.infer<typeof ownPayoutSchema>;

/** What the engine takes for a creator of whom it is not known; `null` leaves it to the rates. */
export const assumedSchema = z.object({
  /** Two-letter country of the account. */
  region: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  niche: z.nullable(nicheSchema),
  /** Share (0 to 1) of views on videos of 60 s or more. */
  longShare: z.nullable(share),
  watchTime: z.nullable(levelSchema),
  originality: z.nullable(levelSchema),
  /** What no page shows of the account. */
  criteria: z.object({ age: answerSchema, standing: answerSchema, originality: answerSchema }),
  postsPerMonth: z.nullable(perMonth),
  dealsPerMonth: z.nullable(perMonth),
  liveHoursPerMonth: z.nullable(z.number().check(z.nonnegative(), z.lte(744))),
  /** LIVE viewers at a time. */
  viewers: z.nullable(z.number().check(z.nonnegative(), z.lte(1e9))),
});

/** How long memory may be kept, in days. */
export const KEEP_DAYS = { min: 1, max: 730 } as const;

/**
 * What the user chose. A new field, or another meaning of an old one, needs a new version and a step in
 * migrations/.
 */
export const settingsSchema = z.object({
  version: z.literal(2),
  /** The rate card in force. */
  card: cardSchema,
  /** What the user put in the place of single rates. */
  rateEdits: rateEditsSchema,
  /** The currency in which amounts are shown. */
  currency: currencySchema,
  currencyRates: currencyRatesSchema,
  numberStyle: z.enum(NUMBER_STYLES),
  theme: z.enum(['auto', 'light', 'dark']),
  /** The month's income to compare with; `null` compares with the wage that ships. */
  target: z.nullable(moneySchema),
  defaults: assumedSchema,
  /** Streams that are off the headline unless switched on. */
  headline: z.object({ subscriptions: z.boolean(), affiliate: z.boolean(), shop: z.boolean() }),
  /** What is drawn on TikTok's pages. */
  surfaces: z.object({
    badge: z.boolean(),
    card: z.boolean(),
    pill: z.boolean(),
    live: z.boolean(),
    chip: z.boolean(),
  }),
  /** Whether creators are remembered, and for how many days without being seen. */
  memory: z.object({
    on: z.boolean(),
    keepDays: z.int().check(z.gte(KEEP_DAYS.min), z.lte(KEEP_DAYS.max)),
  }),
  /** The user's own account; its payouts teach the model what that account is paid. */
  own: z.object({
    handle: z.nullable(handleSchema),
    payouts: z.array(ownPayoutSchema).check(z.maxLength(1_000)),
  }),
  /** Whether the first run's screens were seen to their end. */
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;
