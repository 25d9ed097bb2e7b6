import { findRate } from '../rates/all';
import { writeList } from '../words/list';
import type { FullSpeech } from '../words/speech';
import type { Loaded } from './store';

/** Returns what to tell the user whose stored settings are not, or not all, in force; `null` where they are. */
export function settingsProblemText(
  { problem, refused }: Pick<Loaded, 'problem' | 'refused'>,
  speech: FullSpeech,
): string | null {
  if (problem === null) return null;
  const names = Object.keys(refused).map((id) =>
    // One that this version no longer has is known by its id alone.
    findRate(id) ? speech.text(`rateTitle.${id}`, {}) : id,
  );
  return speech.text(`settingsProblem.${problem}`, { rates: writeList(names, speech.locale) });
}
