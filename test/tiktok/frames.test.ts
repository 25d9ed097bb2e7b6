import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { onceAFrame } from '../../src/tiktok/frames';

function open() {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
  return { window: window as unknown as Window, frame };
}

describe('onceAFrame', () => {
  it('works once a frame, however often it is asked', async () => {
    const { window, frame } = open();
    let done = 0;
    const work = onceAFrame(window, () => {
      done += 1;
      if (done === 1) work.request();
    });
    work.request();
    work.request();
    expect(done).toBe(0);
    await frame();
    expect(done).toBe(1);
    await frame();
    expect(done).toBe(2);
    await frame();
    expect(done).toBe(2);
  });

  it('can be called off, and asked again', async () => {
    const { window, frame } = open();
    let done = 0;
    const work = onceAFrame(window, () => (done += 1));
    work.cancel();
    work.request();
    work.cancel();
    await frame();
    expect(done).toBe(0);
    work.request();
    await frame();
    expect(done).toBe(1);
  });
});
