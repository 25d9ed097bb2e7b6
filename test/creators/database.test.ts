import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCreators } from '../../src/creators/database';
import { memoryProblemWords, problemOf } from '../../src/creators/problem';
import { say } from '../../src/words/say';
import { english } from '../words/english';
import 'fake-indexeddb/auto';

describe('opening memory', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('makes it where there is none, and opens it again', async () => {
    for (let time = 0; time < 2; time += 1) {
      const opened = await openCreators();
      if (!opened.ok) throw new Error(opened.problem);
      expect([...opened.db.objectStoreNames]).toEqual(['aside', 'heads', 'histories', 'notes']);
      opened.db.close();
    }
  });

  it('says that a newer Permille keeps it', async () => {
    const newer = await openDB('permille', 99);
    newer.close();
    expect(await openCreators()).toEqual({ ok: false, problem: 'newer-version' });
  });

  it('says that it is blocked while another page holds an older one open', async () => {
    // It holds the database open and does not let go when asked.
    await new Promise((resolve) => {
      indexedDB.open('permille', 1).onsuccess = resolve;
    });
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name) => open(name, 2));
    expect(await openCreators()).toEqual({ ok: false, problem: 'blocked' });
  });

  it('says that there is none where the browser refuses, and reports it', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not allowed', 'SecurityError');
    });
    expect(await openCreators()).toEqual({ ok: false, problem: 'unavailable' });
    expect(reported).toHaveBeenCalledOnce();
  });

  it('is not waited for where storage does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const reported = vi.spyOn(console, 'error');
    const never = new IDBOpenDBRequest();
    vi.spyOn(globalThis.indexedDB, 'open').mockReturnValue(never);
    const opening = openCreators();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await opening).toEqual({ ok: false, problem: 'unavailable' });
    // Slow is no fault.
    expect(reported).not.toHaveBeenCalled();
  });

  it('lets go of it when another page needs to delete it', async () => {
    const opened = await openCreators();
    expect(opened.ok).toBe(true);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('permille');
      request.onsuccess = () => {
        resolve();
      };
      request.onblocked = reject;
    });
  });
});

describe('a problem of memory', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer-version'],
    ['InvalidStateError', 'unavailable'],
  ])('%s is %s', (name, problem) => {
    expect(problemOf(new DOMException('', name))).toBe(problem);
  });

  it.each(['unavailable', 'newer-version', 'blocked', 'full'] as const)(
    'has words: %s',
    (problem) => {
      expect(say(memoryProblemWords(problem), english)).toMatch(/remember/);
    },
  );
});
