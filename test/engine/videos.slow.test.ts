import { describe, expect, it } from 'vitest';
import { ratesInForce } from '../../src/engine/facts/rates-in-force';
import { logAt, spreadOf } from '../../src/engine/maths/spread';
import { estimateVideos } from '../../src/engine/run';
import { input, video } from './build';
import { normals, quantiles } from './monte-carlo';
import { regionPay } from './region-pay';

/** What a single video earned agrees within 3% with a million draws of what is not known of it. */

const VIEWS = 200_000;

describe('a single video far over the threshold of qualified views', () => {
  it.each([
    ['article', null],
    ['article', 'US'],
    ['observed', null],
    ['observed', 'US'],
    ['observed', 'DE'],
    ['observed', 'BR'],
  ] as const)('%s card, region %s', (card, region) => {
    const rates = ratesInForce(card, undefined);
    const spread = (range: Parameters<typeof spreadOf>[0]) => spreadOf(range)!;
    const [rpm, qualified] = [
      regionPay(rates, card, region),
      spread(rates['rewards.qualifiedShare']),
    ];
    const stray = spread(rates['rewards.videoSpread']);
    const next = normals(31);
    const drawn = (of: ReturnType<typeof spread>) => Math.exp(logAt(of, next()));
    const truth = quantiles(() => (VIEWS / 1_000) * drawn(rpm) * drawn(qualified) * drawn(stray));
    const settings = { card, ...(region && { region }) };
    const [estimated] = estimateVideos(
      input({ settings, videos: [video({ views: VIEWS, durationSeconds: 90 })] }),
    );
    for (const end of ['low', 'likely', 'high'] as const) {
      expect(Math.abs(estimated!.ifEligible![end] / truth[end] - 1), end).toBeLessThan(0.03);
    }
  });
});
