import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { whenIdle } from '../../src/tiktok/idle';

describe('whenIdle', () => {
  it('waits for idle time where a browser tells of it', () => {
    const waiting: (() => void)[] = [];
    const latest: (number | undefined)[] = [];
    const { window } = new JSDOM('');
    Object.assign(window, {
      requestIdleCallback(work: () => void, { timeout }: IdleRequestOptions) {
        waiting.push(work);
        latest.push(timeout);
      },
    });
    const controller = new AbortController();
    let done = 0;
    const ask = () => {
      whenIdle(window as unknown as Window, controller.signal, () => (done += 1));
    };
    ask();
    expect(done).toBe(0);
    // A page that is never at rest waits a second at most.
    expect(latest).toEqual([1000]);
    waiting[0]?.();
    expect(done).toBe(1);
    ask();
    controller.abort();
    waiting[1]?.();
    expect(done).toBe(1);
  });

  it('waits for the other tasks elsewhere', async () => {
    const { window } = new JSDOM('');
    await new Promise<void>((resolve) => {
      whenIdle(window as unknown as Window, new AbortController().signal, resolve);
    });
  });
});
