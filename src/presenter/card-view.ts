import type { Card, Section } from './card';
import { blockingProblem } from '../reading/blocking';
import type { Reading } from '../reading/reading';
import type { FullSpeech } from '../words/speech';
import { accountLine } from './account-line';
import { cardControls } from './card-controls';
import { cardSections } from './card-sections';
import type { CardEstimate } from './card-sections';

type Head = Pick<Card, 'state' | 'headline' | 'period' | 'status' | 'tone'>;

/** Returns the creator card of a reading and its estimate, in words. */
export function cardView(reading: Reading, estimate: CardEstimate, speech: FullSpeech): Card {
  const handle = reading.page.handle ?? '';
  const nothing = blockingProblem(reading);
  const head = nothing
    ? sentence('nothing', speech.text(`problem.${nothing.code}`, {}))
    : headOf(reading, estimate, speech);
  const { streams, eligibility, narrows, read } = cardSections(reading, estimate, speech);
  const all = nothing ? [] : [streams, eligibility, narrows, read];
  return {
    ...head,
    handle,
    account: estimate.eligibility.status,
    sections: all.filter((section) => section.lines.length > 0),
    label: labelOf(handle, head, nothing ? [] : [streams, read], speech),
    controls: cardControls(reading, speech),
    disclaimer: speech.text('overlay.card.disclaimer', {}),
  };
}

function headOf(reading: Reading, estimate: CardEstimate, speech: FullSpeech): Head {
  const account = accountOf(estimate, speech);
  if (reading.problems.some((problem) => problem.code === 'counts-absent')) {
    return {
      ...sentence('counts-absent', speech.text('problem.counts-absent', {})),
      ...account,
    };
  }
  if (estimate.total === null) {
    return { ...sentence('nothing', speech.text('overlay.card.noFigure', {})), ...account };
  }
  return {
    state: 'ready',
    headline: speech.usdRange(estimate.total),
    period: speech.text('overlay.card.aMonth', {}),
    ...account,
  };
}

function sentence(state: Card['state'], headline: string): Head {
  return { state, headline, period: null, status: null, tone: 'none' };
}

const TONES = { eligible: 'earned', unknown: 'unsure', 'not-eligible': 'none' } as const;

function accountOf(
  { eligibility }: CardEstimate,
  speech: FullSpeech,
): Pick<Head, 'status' | 'tone'> {
  return { status: accountLine(eligibility, speech), tone: TONES[eligibility.status] };
}

function labelOf(handle: string, head: Head, sections: Section[], speech: FullSpeech): string {
  const lines = sections.flatMap((section) =>
    section.lines.map((line) => [line.text, line.figure, line.note]),
  );
  return [
    [speech.text('overlay.card.label', { handle })],
    [head.headline, head.period],
    [head.status],
    ...lines,
  ]
    .map((parts) => parts.filter((part) => part !== null).join(' '))
    .filter((line) => line !== '')
    .join('. ');
}
