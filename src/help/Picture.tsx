import { useId } from 'react';
import type { FullSpeech } from '../words/speech';
import css from './Picture.module.css';
import { Band, Box, Label } from './PictureParts';

interface Props {
  speech: FullSpeech;
  /** What the texts are filled in with. */
  figures: Record<string, string>;
}

/** One lane for each stream: its steps from top to bottom, and the range that comes out, as shares of its width. */
const LANES = [
  { id: 'rewards', steps: ['rules', 'share', 'pay'], band: [0.15, 0.4, 0.8] },
  { id: 'brand', steps: ['price', 'deals'], band: [0.1, 0.35, 0.95] },
  { id: 'live', steps: ['viewers', 'gifts', 'hours'], band: [0.05, 0.2, 0.55] },
] as const;
/** The month's range in the picture, the same way. */
const MONTH = [0.12, 0.38, 0.86] as const;

const WIDTH = 360;
const LANE = 112;
const GAP = 12;
const HEAD = 36;
const BOX = 58;
const STEP = 72;
const BARS = HEAD + 3 * STEP + 16;
const SUM = BARS + 66;
const HEIGHT = SUM + 72;

/** How an estimate comes about: from the page over the rules and the rates to a range. */
export function Picture({ speech, figures }: Props) {
  const id = useId();
  const text = (key: string) => speech.text(key, figures);
  return (
    <svg
      className={css.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}title ${id}desc`}
    >
      <title id={`${id}title`}>{text('help.picture.title')}</title>
      <desc id={`${id}desc`}>{text('help.picture.desc')}</desc>
      {LANES.map((lane, at) => (
        <Lane key={lane.id} lane={lane} x={at * (LANE + GAP)} text={text} />
      ))}
      <Box x={0} y={0} width={WIDTH} height={HEAD} text={text('help.picture.page')} strong />
      <line className={css.rule} x1={0} x2={WIDTH} y1={SUM - 12} y2={SUM - 12} />
      <Label x={0} y={SUM - 4} width={WIDTH} text={text('help.picture.month')} strong />
      <Band x={0} y={SUM + 22} width={WIDTH} band={MONTH} />
      <Label x={0} y={SUM + 36} width={WIDTH / 2 - 8} text={text('help.picture.low')} />
      <Label
        x={WIDTH / 2 + 8}
        y={SUM + 36}
        width={WIDTH / 2 - 8}
        text={text('help.picture.high')}
        end
      />
    </svg>
  );
}

interface LaneProps {
  lane: (typeof LANES)[number];
  x: number;
  text: (key: string) => string;
}

function Lane({ lane: { id, steps, band }, x, text }: LaneProps) {
  const middle = x + LANE / 2;
  return (
    <>
      <line className={css.line} x1={middle} x2={middle} y1={HEAD} y2={BARS - 2} />
      {steps.map((step, at) => (
        <Box
          key={step}
          x={x}
          y={HEAD + 14 + at * STEP}
          width={LANE}
          height={BOX}
          text={text(`help.picture.step.${step}`)}
        />
      ))}
      <Label x={x} y={BARS} width={LANE} text={text(`stream.${id}`)} strong />
      {/* Below two lines: some languages need them for brand deals. */}
      <Band x={x} y={BARS + 32} width={LANE} band={band} />
    </>
  );
}
