import type { Eligibility, VideoEstimate } from '../engine/estimate';
import type { Mark } from '../messages/drawn';
import type { Video } from '../reading/reading';
import { say } from '../words/say';
import type { FullSpeech } from '../words/speech';
import { accountLine } from './account-line';

/**
 * Returns what is said beside an open video: what it earned or why it earns nothing, with its views and
 * length. A count or a length that is not known is left out.
 */
export function pillView(
  video: Pick<Video, 'views' | 'durationSeconds'>,
  estimate: VideoEstimate,
  eligibility: Eligibility,
  speech: FullSpeech,
): Mark {
  const facts = factsOf(video, speech);
  const { text, tone, reasons } = verdict(estimate, eligibility, speech);
  const note = facts.length > 0 ? facts.join(' · ') : null;
  return { text, note, tone, label: [...facts, text, ...reasons].join('. '), reasons };
}

function verdict(
  estimate: VideoEstimate,
  eligibility: Eligibility,
  speech: FullSpeech,
): Pick<Mark, 'text' | 'tone' | 'reasons'> {
  const { earns, ifEligible, reason } = estimate;
  const why = say(estimate.why, speech);
  if (ifEligible === null || earns === 'no' || reason === 'views-unknown') {
    return { text: why, tone: 'none', reasons: [] };
  }
  const range = speech.usdRange(ifEligible);
  if (eligibility.status === 'not-eligible') {
    return {
      text: speech.text('overlay.pill.notEligible', {}),
      tone: 'none',
      reasons: [
        accountLine(eligibility, speech),
        speech.text('overlay.badge.otherwise', { range }),
      ],
    };
  }
  const onlyIf = earns === 'if-long-enough';
  return {
    text: speech.text(onlyIf ? 'overlay.pill.soFarIf' : 'overlay.pill.soFar', { range }),
    tone: onlyIf ? 'unsure' : 'earned',
    reasons: [why, accountLine(eligibility, speech), speech.text('overlay.card.disclaimer', {})],
  };
}

function factsOf(
  { views, durationSeconds }: Pick<Video, 'views' | 'durationSeconds'>,
  speech: FullSpeech,
): string[] {
  return [
    ...(views === null ? [] : [speech.text('overlay.pill.views', { views: views.value })]),
    ...(durationSeconds === null ? [] : [clock(durationSeconds)]),
  ];
}

/** Returns a length as players write it in every language: "1:09". */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return `${minutes}:${String(rest).padStart(2, '0')}`;
}
