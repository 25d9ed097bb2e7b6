import { CURRENCIES } from '../../rates/currencies';
import { NUMBER_STYLES } from '../../settings/number-style';
import { Select } from '../../ui/Select';
import { CurrencyRates } from '../money/CurrencyRates';
import { Target } from '../money/Target';
import { Group } from '../Group';
import { currencyName } from '../names';
import { useOptions, useText } from '../page';

/** An amount in US dollars that shows what currency and number style do. */
const EXAMPLE = { low: 1_200, high: 3_400 };

/** Currency, number style, what a dollar is worth, and the income to compare with. */
export function Money() {
  const { settings, speech, change } = useOptions();
  const text = useText();
  const language = text('language.tag');
  return (
    <>
      <Group
        title={text('options.money.shown')}
        intro={text('options.money.example', { amount: speech.usdRange(EXAMPLE) })}
        columns
      >
        <Select
          label={text('options.money.currency')}
          value={settings.currency}
          options={CURRENCIES.map((value) => ({ value, text: currencyName(value, language) }))}
          onChange={(currency) => {
            change((before) => ({ ...before, currency }));
          }}
        />
        <Select
          label={text('options.money.numberStyle')}
          value={settings.numberStyle}
          options={NUMBER_STYLES.map((value) => ({
            value,
            text: value === 'auto' ? text('options.money.numberStyleAuto') : value,
          }))}
          onChange={(numberStyle) => {
            change((before) => ({ ...before, numberStyle }));
          }}
        />
      </Group>
      <Target />
      <CurrencyRates />
    </>
  );
}
