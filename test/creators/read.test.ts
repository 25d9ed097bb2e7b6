import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../src/creators/recall';
import { understood } from '../../src/creators/read';
import { headSchema, historySchema } from '../../src/creators/record';
import { memorySchema } from '../../src/engine/memory';

/** Creators as each version kept them: frozen, because someone's browser still holds them. */
const folder = 'test/creators/examples';
const example = (name: string) =>
  JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { head: unknown; history: unknown };

describe('understood', () => {
  it.each(readdirSync(folder))('reads %s, and the engine takes what it says', (name) => {
    const { kept, broken } = understood({ key: 'willow.fern', ...example(name) });
    expect(broken).toEqual([]);
    expect(headSchema.parse(kept!.head)).toEqual(kept!.head);
    expect(historySchema.parse(kept!.history)).toEqual(kept!.history);
    const memory = memorySchema.parse(memoryOf(kept!));
    expect(memory).toMatchObject({ region: 'US', followers: { value: 38_490 } });
    expect(memory.videos![0]).toMatchObject({ durationSeconds: 75.5, likes: 900, comments: null });
    expect(memory.lives).toEqual([{ at: '2026-06-30T10:00:00.000Z', viewers: 70, minutes: 60 }]);
  });

  it('keeps all of version 1', () => {
    const raw = example('v1.json');
    expect(understood({ key: 'willow.fern', ...raw }).kept).toEqual(raw);
  });

  it('is nothing where neither record is there', () => {
    const none = { key: 'x', head: undefined, history: undefined };
    expect(understood(none)).toEqual({ kept: null, broken: [] });
  });

  it('uses a history whose head is lost', () => {
    const { history } = example('v1.json');
    const { kept } = understood({ key: 'willow.fern', head: undefined, history });
    expect(kept!.head).toMatchObject({
      handle: 'willow.fern',
      lastSeen: '2026-06-30T12:00:00.000Z',
    });
    expect(kept!.history).toEqual(history);
  });

  it('never throws, whatever the records hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (head, history) => {
        const { broken } = understood({ key: 'x', head, history });
        expect(broken).toHaveLength(2);
      }),
    );
  });
});
