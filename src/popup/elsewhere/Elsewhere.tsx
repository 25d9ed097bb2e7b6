import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { GiftCalculator } from '../GiftCalculator';
import { RateCardSwitch } from '../RateCardSwitch';
import type { KnownCreator } from '../services';
import { useText } from '../services';
import { HandCalculator } from './HandCalculator';
import { RecentCreators } from './RecentCreators';
import { RememberedCreator } from './RememberedCreator';

/** What the popup offers where there is no creator: those seen lately, and calculators. */
export function Elsewhere() {
  const text = useText();
  const [chosen, setChosen] = useState<KnownCreator | null>(null);
  if (chosen !== null) {
    return (
      <>
        <Button
          look="quiet"
          onClick={() => {
            setChosen(null);
          }}
        >
          {text('popup.back')}
        </Button>
        <RememberedCreator creator={chosen} />
      </>
    );
  }
  return (
    <>
      <h1>{text('popup.elsewhere.title')}</h1>
      <p className="small soft">{text('popup.elsewhere.text')}</p>
      <RecentCreators onChoose={setChosen} />
      <Disclosure title={text('popup.hand.title')}>
        <HandCalculator />
      </Disclosure>
      <Disclosure title={text('popup.gift.title')}>
        <GiftCalculator />
      </Disclosure>
      <RateCardSwitch />
    </>
  );
}
