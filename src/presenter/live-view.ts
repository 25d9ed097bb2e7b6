import type { Estimate, Explanation } from '../engine/estimate';
import type { Mark } from '../messages/drawn';
import type { Reading } from '../reading/reading';
import { say } from '../words/say';
import type { FullSpeech } from '../words/speech';

/**
 * Returns what is said of the LIVE that is open: what gifts bring in an hour at the viewers shown, or why
 * there are none. `null` where nobody is on air, or neither viewers nor followers are known.
 */
export function liveView(
  { live, page }: Reading,
  { streams }: Pick<Estimate, 'streams'>,
  speech: FullSpeech,
): Mark | null {
  const stream = streams.find(({ id }) => id === 'live');
  if (!live || live.onAir === false || !stream?.each) return null;
  const said = (
    text: string,
    note: string | null,
    reasons: string[],
    tone: Mark['tone'],
  ): Mark => ({
    ...{ text, note, tone, reasons },
    label: [
      speech.text('overlay.live.label', { handle: page.handle ?? '' }),
      text,
      note,
      ...reasons,
    ]
      .filter((part) => part !== null)
      .join('. '),
  });
  const { note } = stream.explanation;
  if (stream.now?.high === 0 && note) return said(say(note, speech), null, [], 'none');
  const range = speech.usdRange(stream.each.range);
  return said(
    speech.text('overlay.live.hour', { range }),
    viewersNote(live.viewers?.value ?? null, stream.explanation, speech),
    [...giftsGiven(stream.explanation, speech), speech.text('overlay.card.disclaimer', {})],
    'earned',
  );
}

function viewersNote(seen: number | null, explanation: Explanation, speech: FullSpeech): string {
  const viewers = find(explanation, 'engine.label.viewers');
  if (viewers?.from === 'seen' && seen !== null) {
    return speech.text('overlay.live.viewers', { viewers: seen });
  }
  return speech.text(`overlay.live.${viewers?.from === 'assumed' ? 'assumed' : 'known'}`, {});
}

/** What viewers are taken to give: no page shows it, so it is said wherever a LIVE has a figure. */
function giftsGiven(explanation: Explanation, speech: FullSpeech): string[] {
  const coins = find(explanation, 'engine.label.coinsPerViewerHour')?.value;
  if (!coins) return [];
  return [speech.text('engine.assumption.gifts', { low: coins.low, high: coins.high })];
}

function find(explanation: Explanation, label: string): Explanation | null {
  if (explanation.label.key === label) return explanation;
  for (const input of explanation.inputs) {
    const found = find(input, label);
    if (found) return found;
  }
  return null;
}
