import { describe, expect, it } from 'vitest';
import { listedSubject } from '../../../src/popup/model/listed';
import { nameOnly } from '../../../src/reading/name-only';
import type { Reading } from '../../../src/reading/reading';

const memory = {
  handle: 'ada',
  videos: [{ id: '7600000000000000001' }, { id: '7600000000000000002' }],
};
const on = (kind: Reading['page']['kind']): Reading => ({
  ...nameOnly('ada', 'Ada'),
  page: { kind, handle: 'ada', videoId: null },
});
const seen = { seen: 'what the page saw', isPrivate: false };

describe('the videos listed', () => {
  it.each(['video', 'live'] as const)('on a %s page are those remembered', (kind) => {
    const subject = listedSubject(seen, on(kind), memory);
    expect(subject).toMatchObject({
      reading: {
        creator: { handle: 'ada', name: 'Ada' },
        videos: [{ id: '7600000000000000001' }, { id: '7600000000000000002' }],
      },
    });
  });

  it('on a profile are those it shows', () => {
    expect(listedSubject(seen, on('profile'), memory)).toBe(seen);
  });

  it('are what the page has where no video is remembered', () => {
    expect(listedSubject(seen, on('live'), null)).toBe(seen);
    expect(listedSubject(seen, on('live'), { handle: 'ada' })).toBe(seen);
    expect(listedSubject(seen, on('live'), { handle: 'ada', videos: [] })).toBe(seen);
  });
});
