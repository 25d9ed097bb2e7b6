import { affiliate } from './affiliate';
import { brand } from './brand';
import { fund } from './fund';
import { live } from './live';
import { rewards } from './rewards';
import { shop } from './shop';
import type { StreamModel } from './stream';
import { subscriptions } from './subscriptions';

/** Every income stream, in the order in which it is shown. A new one is one more line. */
export const ALL_STREAMS: readonly StreamModel[] = [
  rewards,
  fund,
  brand,
  live,
  subscriptions,
  affiliate,
  shop,
];
