import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCreators } from '../../src/creators/database';
import { count } from '../../src/creators/recent';
import { createMemory } from '../../src/worker/memory';
import { emptyMemory } from '../creators/samples';

describe('the way to memory', () => {
  beforeEach(async () => {
    (await emptyMemory()).close();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('opens it once, when it is first needed', async () => {
    const open = vi.fn(openCreators);
    const memory = createMemory(open);
    expect(open).not.toHaveBeenCalled();
    expect(await memory.use(count)).toBe(0);
    expect(await memory.use(count)).toBe(0);
    expect(open).toHaveBeenCalledOnce();
  });

  it('opens it again where it was closed in between', async () => {
    const memory = createMemory(openCreators);
    await memory.use((db) => {
      db.close();
      return Promise.resolve();
    });
    expect(await memory.use(count)).toBe(0);
  });

  it('is nothing where there is none, and looks again the next time', async () => {
    let problem = true;
    const memory = createMemory(() =>
      problem ? Promise.resolve({ ok: false, problem: 'blocked' }) : openCreators(),
    );
    expect(await memory.use(count)).toBeNull();
    problem = false;
    expect(await memory.use(count)).toBe(0);
  });

  it('is nothing when the work fails, and says so', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const memory = createMemory(openCreators);
    const full = new DOMException('No room', 'QuotaExceededError');
    expect(await memory.use(() => Promise.reject(full))).toBeNull();
    expect(reported).toHaveBeenCalledWith(expect.stringContaining('full'), full);
  });

  it('is nothing when it does not answer: an estimate does not wait for it', async () => {
    vi.useFakeTimers();
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const memory = createMemory(() => new Promise(() => undefined));
    const used = memory.use(count);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await used).toBeNull();
    expect(reported).toHaveBeenCalledOnce();
  });
});
