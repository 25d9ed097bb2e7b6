import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../src/locales/en.json';
import dutch from '../../src/locales/nl.json';
import { defaultSettings } from '../../src/settings/defaults';
import { browserSpeech, speechOf } from '../../src/settings/speech';
import { textFrom } from '../../src/words/messages';

const plain = (text: string) => text.replaceAll('\u2060', '').replace(/\s/gu, ' ');
const inEnglish = (changes: Partial<ReturnType<typeof defaultSettings>>, wanted = 'en-US') =>
  speechOf({ ...defaultSettings(), ...changes }, textFrom(english), wanted);

describe('the speech of the settings', () => {
  it('shows amounts in the currency chosen, by the rate that was set for it', () => {
    const speech = inEnglish({ currency: 'EUR', currencyRates: { EUR: 0.5 } });
    expect(speech.usdRange({ low: 620, high: 1780 })).toBe('€310\u00a0–\u2060\u00a0890');
  });

  it('shows amounts by the built-in rate where none was set', () => {
    expect(inEnglish({ currency: 'JPY' }).usd(1)).toMatch(/^¥1\d\d$/);
  });

  it.each([
    ['auto', '12,345.5', '$9,900', '1.2%'],
    ['1,234.5', '12,345.5', '$9,900', '1.2%'],
    ['1.234,5', '12.345,5', '$9.900', '1,2%'],
    ['1 234,5', '12 345,5', '$9 900', '1,2%'],
    ["1'234.5", '12’345.5', '$9’900', '1.2%'],
  ] as const)('separates numbers as %s', (numberStyle, number, money, share) => {
    const speech = inEnglish({ numberStyle });
    expect(plain(speech.number(12_345.5))).toBe(number);
    expect(plain(speech.usd(9_900))).toBe(money);
    expect(plain(speech.share(0.012))).toBe(share);
  });

  it('leaves the words of numbers in the language of the texts', () => {
    const speech = inEnglish({ numberStyle: '1.234,5' });
    expect(speech.usdRange({ low: 1_200_000, high: 3_400_000 })).toBe(
      '$1,2M\u00a0–\u2060\u00a03,4M',
    );
  });

  it("follows the browser's variety of a language that Permille speaks", () => {
    const speech = speechOf(defaultSettings(), textFrom(dutch), 'nl-BE');
    expect(plain(speech.number(1234.5))).toBe('1.234,5');
  });

  it('follows the texts where it does not speak the language of the browser', () => {
    expect(inEnglish({}, 'da-DK').number(1234.5)).toBe('1,234.5');
  });
});

describe('browserSpeech', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('speaks the language of the browser', () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de-AT');
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name: string) =>
      name === 'language_tag' ? 'de' : '',
    );
    expect(plain(browserSpeech(defaultSettings()).number(1234.5))).toBe('1 234,5');
  });
});
