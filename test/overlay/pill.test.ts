import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKeeper } from '../../src/overlay/keeper';
import { createPill } from '../../src/overlay/pill';
import { browserWindow } from './browser';
import { sampleMark } from './samples';

/** Shows a pill on the box within `outer`, whose sizes are given, and returns where it stands. */
function placeOfPill(box: number, outer: number): string | undefined {
  const window = browserWindow('<body><div id="outer"><div id="box"></div></div></body>');
  const { document } = window;
  const end = new AbortController();
  const keeper = createKeeper(window, end.signal, () => undefined);
  const tips = { explain: () => undefined };
  for (const [id, size] of Object.entries({ box, outer })) {
    const element = document.getElementById(id);
    Object.defineProperties(element, {
      clientWidth: { value: size },
      clientHeight: { value: size },
    });
  }
  const look = { dress: () => undefined, choose: () => undefined };
  createPill({ document, signal: end.signal, keeper, tips, look }).show(
    document.getElementById('box'),
    sampleMark(),
  );
  const place = document.querySelector('[data-permille=pill]')?.parentElement?.id;
  end.abort();
  return place;
}

describe('createPill', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('stands on the box of the video', () => {
    expect(placeOfPill(400, 800)).toBe('box');
  });

  it('stands on what the box lies in where the box itself has no width', () => {
    expect(placeOfPill(0, 800)).toBe('outer');
  });

  it('stays with the box where there is no room around it either', () => {
    expect(placeOfPill(0, 0)).toBe('box');
  });
});
