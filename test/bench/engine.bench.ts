import { bench, describe } from 'vitest';
import { estimate, estimateVideos } from '../../src/engine/run';
import { creatorWith } from './creators';

/** How long an estimate takes: `npm run bench`. A whole one includes every video and every explanation. */

describe('a whole estimate', () => {
  for (const videos of [30, 300, 3_000, 10_000]) {
    const input = creatorWith(videos);
    bench(`of a creator with ${videos} videos`, () => {
      estimate(input);
    });
  }
});

describe('the videos alone', () => {
  for (const videos of [30, 10_000]) {
    const input = creatorWith(videos);
    bench(`${videos} of them`, () => {
      estimateVideos(input);
    });
  }
});
