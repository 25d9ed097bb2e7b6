import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stores, storesIn } from '../../scripts/support/stores';

const firefox = {
  FIREFOX_EXTENSION_ID: 'permille@permille.example',
  FIREFOX_JWT_ISSUER: 'user:1',
  FIREFOX_JWT_SECRET: 'secret',
};

describe('storesIn', () => {
  it('takes the stores whose variables are all set', () => {
    const found = storesIn(firefox);
    expect('chosen' in found && found.chosen.map(({ name }) => name)).toEqual(['Firefox Add-ons']);
  });

  it('names what a store that was begun still lacks, and nothing of the others', () => {
    expect(storesIn({ ...firefox, FIREFOX_JWT_SECRET: '', FIREFOX_JWT_ISSUER: undefined })).toEqual(
      {
        message: [
          'These are not set in the environment:',
          'Firefox Add-ons: FIREFOX_JWT_ISSUER, FIREFOX_JWT_SECRET',
          'docs/store/submitting.md says where they come from.',
        ].join('\n'),
      },
    );
  });

  it('names all of them where there is none', () => {
    const found = storesIn({});
    for (const { id, keys } of stores) {
      for (const key of [id, ...keys]) expect('message' in found && found.message).toContain(key);
    }
  });
});

it.each(['docs/store/submitting.md', '.github/workflows/release.yml'])(
  '%s names every variable',
  (file) => {
    const text = readFileSync(file, 'utf8');
    for (const { id, keys } of stores) {
      for (const key of [id, ...keys]) expect(text).toContain(key);
    }
  },
);
