import { describe, expect, it } from 'vitest';
import { regionOf } from '../../../src/engine/facts/region';
import { creator, input, video } from '../build';
import { onPage, post } from './post';

describe('the region of an account', () => {
  const reading = (region: string | null) => input({ creator: creator({ region }) }).reading;
  const posts = ['DE', 'FR', 'DE'].map((country) => onPage({ country }));

  it('is what was set, else seen, else remembered, else where most posts were made', () => {
    expect(regionOf({ region: 'BR' }, reading('US'), { region: 'JP' }, posts)).toEqual({
      value: 'BR',
      from: 'set',
    });
    expect(regionOf({}, reading('US'), { region: 'JP' }, posts)).toEqual({
      value: 'US',
      from: 'seen',
    });
    expect(regionOf({}, reading(null), { region: 'JP' }, posts)).toEqual({
      value: 'JP',
      from: 'remembered',
    });
    expect(regionOf({}, reading(null), { region: null }, posts)).toEqual({
      value: 'DE',
      from: 'seen',
    });
    expect(regionOf({}, reading(null), null, [post()])).toBeNull();
    expect(regionOf({}, input({ creator: null }).reading, null, [])).toBeNull();
  });

  it('is the user’s default where nothing else is known', () => {
    const settings = { defaults: { region: 'NL' } };
    expect(regionOf(settings, reading(null), null, [])).toEqual({ value: 'NL', from: 'set' });
    expect(regionOf(settings, reading(null), null, posts)?.value).toBe('DE');
  });

  it('is remembered where one of the countries is', () => {
    const remembered = { value: 'DE', from: 'remembered' };
    expect(regionOf({}, reading(null), null, [post({ country: 'DE' }), ...posts])).toEqual(
      remembered,
    );
    expect(regionOf({}, reading(null), null, [...posts, post({ country: 'DE' })])).toEqual(
      remembered,
    );
    // The tile is on the page, its country is not.
    const completed = post({ country: 'DE', page: video({ country: null }) });
    expect(regionOf({}, reading(null), null, [completed])).toEqual(remembered);
  });

  it('is where most posts were made, wherever that stands by name', () => {
    const made = (...countries: string[]) =>
      regionOf(
        {},
        reading(null),
        null,
        countries.map((country) => post({ country })),
      )?.value;
    expect(made('FR', 'DE', 'FR')).toBe('FR');
    expect(made('DE', 'FR', 'FR')).toBe('FR');
    expect(made('US', 'GB', 'FR', 'GB')).toBe('GB');
  });

  it('of as many posts from two countries is the first by name, whatever their order', () => {
    const two = [post({ country: 'US' }), post({ country: 'GB' })];
    const expected = { value: 'GB', from: 'remembered' };
    expect(regionOf({}, reading(null), null, two)).toEqual(expected);
    expect(regionOf({}, reading(null), null, two.toReversed())).toEqual(expected);
  });
});
