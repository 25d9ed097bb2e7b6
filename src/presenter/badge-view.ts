import type { Eligibility, VideoEstimate } from '../engine/estimate';
import type { Mark } from '../messages/drawn';
import { say } from '../words/say';
import type { FullSpeech } from '../words/speech';

/**
 * Returns what the badge of one video says, or `null` where the page shows no view count: then there is
 * nothing to say. The account's rules are applied on top of the video's own.
 */
export function badgeView(
  video: VideoEstimate,
  account: Eligibility['status'],
  speech: FullSpeech,
): Mark | null {
  if (video.ifEligible === null || video.reason === 'views-unknown') return null;
  const why = say(video.why, speech);
  if (video.earns === 'no' || video.reason === 'too-few-views') {
    return {
      text: speech.text(`overlay.badge.${video.reason}`, {}),
      note: null,
      tone: 'none',
      label: why,
      reasons: [why],
    };
  }
  const range = speech.usdRange(video.ifEligible);
  if (account === 'not-eligible') {
    return {
      text: speech.text('overlay.badge.notEligible', {}),
      note: null,
      tone: 'none',
      label: speech.text('overlay.badge.labelNotEligible', { range, why }),
      reasons: [
        speech.text('overlay.badge.accountCannot', {}),
        speech.text('overlay.badge.otherwise', { range }),
        why,
      ],
    };
  }
  const onlyIf = video.earns === 'if-long-enough';
  return {
    text: range,
    note: onlyIf ? speech.text('overlay.badge.ifLongEnough', {}) : null,
    tone: onlyIf ? 'unsure' : 'earned',
    label: speech.text('overlay.badge.label', { range, why }),
    reasons: [speech.text('overlay.badge.soFar', { range }), why],
  };
}
