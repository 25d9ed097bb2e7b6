import type { CardControls } from './card';
import type { Reading } from '../reading/reading';
import type { FullSpeech } from '../words/speech';

/** Problems that a new version of Permille might mend: a report of the page's structure helps. */
const REPORTABLE: readonly Reading['problems'][number]['code'][] = [
  'counts-absent',
  'page-changed',
  'count-not-understood',
  'page-data-damaged',
  'live-not-read',
];

/** Returns the names of the card's own controls. */
export function cardControls({ problems }: Reading, speech: FullSpeech): CardControls {
  const text = (name: string) => speech.text(`overlay.card.controls.${name}`, {});
  return {
    open: text('open'),
    fold: text('fold'),
    menu: text('menu'),
    move: text('move'),
    surfaces: {
      badge: text('badge'),
      card: text('card'),
      pill: text('pill'),
      live: text('live'),
      chip: text('chip'),
    },
    back: text('back'),
    report: problems.some(({ code }) => REPORTABLE.includes(code))
      ? { copy: text('copyReport'), copied: text('reportCopied') }
      : null,
  };
}
