import { useState } from 'react';
import { inUsd } from '../../settings/money';
import type { OwnPayout } from '../../settings/settings';
import { Button } from '../../ui/Button';
import { Group } from '../Group';
import { monthName } from '../names';
import { useOptions, useText } from '../page';
import { withPayout } from './draft';
import { PayoutForm } from './PayoutForm';
import css from './Payouts.module.css';

/** The months that were entered, each to change or to remove, and a form for another. */
export function Months() {
  const { settings } = useOptions();
  const text = useText();
  const { payouts } = settings.own;
  const [editing, setEditing] = useState<string | null>(null);
  // Another month starts with an empty form.
  const [added, setAdded] = useState(0);
  return (
    <Group title={text('options.payouts.months')} intro={text('options.payouts.monthsIntro')}>
      {payouts.length > 0 && (
        <ul className={css.months}>
          {payouts.map((payout) =>
            payout.month === editing ? (
              <li key={payout.month} className={css.month}>
                <PayoutForm
                  editing={payout}
                  onDone={() => {
                    setEditing(null);
                  }}
                />
              </li>
            ) : (
              <Month
                key={payout.month}
                payout={payout}
                onEdit={() => {
                  setEditing(payout.month);
                }}
              />
            ),
          )}
        </ul>
      )}
      {editing === null && (
        <PayoutForm
          key={added}
          editing={null}
          onDone={() => {
            setAdded(added + 1);
          }}
        />
      )}
    </Group>
  );
}

function Month({ payout, onEdit }: { payout: OwnPayout; onEdit: () => void }) {
  const { settings, speech, changeWithUndo } = useOptions();
  const text = useText();
  const { month, paid, views, qualifiedViews } = payout;
  const name = monthName(month, text('language.tag'));
  const usd = inUsd(settings, paid);
  const facts = [
    views !== null && text('options.payouts.hadViews', { views }),
    qualifiedViews !== null && text('options.payouts.hadQualified', { views: qualifiedViews }),
    qualifiedViews !== null &&
      qualifiedViews > 0 &&
      text('options.payouts.paidPer', {
        pay: speech.priceRange({
          low: (usd * 1_000) / qualifiedViews,
          high: (usd * 1_000) / qualifiedViews,
        }),
      }),
  ];

  function remove(): void {
    changeWithUndo(
      (now) => ({
        ...now,
        own: { ...now.own, payouts: now.own.payouts.filter((one) => one.month !== month) },
      }),
      text('options.payouts.removed', { month: name }),
      (now) => ({ ...now, own: { ...now.own, payouts: withPayout(now.own.payouts, payout) } }),
    );
  }

  return (
    <li className={css.month} data-month={month}>
      <span>
        {name}: {speech.figure(paid.amount)} {paid.currency}
        <span className={css.facts}>{facts.filter((fact) => fact !== false).join(' · ')}</span>
      </span>
      <span className={css.actions}>
        <Button
          look="quiet"
          aria-label={text('options.payouts.editOne', { month: name })}
          onClick={onEdit}
        >
          {text('options.payouts.edit')}
        </Button>
        <Button
          look="quiet"
          aria-label={text('options.payouts.removeOne', { month: name })}
          onClick={remove}
        >
          {text('options.payouts.remove')}
        </Button>
      </span>
    </li>
  );
}
