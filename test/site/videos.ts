import { captionFrom } from './captions';
import type { Creator } from './creator';
import { idAt } from './ids';
import { createRandom } from './random';
import type { Random } from './random';

export interface SiteVideo {
  id: string;
  kind: 'video' | 'photo';
  views: number;
  likes: number;
  comments: number;
  saves: number;
  shares: number;
  pinned: boolean;
  durationSeconds: number;
  caption: string;
  /** Unix seconds; the same as in the id. */
  postedAt: number;
}

/**
 * Returns the videos of `creator` in the order of a profile: pinned ones first, then newest first.
 * Depends on nothing but the creator and `now`.
 */
export function videosOf(creator: Creator, now: Date): SiteVideo[] {
  const random = createRandom(creator.handle);
  const plan = creator.videos;
  const seconds = Math.floor(now.getTime() / 1000);
  const pinned = plan.pinned.map(({ daysAgo, views }) =>
    videoAt(seconds - daysAgo * 86_400, views, 'video', true, random),
  );
  let ageHours = plan.newestHours;
  const others = Array.from({ length: plan.count }, () => {
    const kind = random.next() < plan.photoShare ? 'photo' : 'video';
    const views = Math.round(
      plan.typicalViews * Math.exp(plan.spread * random.normal()) * maturity(ageHours),
    );
    const video = videoAt(seconds - Math.round(ageHours * 3600), views, kind, false, random);
    ageHours += plan.everyHours * (0.4 + 1.2 * random.next());
    return video;
  });
  return [...pinned, ...others];
}

/** Returns the share of its later views that a video has after `hours`. */
function maturity(hours: number): number {
  return 1 - Math.exp(-hours / 30);
}

function videoAt(
  postedAt: number,
  views: number,
  kind: SiteVideo['kind'],
  pinned: boolean,
  random: Random,
): SiteVideo {
  const share = (low: number, high: number) =>
    Math.round(views * (low + (high - low) * random.next()));
  return {
    id: idAt(postedAt, random),
    kind,
    views,
    likes: share(0.03, 0.12),
    comments: share(0.001, 0.006),
    saves: share(0.002, 0.02),
    shares: share(0.001, 0.01),
    pinned,
    durationSeconds: random.next() < 0.4 ? random.whole(60, 240) : random.whole(7, 59),
    caption: captionFrom(random),
    postedAt,
  };
}
