import type { Creator, VideoPlan } from './creator';

/** Who lives on the synthetic site. Each creator is there for one thing that Permille must get right. */

const ordinaryVideos: VideoPlan = {
  count: 40,
  newestHours: 9,
  everyHours: 30,
  typicalViews: 2_000,
  spread: 0.8,
  photoShare: 0,
  pinned: [],
};

interface Differences extends Partial<Omit<Creator, 'role' | 'handle' | 'name' | 'videos'>> {
  videos?: Partial<VideoPlan>;
}

function creator(role: string, handle: string, name: string, differences: Differences): Creator {
  return {
    role,
    handle,
    name,
    bio: 'Slow mornings, long walks and what grows by the path.',
    link: null,
    followers: 12_000,
    following: 214,
    likes: 96_400,
    verified: false,
    state: 'public',
    generation: 2026,
    tiles: 'with-counts',
    ...differences,
    videos: { ...ordinaryVideos, ...differences.videos },
  };
}

const wordy =
  'Long Winding River That Rises Below the Highest Summit, Crosses Seven Valleys and Reaches the Sea at Last 🏔️🌊';

export const creators: readonly Creator[] = [
  creator('nano', 'willow.brook', 'Willow Brook', {
    bio: 'Wild swimming near home.\nNew water every week.',
    followers: 3_241,
    likes: 18_730,
    videos: { typicalViews: 640, everyHours: 40 },
  }),
  creator('not-eligible', 'amber.valley', 'Amber Valley', {
    followers: 3_666,
    following: 1_255,
    likes: 272_628,
    link: 'https://amber.valley.example/garden',
    videos: { count: 120, newestHours: 2, everyHours: 10, typicalViews: 2_600, spread: 0.9 },
  }),
  creator('micro', 'cedar.lagoon', 'Cedar Lagoon', {
    bio: 'Boats from old wood. Tutorials on Sundays.',
    followers: 48_312,
    likes: 1_204_577,
    link: 'https://cedar.lagoon.example',
    videos: { count: 96, everyHours: 22, typicalViews: 21_000, spread: 0.9 },
  }),
  creator('macro', 'juniper.coast', 'Juniper Coast', {
    bio: 'The whole coast on foot, one headland a week.',
    followers: 420_185,
    likes: 9_318_402,
    videos: { count: 160, everyHours: 20, typicalViews: 165_000, spread: 1 },
  }),
  creator('mega', 'aurora.fields', 'Aurora Fields', {
    bio: 'Northern skies. Prints and workshops below.',
    followers: 8_412_930,
    following: 61,
    likes: 311_904_226,
    verified: true,
    link: 'https://aurora.fields.example/prints',
    videos: { count: 240, everyHours: 16, typicalViews: 2_300_000, spread: 1.1 },
  }),
  creator('without-counts', 'misty.harbor', 'Misty Harbor', {
    followers: 38_490,
    following: 24,
    likes: 593_024,
    verified: true,
    tiles: 'without-counts',
    videos: { count: 64, everyHours: 14 },
  }),
  creator('late-counts', 'slow.river', 'Slow River', {
    followers: 26_750,
    likes: 410_233,
    tiles: 'late-counts',
    videos: { count: 48, everyHours: 18, typicalViews: 9_000 },
  }),
  creator('thousand', 'endless.meadow', 'Endless Meadow', {
    bio: 'One field, every few hours, for years.',
    followers: 91_480,
    likes: 2_730_114,
    videos: { count: 1_040, newestHours: 1, everyHours: 7, typicalViews: 5_200, spread: 1 },
  }),
  creator('pinned', 'old.summit', 'Old Summit', {
    followers: 17_904,
    likes: 1_911_870,
    videos: {
      count: 70,
      everyHours: 12,
      typicalViews: 1_900,
      pinned: [
        { daysAgo: 229, views: 4_012_377 },
        { daysAgo: 252, views: 2_204_610 },
        { daysAgo: 102, views: 2_093_455 },
      ],
    },
  }),
  creator('photos', 'still.lake', 'Still Lake', {
    bio: 'Film, mostly.',
    followers: 22_068,
    likes: 318_550,
    videos: { count: 56, photoShare: 0.45, typicalViews: 7_400 },
  }),
  creator('private', 'hidden.grove', 'Hidden Grove', {
    followers: 812,
    following: 97,
    likes: 4_310,
    state: 'private',
    videos: { count: 23 },
  }),
  creator('empty', 'first.snow', 'First Snow', {
    bio: '',
    followers: 41,
    following: 12,
    likes: 0,
    videos: { count: 0 },
  }),
  creator('zero', 'quiet.dune', 'Quiet Dune', {
    followers: 7,
    following: 33,
    likes: 0,
    videos: { count: 12, newestHours: 3, typicalViews: 0 },
  }),
  creator('not-found', 'lost.island', 'Lost Island', { state: 'not-found', videos: { count: 0 } }),
  creator('long-name', 'the.long.winding.river', wordy, {
    // Text that a careless reader would take for markup.
    bio: '<b>Bold</b> & "quoted" </h2><img src=x onerror=alert(1)>\nAll of it is plain text.',
    followers: 103_377,
    likes: 3_090_118,
    link: 'https://a-very-long-address.example/with/many/parts/that/do/not/fit/into/one/line/at/all',
    videos: { count: 52, typicalViews: 33_000 },
  }),
  creator('generation-2025', 'former.garden', 'Former Garden', {
    followers: 64_220,
    likes: 1_600_340,
    generation: 2025,
    videos: { count: 60, everyHours: 26, typicalViews: 18_000 },
  }),
  creator('only-old', 'sleeping.forest', 'Sleeping Forest', {
    bio: 'Back in spring.',
    followers: 55_610,
    likes: 2_004_900,
    videos: { count: 44, newestHours: 24 * 46, everyHours: 50, typicalViews: 26_000 },
  }),
  creator('compare-many-views', 'fern.studio', 'Fern Studio', {
    bio: 'Ceramics. Work with me: hello@fern.studio.example',
    followers: 152_300,
    likes: 6_940_220,
    videos: { count: 90, everyHours: 24, typicalViews: 88_000 },
  }),
  creator('compare-few-views', 'moss.kitchen', 'Moss Kitchen', {
    bio: 'Cooking what the forest leaves. Work with me: hello@moss.kitchen.example',
    followers: 149_870,
    likes: 1_870_655,
    videos: { count: 90, everyHours: 24, typicalViews: 9_300 },
  }),
  creator('japanese', 'sakura.no.mori', '桜の森の写真日記', {
    bio: '毎朝、森を歩いています。',
    followers: 31_044,
    likes: 702_119,
    videos: { typicalViews: 12_000 },
  }),
  creator('arabic', 'wahat.alnakhil', 'واحة النخيل', {
    bio: 'يوميات من الواحة',
    followers: 76_519,
    likes: 1_133_008,
    videos: { typicalViews: 24_000 },
  }),
  creator('emoji', 'tidal.pool', '🌊🐚✨🦀', {
    followers: 14_386,
    likes: 250_411,
    videos: { typicalViews: 6_200 },
  }),
];

/** Returns the creator who is there for `role`. Throws where there is none. */
export function creatorFor(role: string): Creator {
  const found = creators.find((candidate) => candidate.role === role);
  if (!found) throw new Error(`No creator on the site is there for "${role}"`);
  return found;
}

/** Returns the creator with `handle`, in any case of letters, or null. */
export function creatorNamed(handle: string): Creator | null {
  const wanted = handle.toLowerCase();
  return creators.find((candidate) => candidate.handle === wanted) ?? null;
}
