import type { EstimateInput } from '../../src/engine/input';
import { daysAgo, input, seen, video } from '../engine/build';

/**
 * Returns a creator with so many videos in the last 20 days: views from hundreds to millions, many near
 * the threshold of qualified views, every third of known length, LIVE hours set, so that every part of
 * the model has work to do. Each `variant` (0 and up) has other counts throughout.
 */
export function creatorWith(videos: number, variant = 0): EstimateInput {
  return input({
    followers: 48_200 + variant * 997,
    videos: Array.from({ length: videos }, (_, i) =>
      video({
        views: Math.round(
          400 * 10 ** (((i * 37) % 100) / 25) * (1 + ((i * 7 + variant * 13) % 50) / 100),
        ),
        durationSeconds: i % 3 === 0 ? 30 + (i % 7) * 15 : null,
        postedAt: daysAgo((i * 20) / videos),
        likes: i % 5 === 0 ? { ...seen(900 + variant), from: 'page-data' } : null,
      }),
    ),
    settings: { liveHoursPerMonth: 12 },
  });
}
