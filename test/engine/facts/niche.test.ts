import { describe, expect, it } from 'vitest';
import { nicheOf, nicheOfTopics } from '../../../src/engine/facts/niche';
import type { Niche } from '../../../src/rates/niches';
import { video } from '../build';
import { onPage, post } from './post';

describe('the niche', () => {
  it.each([
    [['Beauty & Style', 'Outfit'], 'beauty'],
    [['Personal Finance'], 'finance'],
    [['FOOD'], 'cooking'],
    [['Lip-sync', 'Comedy', 'Beauty'], 'entertainment'],
    [['Outfit'], null],
    [[], null],
    [['Technical'], null],
    [['Pets', 'Finance'], 'finance'],
    [['Food & Dance', 'Comedy'], 'entertainment'],
    [['Dance & Food', 'Recipes'], 'cooking'],
  ])('of topics %j is %s', (topics, niche) => {
    expect(nicheOfTopics(topics)).toBe(niche);
  });

  it.each<[Niche, string]>([
    ['finance', 'finance financial investing investment money crypto stocks'],
    ['technology', 'technology tech gadgets software programming science ai'],
    ['business', 'business entrepreneurship marketing career'],
    ['beauty', 'beauty makeup skincare hairstyle nails'],
    ['education', 'education learning school language history informative'],
    ['health', 'health fitness wellness workout nutrition'],
    ['cooking', 'cooking food recipe recipes baking'],
    ['entertainment', 'entertainment comedy dance lip performance prank drama'],
  ])('%s is spoken for by each of: %s', (niche, topics) => {
    for (const topic of topics.split(' '))
      expect([topic, nicheOfTopics([topic])]).toEqual([topic, niche]);
  });

  it('is remembered where a topic is', () => {
    const seen = onPage({ topics: ['Tech'] });
    const remembered = post({ topics: ['Tech'] });
    // The tile is on the page, its topics are not.
    const completed = post({ topics: ['Tech'], page: video({ topics: [] }) });
    expect(nicheOf({}, [remembered, seen])?.from).toBe('remembered');
    expect(nicheOf({}, [completed])?.from).toBe('remembered');
    // A post without a topic says nothing.
    expect(nicheOf({}, [seen, post()])?.from).toBe('seen');
    expect(nicheOf({}, [seen, post({ topics: ['Outfit'] })])?.from).toBe('seen');
  });

  it('is the user’s default where no post speaks for one', () => {
    const settings = { defaults: { niche: 'cooking' as const } };
    expect(nicheOf(settings, [post()])).toEqual({ value: 'cooking', from: 'set' });
    expect(nicheOf(settings, [post({ topics: ['Tech'] })])?.value).toBe('technology');
  });

  it('is what was set, else what most posts speak for', () => {
    const posts = [['Comedy'], ['Tech'], ['Tech'], ['Outfit'], []].map((topics) =>
      onPage({ topics }),
    );
    expect(nicheOf({ niche: 'health' }, posts)).toEqual({ value: 'health', from: 'set' });
    expect(nicheOf({}, posts)).toEqual({ value: 'technology', from: 'seen' });
    expect(nicheOf({}, [post({ topics: ['Tech'] })])).toEqual({
      value: 'technology',
      from: 'remembered',
    });
    // One that is remembered is enough to say so.
    expect(nicheOf({}, [...posts, post({ topics: ['Tech'] })])?.from).toBe('remembered');
    expect(nicheOf({}, [post()])).toBeNull();
  });

  it('of as many posts is the first of the list, whatever their order', () => {
    const two = [post({ topics: ['Comedy'] }), post({ topics: ['Finance'] })];
    expect(nicheOf({}, two)?.value).toBe('finance');
    expect(nicheOf({}, two.toReversed())?.value).toBe('finance');
  });
});
