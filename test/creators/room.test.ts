import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteRoom, roomOf } from '../../src/creators/room';

describe('the room of memory', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('is there until the worker finds none, and again when it finds some', async () => {
    const room = roomOf(fakeBrowser.storage);
    expect(await room.isFull()).toBe(false);
    await noteRoom(fakeBrowser.storage.session, true);
    expect(await room.isFull()).toBe(true);
    await noteRoom(fakeBrowser.storage.session, false);
    expect(await room.isFull()).toBe(false);
  });

  it('tells open pages of each change once, until they close', async () => {
    const closed = new AbortController();
    const told: boolean[] = [];
    roomOf(fakeBrowser.storage).onChange(closed.signal, (full) => told.push(full));
    for (const full of [false, true, true, false]) {
      await noteRoom(fakeBrowser.storage.session, full);
    }
    expect(told).toEqual([true, false]);
    closed.abort();
    await noteRoom(fakeBrowser.storage.session, true);
    expect(told).toEqual([true, false]);
  });
});
