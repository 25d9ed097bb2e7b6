import { useState } from 'react';
import type { ShippedRate } from '../../rates/all';
import { valueOn } from '../../rates/rate';
import { Button } from '../../ui/Button';
import { useOptions, useText } from '../page';
import { draftOf, isSame, RANGE_FIELDS, readDraft, withField } from './draft';
import { EffectView } from './EffectView';
import { RateNumber } from './RateNumber';
import css from './Rates.module.css';
import { Refused } from './Refused';
import { useRateEdits } from './use-rate-edits';

/** Puts the user's own number in the place of a rate's, within its bounds, and shows what that changes. */
export function RateEditor({ rate }: { rate: ShippedRate }) {
  const { settings } = useOptions();
  const text = useText();
  const { edits, without, set, reset } = useRateEdits();
  const shipped = valueOn(settings.card, rate);
  const { [rate.id]: edit } = edits;
  const inForce = edit ?? shipped;
  const [draft, setDraft] = useState(() => draftOf(inForce, rate));
  // What another page saves, and a reset, take the place of what stands in the fields.
  const [drafted, setDrafted] = useState(inForce);
  if (!isSame(drafted, inForce)) {
    setDrafted(inForce);
    setDraft(draftOf(inForce, rate));
  }
  const read = readDraft(draft, rate);
  const isNew = read.ok && !isSame(read.edit, inForce);
  const others = without(rate.id);

  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (read.ok && isNew) set(rate.id, isSame(read.edit, shipped) ? null : read.edit);
      }}
    >
      <div className={css.numbers}>
        {(rate.kind === 'fixed' ? (['likely'] as const) : RANGE_FIELDS).map((field) => (
          <RateNumber
            key={field}
            label={text(rate.kind === 'fixed' ? 'options.rates.own' : `options.rates.${field}`)}
            unit={rate.unit}
            value={draft[field]}
            wrong={!read.ok}
            onChange={(typed) => {
              setDraft(withField(draft, field, typed, rate));
            }}
          />
        ))}
        <span className={css.actions}>
          <Button type="submit" look="primary" disabled={!isNew}>
            {text('options.rates.save')}
          </Button>
          {edit && (
            <Button
              onClick={() => {
                reset(rate.id);
              }}
            >
              {text('options.reset')}
            </Button>
          )}
        </span>
      </div>
      {!read.ok && <Refused rate={rate} code={read.code} />}
      {read.ok && !isSame(read.edit, shipped) && (
        <EffectView
          before={{ rateEdits: others }}
          after={{ rateEdits: { ...others, [rate.id]: read.edit } }}
        />
      )}
    </form>
  );
}
