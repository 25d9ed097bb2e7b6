import { Slider } from '../../ui/Slider';
import { twoDigits } from '../model/amount';
import { askedFrom } from '../model/in-force';
import type { InForce } from '../model/in-force';
import { positionOf, positions, SCALES, valueAt } from '../model/slider-scale';
import { useText } from '../services';

interface Props {
  name: keyof typeof SCALES;
  known: InForce<number> | null;
  tried: number | undefined;
  write: (value: number) => string;
  onTry: (value: number) => void;
}

/** One number to try out; it starts at what the estimate rests on, and says where that is from. */
export function TriedNumber({ name, known, tried, write, onTry }: Props) {
  const text = useText();
  const scale = SCALES[name];
  const value = tried ?? known?.value ?? null;
  const shown =
    value === null
      ? text('popup.whatIf.notKnown')
      : write(Number.isInteger(value) ? value : twoDigits(value));
  const from = tried === undefined && known !== null ? askedFrom(known.from) : undefined;
  return (
    <Slider
      label={text(`popup.whatIf.${name}`)}
      text={from === undefined ? shown : `${shown} · ${text(`popup.from.${from}`)}`}
      min={0}
      max={positions(scale)}
      step={1}
      value={positionOf(value ?? 0, scale)}
      onChange={(position) => {
        onTry(valueAt(position, scale));
      }}
    />
  );
}
