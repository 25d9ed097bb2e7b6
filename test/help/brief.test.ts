import { describe, expect, it } from 'vitest';
import { helpFigures } from '../../src/help/figures';
import type { QuestionId } from '../../src/help/questions';
import { resolveRates } from '../../src/rates/cards';
import { english } from '../words/english';

/** The questions of the brief and what it answers to each, whatever else is said. */
const figures = helpFigures(resolveRates({ card: 'article' }), 'article', english);
const answer = (id: QuestionId) =>
  english
    .text(`help.answer.${id.replaceAll('-', '_')}`, figures)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');

describe('the answers', () => {
  it.each<[string, QuestionId, string[]]>([
    ['how is one paid?', 'how-paid', ['$0.40 – 1.00', 'per 1,000 qualified', 'day 15']],
    [
      'how much per view?',
      'per-view',
      [
        '$0.40 – 1.00',
        '$0.02 – 0.04',
        'a capped pot, shared out by a formula that was never published',
      ],
    ],
    ['how much for 1M views?', 'million', ['$400 – 1,000', '30%', '60%']],
    [
      'who is eligible?',
      'eligible',
      ['10,000', '100,000', '18', '19 in South Korea', '20 in Japan', '60 seconds', '1,000'],
    ],
    ['what is a qualified view?', 'qualified', ['For You', '5 seconds', 'is genuine', 'Repeats']],
    [
      'money without the programme?',
      'without',
      [
        'Yes',
        '1,000 followers',
        'Affiliate',
        'Linktree',
        'Amazon Associates, ClickBank and ShareASale',
        'videos and LIVEs of their own, badges, emotes, shout-outs',
      ],
    ],
    ['do Duets and Stitches pay?', 'duets', ['No.']],
    ['money below 10,000 followers?', 'below', ['Yes.', '10,000', '1,000', 'services']],
    ['what is a gift worth?', 'gifts', ['200 coins', '100 Diamonds', '$5', 'disputed', '$100']],
    ['could it replace a 9-to-5?', 'replace', ['It can', 'mix', 'views alone rarely']],
  ])('%s', (_, id, parts) => {
    for (const part of parts) expect(answer(id)).toContain(part);
  });
});

it('says what brands look at: average views, engagement and the audience', () => {
  expect(english.text('help.advice.marketplace', {})).toContain(
    'average views, engagement and who the audience is',
  );
});
