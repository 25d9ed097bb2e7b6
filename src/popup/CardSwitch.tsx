import { useEffect, useState } from 'react';
import { cardSchema } from '../rates/rate';
import type { Card } from '../rates/rate';
import type { FullSpeech } from '../words/speech';
import css from './Popup.module.css';

interface Props {
  speech: FullSpeech;
  rateCard: RateCardSetting;
}

/** The setting behind the switch. */
export interface RateCardSetting {
  get(): Promise<Card>;
  set(card: Card): Promise<void>;
}

/** Chooses between the article's figures and the observed ones, in one click. */
export function CardSwitch({ speech, rateCard }: Props) {
  const [chosen, setChosen] = useState<Card | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let shown = true;
    void rateCard.get().then((card) => {
      if (shown) setChosen(card);
    });
    return () => {
      shown = false;
    };
  }, [rateCard]);

  function choose(card: Card): void {
    const before = chosen;
    setChosen(card);
    setFailed(false);
    rateCard.set(card).catch(() => {
      setChosen(before);
      setFailed(true);
    });
  }

  return (
    <fieldset className={css.switch}>
      <legend>{speech.text('popup.rateCard', {})}</legend>
      {cardSchema.options.map((card) => (
        <label key={card} title={speech.text(`rateCard.${card}Help`, {})}>
          <input
            type="radio"
            name="rate-card"
            value={card}
            checked={chosen === card}
            onChange={() => {
              choose(card);
            }}
          />
          {speech.text(`rateCard.${card}`, {})}
        </label>
      ))}
      {failed && <p role="alert">{speech.text('popup.notSaved', {})}</p>}
    </fieldset>
  );
}
