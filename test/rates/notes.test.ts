import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_RATES } from '../../src/rates/all';
import { ALL_LISTS } from '../../src/rates/lists';
import type { Citation } from '../../src/rates/schema';
import { textFrom } from '../../src/words/messages';
import type { Messages } from '../../src/words/messages';
import { say } from '../../src/words/say';
import { createSpeech } from '../../src/words/speech';
import type { Words } from '../../src/words/words';

function citedBy({ article, observed }: { article: Citation; observed?: Citation | undefined }) {
  return observed === undefined ? [article] : [article, observed];
}

const cited = [...ALL_RATES, ...ALL_LISTS].flatMap(citedBy);
const given = (all: (Words | undefined)[]) => all.filter((one) => one !== undefined);
const notes = given(cited.map(({ note }) => note));
const disputes = given(cited.map(({ disputed }) => disputed));
const bounds = ALL_RATES.map(({ bounds: { why } }) => why);

it('what is said of a rate is a note, a dispute or the reason of a bound', () => {
  expect(notes.filter(({ key }) => !key.startsWith('rateNote.'))).toEqual([]);
  expect(disputes.filter(({ key }) => !key.startsWith('rateDispute.'))).toEqual([]);
  expect(bounds.filter(({ key }) => !key.startsWith('rateBound.'))).toEqual([]);
});

describe.each(readdirSync('src/locales'))('src/locales/%s', (name) => {
  const messages = JSON.parse(readFileSync(`src/locales/${name}`, 'utf8')) as Messages;
  const speech = createSpeech(textFrom(messages), {
    locale: name.replace('.json', '').replace('_', '-'),
    currency: 'USD',
    perUsd: 1,
  });

  it('says each of them, with its figures filled in', () => {
    for (const remark of [...notes, ...disputes, ...bounds]) {
      const said = say(remark, speech);
      expect({ key: remark.key, open: /[{}]/.test(said) }).toEqual({
        key: remark.key,
        open: false,
      });
    }
  });
});
