import { describe, expect, it } from 'vitest';
import { hashOf, placeOf } from '../../src/options/place';

describe('placeOf', () => {
  it.each([
    ['', 'money', null],
    ['#', 'money', null],
    ['#assumptions', 'assumptions', null],
    ['#about/sources', 'about', 'sources'],
    ['#about/', 'about', null],
    ['#about/a/b', 'about', 'a/b'],
    ['#nowhere/entry', 'money', null],
    ['#constructor', 'money', null],
  ])('takes %j for %s, entry %j', (hash, section, entry) => {
    expect(placeOf(hash)).toEqual({ section, entry });
  });

  it('reads what hashOf writes', () => {
    expect(placeOf(hashOf('about'))).toEqual({ section: 'about', entry: null });
    expect(placeOf(hashOf('about', 'privacy'))).toEqual({ section: 'about', entry: 'privacy' });
  });
});
