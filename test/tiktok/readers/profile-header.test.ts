import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/tiktok/readers/profile-header';
import { inboxMenu, profileDocument } from '../fixtures/profile';
import type { ProfileSpec } from '../fixtures/profile';

function head(spec: Partial<ProfileSpec>, handle = 'amber.b') {
  const document = profileDocument({ handle: 'amber.b', ...spec });
  return readHeader(document.querySelector('[data-e2e="user-page"]'), handle);
}

describe('readHeader', () => {
  it.each(['2022-05', '2023-02', '2025-03', '2026-04'] as const)(
    'reads the head of %s',
    (generation) => {
      expect(head({ generation, name: 'Amber Birch', followers: '3666' })).toEqual({
        whose: 'own',
        name: 'Amber Birch',
        verified: false,
        followers: '3666',
        following: '24',
        likes: '593K',
      });
    },
  );

  it.each([
    [
      'handle below, with @ and invisible characters',
      ['Amber Birch', '@Amber.B\u200e'],
      'own',
      'Amber Birch',
    ],
    ['handle above', ['\u2067amber.b\u2069', 'Amber Birch'], 'own', 'Amber Birch'],
    ['both the handle', ['amber.b', '@amber.b'], 'own', 'amber.b'],
    ['only the handle', [null, 'amber.b'], 'own', 'amber.b'],
    ['a name like a handle', ['birch', 'amber.b'], 'doubtful', 'birch'],
    ['somebody else', ['Somebody', 'some.body'], 'other', 'Somebody'],
    ['only a name', ['Amber Birch', null], 'other', 'Amber Birch'],
    ['no names', [null, null], 'unnamed', null],
    ['names still empty', ['', ' '], 'unnamed', null],
  ] as const)('tells whose it is: %s', (_name, [title, subtitle], whose, name) => {
    expect(head({ titles: [title, subtitle] })).toMatchObject({ whose, name });
  });

  it('keeps a name as it is written, on one line', () => {
    const name = '<b>Amber</b>\n👩‍👧 \u202eevil';
    expect(head({ name }).name).toBe('<b>Amber</b> 👩‍👧 evil');
  });

  it('knows the mark of a verified account', () => {
    expect(head({ verified: true }).verified).toBe(true);
  });

  it("reads the page's own counts and not the inbox menu's", () => {
    expect(head({ before: inboxMenu, followers: '12' }).followers).toBe('12');
    expect(head({ before: inboxMenu, followers: null, likes: null })).toMatchObject({
      followers: '',
      likes: '',
    });
  });

  it('cuts a name that is no name', () => {
    expect(head({ name: 'x'.repeat(5000) }).name).toHaveLength(400);
  });

  it('is absent without a profile', () => {
    expect(readHeader(null, 'amber.b').whose).toBe('absent');
  });
});
