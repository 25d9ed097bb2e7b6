import type { Currency } from '../rates/currencies';
import type { Money } from '../settings/settings';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import { useAround, useText } from './services';

interface MoneyChoice {
  currency: Currency;
  target: Money | null;
}

interface Props {
  money: MoneyChoice;
  currencies: readonly Currency[];
  onChange: (money: MoneyChoice) => void;
}

const MOST = 1_000_000_000;

/** In which currency to speak, and what a month has to bring. */
export function MoneyFields({ money, currencies, onChange }: Props) {
  const { speech } = useAround();
  const text = useText();
  const { currency, target } = money;
  return (
    <>
      <Select
        label={text('popup.welcome.money.currency')}
        value={currency}
        options={currencies.map((code) => ({ value: code, text: speech.currency(code) }))}
        onChange={(chosen) => {
          onChange({ currency: chosen, target: target && { ...target, currency: chosen } });
        }}
      />
      <NumberField
        label={text('popup.welcome.money.target')}
        hint={text('popup.welcome.money.targetHint')}
        unit={currency}
        value={target?.amount ?? null}
        min={0}
        max={MOST}
        refused={text('popup.notAllowed', { min: 0, max: MOST })}
        onChange={(amount) => {
          onChange({ currency, target: amount === null ? null : { amount, currency } });
        }}
      />
    </>
  );
}
