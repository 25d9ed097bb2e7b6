import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeeper } from '../../src/overlay/keeper';
import { browserWindow } from './browser';

function start() {
  const window = browserWindow('<body><div id="home"></div><div id="other"></div></body>');
  const { document } = window;
  let now = 0;
  let frames: FrameRequestCallback[] = [];
  Object.assign(window, {
    requestAnimationFrame: (work: FrameRequestCallback) => frames.push(work),
    cancelAnimationFrame: () => (frames = []),
  });
  Object.defineProperty(window, 'performance', { value: { now: () => now } });
  const end = new AbortController();
  const gaveUp = vi.fn();
  const keeper = createKeeper(window, end.signal, gaveUp);
  const home = document.getElementById('home')!;
  const node = document.createElement('b');
  return {
    ...{ document, end, gaveUp, keeper, home, node },
    wait: (ms: number) => (now += ms),
    /** Lets changes be noticed, then draws a frame. */
    frame: async () => {
      await Promise.resolve();
      const due = frames;
      frames = [];
      for (const work of due) work(0);
    },
  };
}

describe('createKeeper', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('puts a node back where it was, in the next frame', async () => {
    const { keeper, home, node, frame } = start();
    keeper.keep(node, home);
    expect(node.parentNode).toBe(home);
    home.replaceChildren();
    await frame();
    expect(node.parentNode).toBe(home);
  });

  it('leaves a node where it was moved to on purpose', async () => {
    const { document, keeper, home, node, frame } = start();
    const other = document.getElementById('other')!;
    keeper.keep(node, home);
    keeper.keep(node, other);
    await frame();
    expect(node.parentNode).toBe(other);
  });

  it('gives up when the page takes a node away for the fourth time within five seconds', async () => {
    const { document, keeper, home, node, frame, gaveUp } = start();
    const sibling = document.createElement('i');
    keeper.keep(node, home);
    keeper.keep(sibling, home);
    for (let times = 1; times <= 3; times++) {
      node.remove();
      await frame();
      expect(node.parentNode, `${times}`).toBe(home);
    }
    expect(gaveUp).not.toHaveBeenCalled();
    node.remove();
    await frame();
    expect(gaveUp).toHaveBeenCalledOnce();
    expect(console.error).toHaveBeenCalledOnce();
    expect([...home.children]).toEqual([]);
    keeper.keep(node, home);
    expect(node.parentNode).toBeNull();
  });

  it('bears with a page that takes a node away now and then', async () => {
    const { keeper, home, node, frame, wait, gaveUp } = start();
    keeper.keep(node, home);
    for (let times = 1; times <= 12; times++) {
      wait(2000);
      node.remove();
      await frame();
    }
    expect(gaveUp).not.toHaveBeenCalled();
    expect(node.parentNode).toBe(home);
  });

  it('does not quarrel over a part that has left the page', async () => {
    const { keeper, home, node, frame, gaveUp } = start();
    keeper.keep(node, home);
    home.remove();
    for (let times = 1; times <= 6; times++) {
      node.remove();
      await frame();
    }
    expect(gaveUp).not.toHaveBeenCalled();
    expect(node.parentNode).toBe(home);
  });

  it('does not bring back what was dropped', async () => {
    const { keeper, home, node, frame } = start();
    keeper.keep(node, home);
    keeper.drop(node);
    await frame();
    expect(node.parentNode).toBeNull();
  });

  it('takes all away with its signal, and brings nothing back', async () => {
    const { keeper, home, node, frame, end } = start();
    keeper.keep(node, home);
    node.remove();
    end.abort();
    await frame();
    expect(home.children).toHaveLength(0);
  });
});
