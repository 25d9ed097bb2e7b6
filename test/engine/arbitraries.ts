import fc from 'fast-check';
import type { EngineSettings, EstimateInput } from '../../src/engine/input';
import type {
  GridSighting,
  LiveSighting,
  Memory,
  RememberedVideo,
  Sighting,
} from '../../src/engine/memory';
import { ALL_RATES } from '../../src/rates/all';
import type { RateEdits } from '../../src/rates/edits';
import { refusal } from '../../src/rates/edits';
import { nicheSchema } from '../../src/rates/niches';
import type { Creator, Fact, Live, Reading, Video } from '../../src/reading/reading';
import { pageKindSchema } from '../../src/reading/reading';
import { NOW } from './build';

/** Anything that the schemas let through, with what matters to the model likely to occur. */

const HUGE = Number.MAX_SAFE_INTEGER;

/** Small numbers, ordinary ones, thresholds, and the most a count can be. */
const whole = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5_000_000 }) },
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 999, 1_000, 9_999, 10_000, 99_999, 100_000) },
  { weight: 1, arbitrary: fc.constantFrom(HUGE, HUGE - 1, 2 ** 32) },
);

const interval = fc.tuple(whole, fc.nat(1_000), fc.nat(1_000)).map(([value, down, up]) => ({
  value,
  low: Math.max(0, value - down),
  high: Math.min(HUGE, value + up),
}));

const fact: fc.Arbitrary<Fact> = fc
  .tuple(interval, fc.constantFrom('visible' as const, 'page-data' as const))
  .map(([count, from]) => ({ ...count, from }));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Mostly the last weeks, at times years ago or ahead. */
const instant = fc
  .oneof(
    { weight: 8, arbitrary: fc.integer({ min: -90 * 86_400, max: 3_600 }) },
    { weight: 1, arbitrary: fc.integer({ min: -20 * 365 * 86_400, max: 20 * 365 * 86_400 }) },
  )
  .map((away) => new Date(Date.parse(NOW) + away * 1_000).toISOString());

const country = fc.constantFrom('US', 'GB', 'DE', 'JP', 'KR', 'BR', 'NL', 'ZZ');
const handle = fc.constantFrom('ada', 'Ada', 'bob');
const topics = fc.array(fc.constantFrom('Finance', 'Beauty & Style', 'Comedy', 'Nothing', ''), {
  maxLength: 4,
});
const seconds = fc.oneof(
  fc.constantFrom(0, 59, 59.9, 60, 86_400),
  fc.double({ min: 0, max: 600, noNaN: true }),
);
const id = fc.oneof(
  fc.bigInt({ min: 7_400_000_000_000_000_000n, max: 7_650_000_000_000_000_000n }).map(String),
  fc.constantFrom('0', '1', '99999999999999999999'),
);

export const videos: fc.Arbitrary<Video> = fc.record({
  id,
  handle: maybe(handle),
  kind: fc.constantFrom('video' as const, 'video' as const, 'photo' as const),
  views: maybe(fact),
  likes: maybe(fact),
  comments: maybe(fact),
  saves: maybe(fact),
  shares: maybe(fact),
  postedAt: maybe(instant),
  pinned: fc.boolean(),
  durationSeconds: maybe(seconds),
  duet: maybe(fc.boolean()),
  stitch: maybe(fc.boolean()),
  sponsored: maybe(fc.boolean()),
  country: maybe(country),
  topics,
});

const creators: fc.Arbitrary<Creator> = fc.record({
  handle,
  name: maybe(fc.string({ maxLength: 20 })),
  followers: maybe(fact),
  following: maybe(fact),
  likes: maybe(fact),
  videoCount: maybe(fact),
  verified: maybe(fc.boolean()),
  region: maybe(country),
});

const lives: fc.Arbitrary<Live> = fc.record({
  onAir: maybe(fc.boolean()),
  viewers: maybe(fact),
  entered: maybe(fact),
  startedAt: maybe(instant),
});

export const readings: fc.Arbitrary<Reading> = fc.record({
  page: fc.record({
    kind: fc.oneof(fc.constant('profile' as const), fc.constantFrom(...pageKindSchema.options)),
    handle: maybe(handle),
    videoId: fc.constant(null),
  }),
  creator: maybe(creators),
  videos: fc.array(videos, { maxLength: 12 }),
  live: maybe(lives),
  problems: fc.constant([]),
});

const sightings: fc.Arbitrary<Sighting> = fc
  .tuple(instant, interval)
  .map(([at, count]) => ({ at, ...count }));

const rememberedVideos: fc.Arbitrary<RememberedVideo> = fc.record(
  {
    id,
    kind: fc.constantFrom('video' as const, 'photo' as const),
    postedAt: maybe(instant),
    pinned: fc.boolean(),
    durationSeconds: maybe(seconds),
    duet: maybe(fc.boolean()),
    stitch: maybe(fc.boolean()),
    sponsored: maybe(fc.boolean()),
    country: maybe(country),
    topics,
    likes: maybe(whole),
    comments: maybe(whole),
    shares: maybe(whole),
    saves: maybe(whole),
    views: fc.array(sightings, { maxLength: 4 }),
  },
  { requiredKeys: ['id'] },
);

const grids: fc.Arbitrary<GridSighting> = fc.record(
  { at: instant, since: instant, complete: fc.boolean() },
  { requiredKeys: ['at', 'since'] },
);

const liveSightings: fc.Arbitrary<LiveSighting> = fc.record({
  at: instant,
  viewers: maybe(whole),
  minutes: maybe(fc.double({ min: 0, max: 1_440, noNaN: true })),
});

export const memories: fc.Arbitrary<Memory> = fc.record(
  {
    handle: maybe(handle),
    region: maybe(country),
    followers: maybe(sightings),
    videos: fc.array(rememberedVideos, { maxLength: 8 }),
    grids: fc.array(grids, { maxLength: 3 }),
    lives: fc.array(liveSightings, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

/** Edits to a few rates, anywhere inside their bounds. */
export const rateEdits: fc.Arbitrary<RateEdits> = fc
  .array(
    fc.constantFrom(...ALL_RATES).chain((rate) => {
      const { min, max } = rate.bounds;
      const value = fc.oneof(
        fc.constantFrom(min, max, rate.article.likely),
        fc.double({ min, max, noNaN: true }),
      );
      return fc.tuple(value, value, value).map((values) => {
        const [low, likely, high] = values.sort((a, b) => a - b);
        const edit =
          rate.kind === 'fixed' ? { low: likely, likely, high: likely } : { low, likely, high };
        return [rate.id, edit] as const;
      });
    }),
    { maxLength: 4 },
  )
  .map((edits) => Object.fromEntries(edits.filter(([name, edit]) => refusal(name, edit) === null)));

const amount = fc.oneof(
  fc.constantFrom(0, Number.MIN_VALUE, 1e-6, 1e9),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const level = fc.constantFrom('low' as const, 'typical' as const, 'high' as const);
const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);

export const settings: fc.Arbitrary<EngineSettings> = fc.record(
  {
    card: fc.constantFrom('article' as const, 'observed' as const),
    rateEdits,
    region: country,
    niche: fc.constantFrom(...nicheSchema.options),
    longShare: fc.double({ min: 0, max: 1, noNaN: true }),
    engagement: fc.double({ min: 0, max: 10, noNaN: true }),
    watchTime: level,
    originality: level,
    criteria: fc.record(
      { age: answer, standing: answer, originality: answer },
      { requiredKeys: [] },
    ),
    viewsPerMonth: amount,
    postsPerMonth: fc.double({ min: 0, max: 1_000, noNaN: true }),
    dealsPerMonth: fc.double({ min: 0, max: 1_000, noNaN: true }),
    usageRights: fc.boolean(),
    exclusivity: fc.boolean(),
    liveHoursPerMonth: fc.double({ min: 0, max: 744, noNaN: true }),
    viewers: amount,
    defaults: fc.record(
      {
        region: country,
        niche: fc.constantFrom(...nicheSchema.options),
        longShare: fc.double({ min: 0, max: 1, noNaN: true }),
        postsPerMonth: fc.double({ min: 0, max: 1_000, noNaN: true }),
        dealsPerMonth: fc.double({ min: 0, max: 1_000, noNaN: true }),
        liveHoursPerMonth: fc.double({ min: 0, max: 744, noNaN: true }),
        viewers: amount,
      },
      { requiredKeys: [] },
    ),
    target: amount,
    headline: fc.record(
      { subscriptions: fc.boolean(), affiliate: fc.boolean(), shop: fc.boolean() },
      { requiredKeys: [] },
    ),
    payouts: fc.uniqueArray(
      fc
        .record(
          {
            month: fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-04', '2026-05'),
            usd: amount,
            views: amount,
            qualifiedViews: amount,
          },
          { requiredKeys: ['month', 'usd'] },
        )
        .filter(({ views = Infinity, qualifiedViews = 0 }) => qualifiedViews <= views),
      { maxLength: 5, selector: ({ month }) => month },
    ),
  },
  { requiredKeys: [] },
);

export const inputs: fc.Arbitrary<EstimateInput> = fc.record(
  { reading: readings, memory: memories, settings, now: fc.constant(NOW) },
  { requiredKeys: ['reading', 'now'] },
);
