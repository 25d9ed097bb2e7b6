import { describe, expect, it } from 'vitest';
import { say } from '../../src/words/say';
import { createSpeech } from '../../src/words/speech';
import type { WordParam } from '../../src/words/words';

const speechIn = (locale: string, text = '{value}') =>
  createSpeech(() => text, { locale, currency: 'USD', perUsd: 1 });

describe('say', () => {
  it.each<[string, WordParam, string]>([
    ['en-US', 'as it is', 'as it is'],
    ['en-US', 1234567, '1,234,567'],
    ['de-DE', 1234567, '1.234.567'],
    ['en-US', { usd: 310 }, '$310'],
    ['en-US', { share: 0.257 }, '26%'],
    ['en-US', { date: '2026-11-25T23:30:00.000Z' }, 'Nov\u00a025,\u00a02026'],
    ['nl-NL', { date: '2026-11-25T23:30:00.000Z' }, '25\u00a0nov\u00a02026'],
    ['en-US', { country: 'KR' }, 'South Korea'],
    ['ja-JP', { country: 'KR' }, '韓国'],
    ['en-US', { country: 'not a country' }, 'not a country'],
  ])('in %s writes %o as "%s"', (locale, value, written) => {
    expect(say({ key: 'any', params: { value } }, speechIn(locale))).toBe(written);
  });

  it('inflects a noun by its number, and by the languages’ own idea of it', () => {
    const one = { key: 'any', params: { value: 1 } };
    const million = { key: 'any', params: { value: 1_000_000 } };
    const french = speechIn('fr-FR', '{value} {value:vue|de vues|vues}');
    expect(say(one, french)).toBe('1 vue');
    expect(say(million, french)).toBe('1\u202f000\u202f000 de vues');
    expect(say(one, speechIn('en-GB', '{value} {value:view|views}'))).toBe('1 view');
  });
});
