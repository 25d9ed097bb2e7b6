import { useEffect, useState } from 'react';
import type { GiftAnswer } from '../messages/ask-gift';
import { NumberField } from '../ui/NumberField';
import { RangeBar } from '../ui/RangeBar';
import css from './GiftCalculator.module.css';
import { useAround, useText } from './services';

/** The gift that the article reckons with. */
const FIRST_COINS = 200;
const MOST_COINS = 1_000_000;

/** What a LIVE gift comes to: coins → Diamonds → money, by both rate cards and beside what the viewer paid. */
export function GiftCalculator() {
  const { services, settings } = useAround();
  const text = useText();
  const [coins, setCoins] = useState(FIRST_COINS);
  const [gift, setGift] = useState<GiftAnswer | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let shown = true;
    void services.gift(coins).then((answer) => {
      if (!shown) return;
      setFailed(!answer.ok);
      if (answer.ok) setGift(answer.value);
    });
    return () => {
      shown = false;
    };
    // The user's own rates count too.
  }, [services, settings, coins]);

  return (
    <section className={css.gift} data-testid="gift">
      <NumberField
        label={text('popup.gift.coins')}
        value={coins}
        min={0}
        max={MOST_COINS}
        step={1}
        required
        refused={text('popup.notWhole', { min: 0, max: MOST_COINS })}
        onChange={(value) => {
          if (value !== null) setCoins(value);
        }}
      />
      {failed && <p role="alert">{text('popup.fault.title')}</p>}
      {gift !== null && <Outcome gift={gift} />}
    </section>
  );
}

function Outcome({ gift }: { gift: GiftAnswer }) {
  const { speech } = useAround();
  const text = useText();
  const { coins, article, observed, cost } = gift;
  const scale = Math.max(article.usd.high, observed.usd.high, cost.high);
  const rows = [
    { id: 'cost', range: cost, tone: 'cannot' },
    { id: 'article', range: article.usd, tone: 'earned' },
    { id: 'observed', range: observed.usd, tone: 'earned' },
  ] as const;
  return (
    <>
      <p className="small soft">
        {text('popup.gift.diamonds', { coins, diamonds: article.diamonds })}
      </p>
      <ul className={css.rows}>
        {rows.map(({ id, range, tone }) => (
          <li key={id} data-gift={id}>
            <span>{text(`popup.gift.${id}`)}</span>
            <span>{speech.priceRange(range)}</span>
            <span className={css.bar}>
              <RangeBar range={range} scale={scale} tone={tone} />
            </span>
          </li>
        ))}
      </ul>
      {article.usd.low > cost.high && <p className="small soft">{text('popup.gift.impossible')}</p>}
    </>
  );
}
