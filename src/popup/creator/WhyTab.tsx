import type { Estimate } from '../../engine/estimate';
import type { Reading } from '../../reading/reading';
import { Disclosure } from '../../ui/Disclosure';
import { RateCardSwitch } from '../RateCardSwitch';
import { useText } from '../services';
import { ExplanationTree } from './ExplanationTree';
import { HowRead } from './HowRead';
import { Narrowing } from './Narrowing';

interface Props {
  reading: Reading;
  estimate: Estimate;
  onTryOut: () => void;
}

/** The way to the figures: what would narrow them most, each one's inputs and sources, and what was read. */
export function WhyTab({ reading, estimate, onTryOut }: Props) {
  const text = useText();
  return (
    <>
      <Narrowing missing={estimate.missing} onTryOut={onTryOut} />
      <ExplanationTree streams={estimate.streams} />
      <Disclosure title={text('popup.howRead')} open>
        <HowRead reading={reading} estimate={estimate} />
      </Disclosure>
      <RateCardSwitch />
    </>
  );
}
