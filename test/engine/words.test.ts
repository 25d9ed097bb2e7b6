import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/engine/run';
import { textFrom } from '../../src/words/messages';
import type { Messages } from '../../src/words/messages';
import { createSpeech } from '../../src/words/speech';
import { say } from '../../src/words/say';
import type { Words } from '../../src/words/words';
import { inputs } from './arbitraries';
import { daysAgo, fullMonth, input, video } from './build';
import { runs } from '../runs';

const english = JSON.parse(readFileSync('src/locales/en.json', 'utf8')) as Messages;
const text = textFrom(english);
const speech = createSpeech(text, { locale: 'en', currency: 'USD', perUsd: 1 });

function wordsOf(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('key' in value && 'params' in value) return [value as Words];
  return Object.values(value).flatMap(wordsOf);
}

function placeholders(key: string): string[] {
  return [...text(key).matchAll(/\{(\w+)\}/g)].map((found) => found[1]!).sort();
}

function keysOf(messages: Messages, prefix: string): string[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${prefix}.${name}`] : keysOf(value, `${prefix}.${name}`),
  );
}

const engineKeys = keysOf(english.engine as Messages, 'engine');

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}

describe('the engine’s words', () => {
  it('all have an English text that takes what they bring', () => {
    fc.assert(
      fc.property(inputs, (some) => {
        for (const { key, params } of wordsOf(estimate(some))) {
          expect([key, placeholders(key)]).toEqual([key, Object.keys(params).sort()]);
        }
      }),
      runs(100),
    );
  });

  it('are all said somewhere: no text is left over', () => {
    const code = sources('src/engine');
    const named = (key: string) => {
      const name = key.replace(/^engine\./, '');
      const last = name.split('.').at(-1)!;
      // Whole keys stand in the code; labels, formulas, niches, missing inputs and rules by their own name.
      return code.includes(`'${name}'`) || code.includes(`'${last}'`);
    };
    const niches = readFileSync('src/rates/niches.ts', 'utf8');
    const left = engineKeys.filter(
      (key) => !named(key) && !niches.includes(key.split('.').at(-1)!),
    );
    expect(left).toEqual([]);
  });

  it('make plain sentences: no sign of a currency, nothing left to fill in', () => {
    for (const key of engineKeys) {
      expect(text(key)).not.toMatch(/[$€]|\(s\)|!/);
    }
    const result = estimate(
      input({
        followers: 999,
        videos: [
          ...fullMonth(3, 2_000),
          video({ views: 10, durationSeconds: 3, postedAt: daysAgo(2) }),
        ],
        settings: { viewers: 5, liveHoursPerMonth: 2 },
      }),
    );
    for (const words of wordsOf(result))
      expect(say(words, speech)).not.toMatch(/[{}]|undefined|NaN/);
  });
});
