import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { estimateSchema } from '../../src/engine/estimate';
import { estimate } from '../../src/engine/run';
import { askEstimate } from '../../src/messages/ask-estimate';
import { askExport } from '../../src/messages/ask-export';
import { askEstimateSeen } from '../../src/messages/ask-estimate-seen';
import { readEstimated } from '../../src/messages/estimated';
import { askFromPage } from '../../src/messages/ask-from-page';
import { exactly } from '../../src/counts/count';
import type { Fact, Reading } from '../../src/reading/reading';
import type { Seen } from '../../src/tiktok/seen/seen';
import { updateSettings } from '../../src/settings/update';
import { answerMessages } from '../../src/worker/answers';
import { fakeLocks } from '../settings/locks';
import { workerContext } from './context';
import { seenOf } from '../messages/seen-of';
import { sampleReading, sampleVideo } from '../overlay/samples';

const now = new Date('2026-04-18T12:00:00Z');
const seen = (value: number): Fact => ({ ...exactly(value), from: 'visible' });

/** A creator with 50,000 followers and a video of 400,000 views on each of the last 30 days. */
function eligibleReading(): Reading {
  const videos = Array.from({ length: 31 }, (_, day) => {
    const posted = new Date(now.getTime() - day * 86_400_000);
    const id = String(BigInt(posted.getTime() / 1000) << 32n);
    return sampleVideo(id, { views: seen(400_000), postedAt: posted.toISOString() });
  });
  return sampleReading({
    creator: {
      handle: 'willow.fern',
      name: 'Willow',
      followers: seen(50_000),
      following: null,
      likes: null,
      videoCount: null,
      verified: null,
      region: null,
    },
    videos,
  });
}

describe('the worker', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    answerMessages(workerContext({ now: () => now }));
  });

  it('answers with a whole Estimate', async () => {
    const answer = await askEstimate({ reading: eligibleReading() });
    if (!answer.ok) throw new Error(answer.fault);
    expect(estimateSchema.parse(answer.value).eligibility.status).toBe('eligible');
    expect(answer.value.videos).toHaveLength(31);
  });

  it('reads what a page saw, and answers with as many videos as are asked for', async () => {
    const reading = eligibleReading();
    const ask = async (videos: 'first' | 'all') => {
      const answer = readEstimated(
        await askEstimateSeen({ reading: seenOf(reading), isPrivate: false, videos }),
      );
      if (!answer.ok) throw new Error(answer.fault);
      return answer.value;
    };
    const [all, first] = [await ask('all'), await ask('first')];
    expect(all.reading.videos).toHaveLength(31);
    expect(all.estimate.videos).toHaveLength(31);
    expect(first.reading.videos.map(({ id }) => id)).toEqual([reading.videos[0]!.id]);
    expect(first.estimate.videos.map(({ id }) => id)).toEqual([reading.videos[0]!.id]);
    // Only the list is left out: the month is that of all of them.
    expect(first.estimate.total).toEqual(all.estimate.total);
    expect(first.estimate.views30d!.videos).toBe(all.estimate.views30d!.videos);
  });

  it('hands out an Estimate with what it was made from, of which the same comes again', async () => {
    const reading = eligibleReading();
    const whatIf = { region: 'BR' };
    for (const subject of [{ seen: seenOf(reading), isPrivate: false }, { reading }]) {
      const answer = await askExport({ subject, whatIf });
      if (!answer.ok) throw new Error(answer.fault);
      const { estimate: made, ...input } = answer.value;
      expect(input).toMatchObject({ settings: whatIf, now: now.toISOString() });
      expect(input.reading.videos).toHaveLength(31);
      expect(estimate(input)).toEqual(made);
      const asked = await askEstimate({ reading: input.reading, whatIf });
      expect(asked).toEqual({ ok: true, value: made });
    }
  });

  it('tries out what is asked over the settings, and keeps none of it', async () => {
    const reading = eligibleReading();
    const region = async (whatIf?: { region: string }) => {
      const answer = await askEstimate({ reading, ...(whatIf && { whatIf }) });
      if (!answer.ok) throw new Error(answer.fault);
      return answer.value.eligibility.criteria.find(({ id }) => id === 'region')?.seen;
    };
    expect(await region({ region: 'BR' })).toBe('BR');
    expect(await region()).toBeNull();
  });

  it('answers the page in the shapes that the page takes', async () => {
    const reading = eligibleReading();
    const card = await askFromPage.card({ reading: seenOf(reading) });
    expect(card).toMatchObject({ ok: true, value: { state: 'ready', account: 'eligible' } });
    const batch = reading.videos.slice(0, 3);
    const videos = await askFromPage.videos({
      reading: seenOf({ ...reading, videos: batch }),
      account: 'eligible',
    });
    if (!videos.ok) throw new Error(videos.fault);
    expect(videos.value.map(({ id }) => id)).toEqual(batch.map(({ id }) => id));
    // 400,000 views pay 40 cents to a dollar per 1,000 qualified ones: tens of dollars, if long enough.
    expect(videos.value[0]?.mark).toMatchObject({ tone: 'unsure', note: 'if ≥ 1 min' });
  });

  it('estimates by the rate card that the user chose', async () => {
    const reading = eligibleReading();
    const rewards = async () => {
      const answer = await askEstimate({ reading });
      return answer.ok ? answer.value.streams.find((stream) => stream.id === 'rewards')?.now : null;
    };
    const article = await rewards();
    await updateSettings(
      fakeBrowser.storage.local,
      (settings) => ({ ...settings, card: 'observed' }),
      fakeLocks(),
    );
    const observed = await rewards();
    // The observed pay starts far below the article's: 0.12 against 0.40 per 1,000 qualified views.
    expect(observed!.low).toBeLessThan(article!.low);
  });

  it('refuses what no page can have seen', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const reading = { ...seenOf(eligibleReading()), tiles: 'many' } as unknown as Seen;
    expect(await askFromPage.card({ reading })).toEqual({ ok: false, fault: 'refused' });
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
  });
});
