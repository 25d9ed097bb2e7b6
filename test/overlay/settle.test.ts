import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettler } from '../../src/overlay/settle';

describe('createSettler', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function start(look = vi.fn(() => Promise.resolve())) {
    const end = new AbortController();
    return { look, end, settler: createSettler(globalThis, end.signal, look) };
  }

  it('looks at once on the first change', () => {
    const { look, settler } = start();
    settler.touch();
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks once more after a burst, when it pauses', async () => {
    const { look, settler } = start();
    settler.touch();
    await vi.advanceTimersByTimeAsync(0);
    for (let i = 0; i < 5; i++) {
      settler.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(150);
    expect(look).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks every two seconds at a page that never rests', async () => {
    const { look, settler } = start();
    settler.touch();
    await vi.advanceTimersByTimeAsync(0);
    for (let t = 0; t < 4000; t += 100) {
      settler.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(look.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('does not look while a look is under way, and looks again after it if something changed', async () => {
    let finish: () => void = () => undefined;
    const look = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const { settler } = start(look);
    settler.touch();
    settler.touch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(1);
    finish();
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('ends with its signal', async () => {
    const { look, settler, end } = start();
    settler.touch();
    await vi.advanceTimersByTimeAsync(0);
    settler.touch();
    end.abort();
    settler.touch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
