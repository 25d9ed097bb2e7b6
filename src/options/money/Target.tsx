import { useState } from 'react';
import { CURRENCIES } from '../../rates/currencies';
import { resolveRates } from '../../rates/cards';
import { perUsd } from '../../settings/money';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { Group } from '../Group';
import { currencyName } from '../names';
import { useOptions, useText } from '../page';
import { SourceLink } from '../SourceLink';

/** What the settings take. */
const MOST = 1e12;

/** The month's income that a creator's is compared with. */
export function Target() {
  const { settings, speech, change } = useOptions();
  const text = useText();
  const { target } = settings;
  const [chosen, setChosen] = useState(target?.currency ?? settings.currency);
  const currency = target?.currency ?? chosen;
  const wage = resolveRates({ card: settings.card, edits: settings.rateEdits })[
    'comparison.monthlyWage'
  ];
  return (
    <Group
      id="target"
      title={text('options.money.target')}
      intro={
        <>
          {text('options.money.targetIntro', {
            amount: `${speech.figure(wage.likely)} USD`,
            date: speech.date(wage.validFrom),
          })}{' '}
          <SourceLink source={wage.source} />
        </>
      }
      columns
    >
      <NumberField
        label={text('options.money.targetAmount')}
        value={target?.amount ?? null}
        min={0}
        max={MOST}
        placeholder={speech.number(Math.round(wage.likely * perUsd(settings, currency)))}
        refused={text('options.notAnAmount')}
        onChange={(amount) => {
          change((before) => ({
            ...before,
            target: amount === null ? null : { amount, currency },
          }));
        }}
      />
      <Select
        label={text('options.money.targetCurrency')}
        value={currency}
        options={CURRENCIES.map((value) => ({
          value,
          text: currencyName(value, text('language.tag')),
        }))}
        onChange={(next) => {
          setChosen(next);
          if (target !== null) {
            change((before) => ({
              ...before,
              target: before.target && { ...before.target, currency: next },
            }));
          }
        }}
      />
    </Group>
  );
}
