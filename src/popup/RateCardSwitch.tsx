import { useEffect, useState } from 'react';
import { cardSchema } from '../rates/rate';
import type { Card } from '../rates/rate';
import { Choice } from '../ui/Choice';
import css from './RateCardSwitch.module.css';
import { useAround, useText } from './services';

/** What the article's Diamond is put to the test with. */
const COINS = 200;

/** Chooses between the article's figures and the observed ones, in one click, and says where they part most. */
export function RateCardSwitch() {
  const { services, settings, speech, tell } = useAround();
  const text = useText();
  // What was clicked is shown at once; the settings follow, or say that they could not.
  const [clicked, setClicked] = useState<{ card: Card; over: Card } | null>(null);
  const shownCard = clicked?.over === settings.card ? clicked.card : settings.card;
  const [disputed, setDisputed] = useState<string | null>(null);

  useEffect(() => {
    let shown = true;
    void services.gift(COINS).then((answer) => {
      if (!shown || !answer.ok) return;
      const { coins, article, cost } = answer.value;
      const isDisputed = article.usd.low > cost.high;
      const sums = { paid: speech.priceRange(article.usd), cost: speech.priceRange(cost) };
      setDisputed(isDisputed ? speech.text('popup.diamondDisputed', { coins, ...sums }) : null);
    });
    return () => {
      shown = false;
    };
  }, [services, speech]);

  return (
    <section className={css.figures}>
      <Choice
        label={text('popup.rateCard')}
        value={shownCard}
        options={cardSchema.options.map((card) => ({
          value: card,
          text: text(`rateCard.${card}`),
        }))}
        onChange={(card) => {
          setClicked({ card, over: settings.card });
          void services
            .change((before) => ({ ...before, card }))
            .then((saved) => {
              if (saved) return;
              setClicked(null);
              tell(text('popup.notSaved'), true);
            });
        }}
      />
      <p className="small soft">{text(`rateCard.${shownCard}Help`)}</p>
      {disputed !== null && <p className="small soft">{disputed}</p>}
    </section>
  );
}
