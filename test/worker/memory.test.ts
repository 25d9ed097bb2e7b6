import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCreators } from '../../src/creators/database';
import { deleteOne } from '../../src/creators/forget';
import { count } from '../../src/creators/recent';
import { remember } from '../../src/creators/remember';
import { createMemory } from '../../src/worker/memory';
import { emptyMemory, profile, video } from '../creators/samples';

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

  it('reads a creator once while nothing of her changes', async () => {
    const memory = createMemory(openCreators);
    const seen = (n: number) => profile([video(`2026-06-0${n}T00:00:00.000Z`)]);
    const at = (n: number) => new Date(Date.UTC(2026, 5, n, 12));
    await memory.use((db) => remember(db, seen(1), at(1)));
    const first = await memory.recall('willow.fern', at(1));
    expect(first!.videos).toHaveLength(1);
    expect(await memory.recall('Willow.Fern', at(1))).toBe(first);

    await memory.use((db) => remember(db, seen(2), at(2)));
    expect((await memory.recall('willow.fern', at(2)))!.videos).toHaveLength(2);
    expect(await memory.recall('ada', at(2))).toBeNull();

    await memory.use((db) => deleteOne(db, 'willow.fern', () => at(3)));
    expect(await memory.recall('willow.fern', at(3))).toBeNull();
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

  it('notes that there is no room, and that there is again, but nothing where nothing was added', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const noted: boolean[] = [];
    const memory = createMemory(openCreators, (full) => {
      noted.push(full);
      return Promise.resolve();
    });
    await memory.add(() => Promise.reject(new DOMException('No room', 'QuotaExceededError')));
    expect(noted).toEqual([true]);
    await memory.add(() => Promise.resolve(false));
    await memory.add(() => Promise.reject(new DOMException('Broken', 'DataError')));
    expect(noted).toEqual([true]);
    await memory.add(() => Promise.resolve(true));
    expect(noted).toEqual([true, false]);
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
