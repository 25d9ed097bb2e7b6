import type { Estimate } from '../engine/estimate';
import type { Mark } from '../messages/drawn';
import type { Fact } from '../reading/reading';
import type { FullSpeech } from '../words/speech';

/**
 * Returns what is said beside a creator who is named in a list: the month as far as followers or memory
 * tell. `null` where they tell nothing: likes, which such lists show, are no views.
 */
export function chipView(
  { handle, followers }: { handle: string; followers: Fact | null },
  { total, views30d }: Pick<Estimate, 'total' | 'views30d'>,
  speech: FullSpeech,
): Mark | null {
  if (total === null || total.high === 0) return null;
  const range = speech.usdRange(total);
  const remembered = views30d !== null;
  const basis =
    !remembered && followers
      ? speech.text('overlay.chip.fromFollowers', { followers: followers.value })
      : speech.text('overlay.chip.fromMemory', {});
  const month = speech.text('overlay.card.aMonth', {});
  // The note is left out where there is little room: the reasons open with the same in a sentence.
  const reasons = [
    speech.text('overlay.chip.label', { handle, range }),
    basis,
    speech.text('overlay.card.disclaimer', {}),
  ];
  return {
    text: range,
    note: remembered ? month : `${month} · ${speech.text('overlay.chip.brand', {})}`,
    tone: remembered ? 'earned' : 'unsure',
    label: reasons.join('. '),
    reasons,
  };
}
