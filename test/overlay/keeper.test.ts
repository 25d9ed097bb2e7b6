import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST, createKeeper } from '../../src/overlay/keeper';
import { browserWindow } from './browser';

const asDrawn = () => false;

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
    due: () => frames.length,
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
    keeper.keep(node, home, asDrawn);
    expect(node.parentNode).toBe(home);
    home.replaceChildren();
    await frame();
    expect(node.parentNode).toBe(home);
  });

  it('leaves a node where it was moved to on purpose', async () => {
    const { document, keeper, home, node, frame } = start();
    const other = document.getElementById('other')!;
    keeper.keep(node, home, asDrawn);
    keeper.keep(node, other, asDrawn);
    await frame();
    expect(node.parentNode).toBe(other);
  });

  it('gives up when the page takes a node away for the fourth time within five seconds', async () => {
    const { document, keeper, home, node, frame, gaveUp } = start();
    const sibling = document.createElement('i');
    keeper.keep(node, home, asDrawn);
    keeper.keep(sibling, home, asDrawn);
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
    keeper.keep(node, home, asDrawn);
    expect(node.parentNode).toBeNull();
  });

  it('bears with a page that takes a node away now and then', async () => {
    const { keeper, home, node, frame, wait, gaveUp } = start();
    keeper.keep(node, home, asDrawn);
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
    keeper.keep(node, home, asDrawn);
    home.remove();
    for (let times = 1; times <= 6; times++) {
      node.remove();
      await frame();
    }
    expect(gaveUp).not.toHaveBeenCalled();
    expect(node.parentNode).toBe(home);
  });

  it('has a node put right that the page changes, its words and what they stand in', async () => {
    const { keeper, home, node, frame, gaveUp } = start();
    const words = node.ownerDocument.createElement('small');
    words.textContent = 'so far';
    node.replaceChildren('$4', words);
    const mend = vi.fn(asDrawn);
    keeper.keep(node, home, mend);
    const changes = [
      () => (node.lastElementChild!.firstChild!.nodeValue = 'a day'),
      () => {
        node.setAttribute('aria-label', '$9');
      },
      () => {
        node.replaceChildren();
      },
    ];
    for (const [i, change] of changes.entries()) {
      change();
      await frame();
      expect(mend, String(change)).toHaveBeenCalledTimes(i + 1);
    }
    home.append('beside it');
    await frame();
    expect(mend).toHaveBeenCalledTimes(changes.length);
    expect(gaveUp).not.toHaveBeenCalled();
  });

  it('gives up when the page changes a node for the fourth time within five seconds', async () => {
    const { keeper, home, node, frame, gaveUp } = start();
    const mend = () => {
      if (node.textContent === '$4') return false;
      node.textContent = '$4';
      return true;
    };
    mend();
    keeper.keep(node, home, mend);
    for (let times = 1; times <= MOST; times++) {
      node.textContent = '$9';
      await frame();
      expect(node.textContent, `${times}`).toBe('$4');
      // Its own mending is no quarrel.
      await frame();
    }
    expect(gaveUp).not.toHaveBeenCalled();
    node.textContent = '$9';
    await frame();
    expect(gaveUp).toHaveBeenCalledOnce();
    expect(node.parentNode).toBeNull();
  });

  it('has a node put right whose inside the page changes, until it is dropped or all is over', async () => {
    const { document, keeper, home, frame, due, end } = start();
    const mend = vi.fn(asDrawn);
    const [card, other] = [document.createElement('div'), document.createElement('div')];
    for (const one of [card, other]) {
      one.attachShadow({ mode: 'open' }).append('$4');
      keeper.keep(one, home, mend);
    }
    card.shadowRoot!.append('0');
    await frame();
    expect(mend).toHaveBeenCalledOnce();
    keeper.drop(card);
    await frame();
    card.shadowRoot!.append('0');
    await Promise.resolve();
    expect(due()).toBe(0);
    end.abort();
    other.shadowRoot!.append('0');
    await Promise.resolve();
    expect(due()).toBe(0);
    expect(mend).toHaveBeenCalledOnce();
  });

  it('does not bring back what was dropped', async () => {
    const { keeper, home, node, frame } = start();
    keeper.keep(node, home, asDrawn);
    keeper.drop(node);
    await frame();
    expect(node.parentNode).toBeNull();
  });

  it('takes all away with its signal, and brings nothing back', async () => {
    const { keeper, home, node, frame, end } = start();
    keeper.keep(node, home, asDrawn);
    node.remove();
    end.abort();
    await frame();
    expect(home.children).toHaveLength(0);
  });
});
