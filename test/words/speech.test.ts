import { describe, expect, it } from 'vitest';
import german from '../../src/locales/de.json';
import english from '../../src/locales/en.json';
import { defaultSettings } from '../../src/settings/defaults';
import { speechOf } from '../../src/settings/speech';
import { textFrom } from '../../src/words/messages';

const plain = (text: string) => text.replaceAll('\u2060', '').replace(/\s/gu, ' ');
const speech = speechOf(defaultSettings(), textFrom(english), 'en-US');

describe('how things are written', () => {
  it.each([
    [0.3, 0.6, '30 – 60%'],
    [0.0041, 0.075, '0.41 – 7.5%'],
    [1.2, 1.2, '120%'],
    [0, 0, '0%'],
  ])('shares from %d to %d have one sign: %s', (low, high, text) => {
    expect(plain(speech.shareRange({ low, high }))).toBe(text);
  });

  it('large numbers are short', () => {
    expect(speech.compact(1_234_567)).toBe('1.23M');
    expect(speech.compact(6_360)).toBe('6.36K');
    // Where a language has no short form for thousands, they are grouped as elsewhere.
    const inGerman = speechOf(defaultSettings(), textFrom(german), 'de-DE');
    expect(inGerman.compact(6_360)).toBe('6.360');
  });

  it('countries and currencies have their names', () => {
    expect(speech.country('GB')).toBe('United Kingdom');
    expect(speech.currency('EUR')).toBe('Euro (EUR)');
  });

  it('what is known is written in full, what is estimated is not', () => {
    expect(speech.knownUsd(5_180)).toBe('$5,180');
    expect(speech.usd(5_180)).toBe('$5,200');
  });
});
