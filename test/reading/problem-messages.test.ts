import { describe, expect, it } from 'vitest';
import { withMessages } from '../../src/reading/problem-messages';
import { problemSchema } from '../../src/reading/reading';
import type { Reading } from '../../src/reading/reading';

const codes = problemSchema.shape.code.options;

describe('withMessages', () => {
  it('has a sentence of its own for each code, in their order, and changes nothing else', () => {
    const reading: Reading = {
      page: { kind: 'other', handle: null, videoId: null },
      creator: null,
      videos: [],
      live: null,
      problems: codes.map((code) => ({ code, message: '' })),
    };
    const { problems, ...rest } = withMessages(reading);
    expect({ ...rest, problems: reading.problems }).toEqual(reading);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    for (const { message } of problems) expect(message).toMatch(/^[A-Z].*\.$/);
    expect(new Set(problems.map(({ message }) => message)).size).toBe(codes.length);
  });
});
