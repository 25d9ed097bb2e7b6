import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readVersioned } from '../../src/versions/versioned';
import type { Versions } from '../../src/versions/versioned';

const NAMES: Versions<{ version: 3; first: string; last: string }> = {
  current: 3,
  steps: new Map<number, (raw: unknown) => unknown>([
    [1, (raw) => ({ version: 2, name: (raw as { title: string }).title })],
    [
      2,
      (raw) => {
        const [first, last] = (raw as { name: string }).name.split(' ');
        return { version: 3, first, last };
      },
    ],
  ]),
  schema: z.object({ version: z.literal(3), first: z.string(), last: z.string() }),
};
const ada = { version: 3, first: 'Ada', last: 'Byron' };

describe('readVersioned', () => {
  it.each([[{ version: 1, title: 'Ada Byron' }], [{ version: 2, name: 'Ada Byron' }], [ada]])(
    'takes %o step by step to the current version, and leaves it as it was',
    (raw) => {
      const before = structuredClone(raw);
      expect(readVersioned(raw, NAMES)).toEqual({ ok: true, value: ada });
      expect(raw).toEqual(before);
    },
  );

  it('does not take what a step makes for granted', () => {
    const read = readVersioned({ version: 2, name: 'Ada' }, NAMES);
    expect(read).toMatchObject({ ok: false, code: 'damaged', version: 2 });
  });

  it('says damaged of what a step cannot read', () => {
    const read = readVersioned({ version: 2, name: 5 }, NAMES);
    expect(read).toMatchObject({ ok: false, code: 'damaged', version: 2 });
  });

  it('tells newer from damaged', () => {
    expect(readVersioned({ version: 4 }, NAMES)).toMatchObject({
      ok: false,
      code: 'newer-version',
      version: 4,
    });
    expect(readVersioned({ version: '4' }, NAMES)).toMatchObject({
      ok: false,
      code: 'damaged',
      version: null,
    });
  });
});
