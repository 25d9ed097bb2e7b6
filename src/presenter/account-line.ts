import type { Criterion, Eligibility } from '../engine/estimate';
import type { FullSpeech } from '../words/speech';

/** Returns whether the account may earn Rewards, in a sentence: the first criterion it misses, if any. */
export function accountLine({ status, criteria }: Eligibility, speech: FullSpeech): string {
  if (status === 'eligible') return speech.text('overlay.card.eligible', {});
  if (status === 'unknown') return speech.text('overlay.card.unknown', {});
  const missed = criteria.find((criterion) => criterion.status === 'not-met');
  return missed ? missedLine(missed, speech) : speech.text('overlay.card.notEligible', {});
}

/** Returns "Cannot earn Rewards yet: 3,666 of 10,000 followers". */
function missedLine({ id, seen, needed }: Criterion, speech: FullSpeech): string {
  const country = id === 'region' && typeof seen === 'string' ? speech.country(seen) : null;
  return speech.text(`overlay.missed.${id}`, {
    seen: country ?? seen ?? '–',
    needed: needed ?? '–',
  });
}
