import { describe, expect, it } from 'vitest';
import { helpFigures } from '../../src/help/figures';
import { QUESTIONS } from '../../src/help/questions';
import { theirFigures } from '../../src/help/their-figures';
import { estimate } from '../../src/engine/run';
import dutch from '../../src/locales/nl.json';
import { exampleReading } from '../../src/options/rates/example';
import { resolveRates } from '../../src/rates/cards';
import { textFrom } from '../../src/words/messages';
import { say } from '../../src/words/say';
import { createSpeech } from '../../src/words/speech';
import { english } from '../words/english';

const speeches = {
  en: english,
  nl: createSpeech(textFrom(dutch), { locale: 'nl', currency: 'EUR', perUsd: 0.9 }),
};

describe.each(Object.entries(speeches))('the answers in %s', (_language, speech) => {
  const figures = helpFigures(resolveRates({ card: 'article' }), 'article', speech);

  it.each(QUESTIONS)('to %s leave no figure open', (id) => {
    expect(speech.text(`help.answer.${id}`, figures)).not.toMatch(/[{}]/);
  });
});

describe('the figures of the creator read last', () => {
  const now = new Date('2026-11-25T12:00:00Z');
  const read = estimate({ reading: exampleReading(now), now: now.toISOString() });
  const theirs = (id: (typeof QUESTIONS)[number]) => {
    const said = theirFigures(id, 'Willow', read, (range) => english.usdRange(range));
    return said && say(said, english);
  };

  it('answer what an estimate can answer', () => {
    const total = read.total ?? { low: 0, high: 0 };
    expect(theirs('how-paid')).toContain(english.usdRange(total));
    expect(theirs('eligible')).toMatch(/^Willow seems eligible|^Whether Willow/);
    for (const id of ['per-view', 'without', 'below', 'gifts', 'replace'] as const) {
      expect(theirs(id)).toMatch(/^Willow: .*\d/);
    }
  });

  it('say nothing where the question is not about a creator', () => {
    for (const id of ['million', 'qualified', 'duets'] as const) expect(theirs(id)).toBeNull();
  });
});
