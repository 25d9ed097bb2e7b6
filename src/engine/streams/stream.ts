import type { Eligibility, Stream, StreamId } from '../estimate';
import type { Facts } from '../facts/facts';
import type { Amount } from '../maths/amount';
import type { PayModel } from '../rewards/model';
import type { Factor } from './multiplied';
import type { Words } from '../../words/words';

/** What one stream says. */
export interface StreamResult {
  readonly stream: Stream;
  /** What it adds to the total: `null` for a stream without a figure or without one cent. */
  readonly amount: Amount | null;
  readonly assumptions: readonly Words[];
}

/** What a stream is given. */
export interface StreamContext {
  readonly facts: Facts;
  /** Whether Rewards may pay the account. */
  readonly eligibility: Eligibility;
  /** What views pay under Rewards. */
  readonly payModel: PayModel;
  /** The views that came in the month; `null` where none were seen. */
  readonly views: Factor | null;
}

/** An income stream. A new one is a file like its neighbours and one line in all.ts. */
export interface StreamModel {
  readonly id: StreamId;
  estimate(context: StreamContext): StreamResult;
}
