import { useState } from 'react';
import type { OwnPayout } from '../../settings/settings';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import fieldCss from '../../ui/Field.module.css';
import { Select } from '../../ui/Select';
import { monthName } from '../names';
import { useOptions, useText } from '../page';
import { readPayout, withPayout } from './draft';
import type { PayoutDraft, ReadPayout } from './draft';
import { monthOf, monthsBack } from './months';
import css from './Payouts.module.css';

/** How far back months can be entered: two years. */
const MONTHS = 24;

const NUMBERS = ['amount', 'views', 'qualifiedViews'] as const;

interface Props {
  /** The month to change; `null` for a new one. */
  editing: OwnPayout | null;
  onDone: () => void;
}

/** Takes one month as TikTok's own statistics show it, and says in words what is wrong with it. */
export function PayoutForm({ editing, onDone }: Props) {
  const { settings, change } = useOptions();
  const text = useText();
  const { payouts } = settings.own;
  const currency = editing?.paid.currency ?? settings.currency;
  const thisMonth = monthOf(new Date());
  const taken = payouts.map(({ month }) => month).filter((month) => month !== editing?.month);
  const offered = monthsBack(thisMonth, MONTHS);
  const [draft, setDraft] = useState<PayoutDraft>(() => ({
    month: editing?.month ?? offered.slice(1).find((month) => !taken.includes(month)) ?? thisMonth,
    amount: editing === null ? '' : String(editing.paid.amount),
    views: String(editing?.views ?? ''),
    qualifiedViews: String(editing?.qualifiedViews ?? ''),
  }));
  const [refused, setRefused] = useState<Extract<ReadPayout, { ok: false }> | null>(null);
  const months =
    editing && !offered.includes(editing.month) ? [...offered, editing.month] : offered;

  function set(field: keyof PayoutDraft, value: string): void {
    setDraft({ ...draft, [field]: value });
    setRefused(null);
  }

  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readPayout(draft, { currency, months: taken, thisMonth });
        if (!read.ok) {
          setRefused(read);
          return;
        }
        change((now) => {
          const others = now.own.payouts.filter(({ month }) => month !== editing?.month);
          return { ...now, own: { ...now.own, payouts: withPayout(others, read.payout) } };
        });
        onDone();
      }}
    >
      <div className={css.fields}>
        <Select
          label={text('options.payouts.month')}
          value={draft.month}
          options={months.map((value) => ({
            value,
            text: monthName(value, text('language.tag')),
          }))}
          onChange={(month) => {
            set('month', month);
          }}
        />
        {NUMBERS.map((field) => (
          <Field key={field} label={text(`options.payouts.${field}`, { currency })}>
            {(control) => (
              <input
                {...control}
                aria-invalid={refused?.field === field ? true : undefined}
                className={fieldCss.input}
                type="number"
                inputMode="decimal"
                min={0}
                step="any"
                value={draft[field]}
                onChange={(event) => {
                  set(field, event.currentTarget.value);
                }}
              />
            )}
          </Field>
        ))}
      </div>
      {refused && (
        <p className={fieldCss.error} role="alert">
          {text(`payoutProblem.${refused.problem}`)}
        </p>
      )}
      <p className={css.buttons}>
        <Button type="submit" look="primary">
          {text(editing ? 'options.payouts.save' : 'options.payouts.add')}
        </Button>
        {editing && <Button onClick={onDone}>{text('options.memory.cancel')}</Button>}
      </p>
    </form>
  );
}
