import { describe, expect, it } from 'vitest';
import { problemSchema } from '../../src/reading/reading';
import { problems } from '../../src/tiktok/problems';

describe('problems', () => {
  it('has a sentence of its own for each code', () => {
    const codes = problemSchema.shape.code.options;
    const messages = problems(codes).map(({ message }) => message);
    for (const message of messages) expect(message).toMatch(/^[A-Z].*\.$/);
    expect(new Set(messages).size).toBe(codes.length);
  });

  it('keeps their order', () => {
    expect(problems(['captcha', 'login-wall']).map(({ code }) => code)).toEqual([
      'captcha',
      'login-wall',
    ]);
  });
});
