import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_CHIPS } from '../../src/messages/drawn';
import type { Mark } from '../../src/messages/drawn';
import { createChips } from '../../src/overlay/chips';
import { createKeeper } from '../../src/overlay/keeper';
import type { Mention } from '../../src/tiktok/watch';
import { browserWindow } from './browser';
import { sampleMark } from './samples';

function start(names: string, answer: (handle: string) => Mark | null = () => sampleMark()) {
  const window = browserWindow(`<body>${names}</body>`);
  const { document } = window;
  const frames: FrameRequestCallback[] = [];
  Object.assign(window, {
    requestAnimationFrame: (work: FrameRequestCallback) => frames.push(work),
    cancelAnimationFrame: () => undefined,
  });
  let width = 1000;
  Object.defineProperty(document.documentElement, 'clientWidth', { get: () => width });
  const end = new AbortController();
  const tips = { explain: () => undefined };
  const look = { dress: () => undefined, choose: () => undefined };
  const asked: string[][] = [];
  const chips = createChips({
    ...{ window, tips, look, signal: end.signal },
    keeper: createKeeper(window, end.signal, () => undefined),
    ask(mentions) {
      asked.push(mentions.map(({ handle }) => handle));
      return Promise.resolve(mentions.map(({ handle }) => answer(handle)));
    },
  });
  const mentions = [...document.querySelectorAll<HTMLElement>('[data-name]')].map((element) => ({
    element,
    handle: element.dataset.name ?? '',
    followers: null,
  }));
  return {
    ...{ document, end, chips, asked, mentions },
    taken: async (batch: readonly Mention[]) => {
      chips.take(batch);
      // The answer, and what is drawn of it.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    },
    resize: (to: number) => {
      width = to;
      window.dispatchEvent(new window.Event('resize'));
      for (const work of frames.splice(0)) work(0);
    },
    drawn: () => [...document.querySelectorAll('[data-permille=chip]')],
  };
}

describe('createChips', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('draws one beside each name of whom something is known', async () => {
    const { mentions, taken, drawn, asked } = start(
      '<p data-name="ann">ann</p><p data-name="bob">bob</p>',
      (handle) => (handle === 'ann' ? sampleMark() : null),
    );
    await taken(mentions);
    expect(asked).toEqual([['ann', 'bob']]);
    expect(drawn().map((chip) => chip.parentElement?.dataset.name)).toEqual(['ann']);
  });

  it('stands within what holds the name, so that it starts no line of its own', async () => {
    const { mentions, taken, drawn } = start('<a data-name="ann"><h3><b>ann</b></h3></a>');
    await taken(mentions);
    expect(drawn()[0]?.parentElement?.localName).toBe('b');
  });

  it('asks for no more at a time than the worker answers', async () => {
    const names = Array.from({ length: MOST_CHIPS + 1 }, (_, i) => `<p data-name="n${i}">n</p>`);
    const { mentions, taken, drawn, asked } = start(names.join(''));
    await taken(mentions);
    expect(asked.map(({ length }) => length)).toEqual([MOST_CHIPS, 1]);
    expect(drawn()).toHaveLength(MOST_CHIPS + 1);
  });

  it('draws no second one when it is told again', async () => {
    const { mentions, taken, drawn } = start('<p data-name="ann">ann</p>');
    await taken(mentions);
    await taken(mentions);
    expect(drawn()).toHaveLength(1);
  });

  it('does not say of one what was asked of another', async () => {
    const { mentions, chips, drawn, taken } = start('<p data-name="ann">ann</p>', (handle) =>
      handle === 'ann' ? sampleMark() : null,
    );
    // Before the answer on Ann comes, her place is Bob's.
    chips.take(mentions);
    await taken([{ ...mentions[0]!, handle: 'bob' }]);
    expect(drawn()).toEqual([]);
  });

  it('takes itself away when nothing is known any more', async () => {
    let known = true;
    const { mentions, taken, drawn, chips } = start('<p data-name="ann">ann</p>', () =>
      known ? sampleMark() : null,
    );
    await taken(mentions);
    known = false;
    chips.refresh();
    await taken([]);
    expect(drawn()).toEqual([]);
  });

  it('leaves where there is no room, and comes back when the window has some', async () => {
    const { mentions, taken, drawn, resize } = start('<p data-name="ann">ann</p>');
    // Without a layout the chip is a point at the left edge, which only no viewport at all leaves out.
    resize(-1);
    await taken(mentions);
    expect(drawn()).toEqual([]);
    resize(1000);
    expect(drawn()).toHaveLength(1);
  });

  it('goes with its signal, and draws nothing that comes later', async () => {
    const { mentions, taken, drawn, end } = start('<p data-name="ann">ann</p>');
    await taken(mentions);
    end.abort();
    expect(drawn()).toEqual([]);
    await taken(mentions);
    expect(drawn()).toEqual([]);
  });
});
