import { builtInPerUsd, CURRENCIES, CURRENCY_RATES, currencyBounds } from '../../rates/currencies';
import type { Currency } from '../../rates/currencies';
import type { Settings } from '../../settings/settings';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';
import { Group } from '../Group';
import { currencyName } from '../names';
import { useOptions, useText } from '../page';
import { SourceLink } from '../SourceLink';
import css from './CurrencyRates.module.css';

const EDITABLE = CURRENCIES.filter((currency) => currency !== 'USD');

/** What a dollar is worth: the built-in rates with their date, each editable. */
export function CurrencyRates() {
  const { settings, speech, changeWithUndo } = useOptions();
  const text = useText();
  const before = settings.currencyRates;
  return (
    <Group
      id="currency-rates"
      title={text('options.money.rates')}
      intro={
        <>
          {text('options.money.ratesIntro', { date: speech.date(CURRENCY_RATES.validFrom) })}{' '}
          <SourceLink source={CURRENCY_RATES.source} />
        </>
      }
    >
      <div className={css.grid}>
        {EDITABLE.map((currency) => (
          <Rate key={currency} currency={currency} />
        ))}
      </div>
      {Object.keys(before).length > 0 && (
        <p>
          <Button
            onClick={() => {
              changeWithUndo(
                (now) => ({ ...now, currencyRates: {} }),
                text('options.money.ratesReset'),
                (now) => ({ ...now, currencyRates: { ...before, ...now.currencyRates } }),
              );
            }}
          >
            {text('options.resetAll')}
          </Button>
        </p>
      )}
    </Group>
  );
}

function Rate({ currency }: { currency: Currency }) {
  const { settings, speech, change } = useOptions();
  const text = useText();
  const builtIn = builtInPerUsd(currency);
  const { [currency]: own = null } = settings.currencyRates;
  const { min, max } = currencyBounds(currency);

  function set(rate: number | null): void {
    change((before) => {
      const others = Object.entries(before.currencyRates).filter(([code]) => code !== currency);
      const own: [string, number][] = rate === null || rate === builtIn ? [] : [[currency, rate]];
      const currencyRates: Settings['currencyRates'] = Object.fromEntries([...others, ...own]);
      return { ...before, currencyRates };
    });
  }

  return (
    <div className={css.rate} data-currency={currency}>
      <NumberField
        label={currencyName(currency, text('language.tag'))}
        value={own}
        placeholder={speech.figure(builtIn)}
        min={min}
        max={max}
        refused={text('options.money.rateRefused', {
          min: speech.figure(min),
          max: speech.figure(max),
        })}
        {...(own !== null && {
          hint: text('options.money.rateOwn', { rate: speech.figure(builtIn) }),
        })}
        onChange={set}
      />
      {own !== null && (
        <Button
          look="quiet"
          aria-label={text('options.resetOne', {
            what: currencyName(currency, text('language.tag')),
          })}
          onClick={() => {
            set(null);
          }}
        >
          {text('options.reset')}
        </Button>
      )}
    </div>
  );
}
