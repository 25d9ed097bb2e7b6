import type { EngineSettings, Payout } from '../engine/input';
import { inUsd } from './money';
import type { OwnPayout, Settings } from './settings';

/**
 * Returns what the engine takes of the settings for the creator called `handle` (`null` where the page names
 * none). Payouts are those of the user's own account and teach the model for no other.
 */
export function engineSettings(settings: Settings, handle: string | null): EngineSettings {
  const { card, rateEdits, headline, target, defaults, own } = settings;
  // No page shows these: nothing that is seen could go before them.
  const { criteria, watchTime, originality, ...assumed } = defaults;
  const isOwn =
    own.handle !== null && handle !== null && own.handle.toLowerCase() === handle.toLowerCase();
  return {
    card,
    rateEdits,
    headline,
    criteria,
    ...withoutNulls({ watchTime, originality }),
    defaults: withoutNulls(assumed),
    ...(target !== null && { target: inUsd(settings, target) }),
    ...(isOwn && { payouts: payoutsOf(own.payouts, settings) }),
  };
}

/**
 * The form takes a month once, and no more qualified views than views; a file that was imported may hold
 * others. Of one month the first counts, and a month that cannot be says nothing.
 */
function payoutsOf(payouts: readonly OwnPayout[], settings: Settings): Payout[] {
  const months = new Map<string, Payout>();
  for (const payout of payouts) {
    const { month, views, qualifiedViews } = payout;
    if ((qualifiedViews ?? 0) > (views ?? Infinity) || months.has(month)) continue;
    months.set(month, payoutOf(payout, settings));
  }
  return [...months.values()];
}

function payoutOf({ month, paid, views, qualifiedViews }: OwnPayout, settings: Settings): Payout {
  return { month, usd: inUsd(settings, paid), ...withoutNulls({ views, qualifiedViews }) };
}

type Known<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The engine knows "not set" as an absent field. */
function withoutNulls<T extends object>(fields: T): Known<T> {
  const known = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(known) as Known<T>;
}
