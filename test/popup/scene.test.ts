import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../src/messages/answer';
import { isCreators, readScene } from '../../src/popup/read-scene';
import { askScene } from '../../src/popup/scene';
import type { Scene } from '../../src/popup/scene';
import type { Reading } from '../../src/reading/reading';
import { input } from '../engine/build';
import { seenOf } from '../messages/seen-of';
import { answered } from '../popup/model/build';

const reading = input({ followers: 40_000 }).reading;

interface Tab {
  id?: number;
  incognito?: boolean;
  url?: string;
}

function needs({ access = true, tab }: { access?: boolean; tab: Tab | null }) {
  return {
    tabs: { query: vi.fn(() => Promise.resolve(tab === null ? [] : [tab])) },
    permissions: { contains: vi.fn(() => Promise.resolve(access)) },
  } as unknown as Parameters<typeof askScene>[0];
}

async function sceneOf(needed: ReturnType<typeof needs>): Promise<Scene> {
  return readScene(await askScene(needed));
}

const asked: unknown[] = [];

/** The tab answers with `read`, the worker with `estimate`; `null` is no answer. */
function answering(read: Reading, estimate: unknown): void {
  fakeBrowser.tabs.sendMessage = (_: number, message: unknown) =>
    fakeBrowser.runtime.sendMessage(message);
  answer(
    'read-tab',
    () => null,
    () => seenOf(read),
  );
  if (estimate !== null)
    answer(
      'estimate-seen',
      (raw) => raw,
      (request) => {
        asked.push(request);
        return { reading: read, estimate };
      },
    );
}

describe('the scene', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('is a creator where the page was read and the worker answered', async () => {
    answering(reading, answered({ followers: 40_000 }));
    expect(await sceneOf(needs({ tab: { id: 7 } }))).toMatchObject({
      state: 'creator',
      seen: seenOf(reading),
      reading: { page: { handle: 'ada' } },
    });
  });

  it.each([true, false])('says whether the window is a private one: %s', async (incognito) => {
    answering(reading, answered({ followers: 40_000 }));
    const scene = await sceneOf(needs({ tab: { id: 7, incognito } }));
    expect(scene).toMatchObject({ state: 'creator', isPrivate: incognito });
    expect(asked.at(-1)).toMatchObject({ isPrivate: incognito });
  });

  it('is a fault where the worker did not answer', async () => {
    answering(reading, null);
    expect(await sceneOf(needs({ tab: { id: 7 } }))).toEqual({ state: 'fault' });
  });

  it('is a fault where the answer is not understood, and that is reported', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answering(reading, { total: 'much' });
    expect(await sceneOf(needs({ tab: { id: 7 } }))).toEqual({ state: 'fault' });
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
  });

  it('is no access where the browser withdrew it, whatever the tab', async () => {
    answering(reading, answered());
    expect(await sceneOf(needs({ access: false, tab: { id: 7 } }))).toEqual({
      state: 'no-access',
    });
  });

  it.each<[string, Tab | null, Scene]>([
    ['no tab', null, { state: 'elsewhere' }],
    ['a tab without an id', {}, { state: 'elsewhere' }],
    ['another site', { id: 7 }, { state: 'elsewhere' }],
    [
      'a site that looks like it',
      { id: 7, url: 'https://www.tiktok.com.evil.example/' },
      { state: 'elsewhere' },
    ],
    [
      'a page open before Permille',
      { id: 7, url: 'https://www.tiktok.com/@ada' },
      { state: 'not-connected', tabId: 7 },
    ],
  ])('of %s is %o', async (_, tab, scene) => {
    expect(await sceneOf(needs({ tab }))).toEqual(scene);
  });

  it('is elsewhere on a page of TikTok that is no creator’s', async () => {
    answering({ ...reading, page: { ...reading.page, kind: 'feed', handle: null } }, answered());
    expect(await sceneOf(needs({ tab: { id: 7 } }))).toEqual({ state: 'elsewhere', gaveUp: false });
  });
});

it.each([
  ['profile', 'ada', true],
  ['profile', null, false],
  ['video', 'ada', true],
  ['live', 'ada', true],
  ['feed', 'ada', false],
  ['search', null, false],
] as const)('a %s of %s is a creator’s: %s', (kind, handle, is) => {
  const page = { kind, handle, videoId: null };
  expect(isCreators({ ...reading, creator: null, page })).toBe(is);
});
