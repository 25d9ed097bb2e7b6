import type { Eligibility, VideoEstimate } from '../engine/estimate';
import { say } from '../words/say';
import type { FullSpeech } from '../words/speech';

/** What a tile's badge shows. */
export interface BadgeView {
  /** The short text: "$12 – 31", or why there is none: "photo". */
  text: string;
  /** A second, smaller word: "if ≥ 1 min". */
  note: string | null;
  /** `earned` may pay, `unsure` pays on a condition, `none` cannot pay. */
  tone: 'earned' | 'unsure' | 'none';
  /** The whole statement, for screen readers. */
  label: string;
}

/**
 * Returns what the badge of one video says, or `null` where the page shows no view count: then there is
 * nothing to say. The account's rules are applied on top of the video's own.
 */
export function badgeView(
  video: VideoEstimate,
  account: Eligibility['status'],
  speech: FullSpeech,
): BadgeView | null {
  if (video.ifEligible === null || video.reason === 'views-unknown') return null;
  const why = say(video.why, speech);
  if (video.earns === 'no' || video.reason === 'too-few-views') {
    return {
      text: speech.text(`overlay.badge.${video.reason}`, {}),
      note: null,
      tone: 'none',
      label: why,
    };
  }
  const range = speech.usdRange(video.ifEligible);
  const onlyIf =
    video.earns === 'if-long-enough' ? speech.text('overlay.badge.ifLongEnough', {}) : null;
  if (account === 'not-eligible') {
    return {
      text: speech.text('overlay.badge.notEligible', {}),
      note: null,
      tone: 'none',
      label: speech.text('overlay.badge.labelNotEligible', { range, why }),
    };
  }
  return {
    text: range,
    note: onlyIf,
    tone: onlyIf === null ? 'earned' : 'unsure',
    label: speech.text('overlay.badge.label', { range, why }),
  };
}
