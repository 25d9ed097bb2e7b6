import type { Estimate } from '../../engine/estimate';
import { Gauge } from '../../ui/Gauge';
import { inTenths } from '../../words/tenths';
import { twoDigits } from '../model/amount';
import { useAround, useText } from '../services';
import css from './NineToFive.module.css';

/** Could it replace a 9-to-5? The month against the target, and the views that Rewards alone would take. */
export function NineToFive({ estimate }: { estimate: Estimate }) {
  const { speech } = useAround();
  const text = useText();
  const { share, target, from, qualifiedViews } = estimate.nineToFive;
  if (share === null) return null;
  const reached = speech.shareRange({ low: inTenths(share.low), high: inTenths(share.high) });
  const amount = speech.knownUsd(target);
  return (
    <section className={css.gauge} data-testid="nine-to-five">
      <Gauge share={share} label={text('popup.gauge.label', { share: reached, amount })} />
      <div>
        <h2>{text('popup.gauge.title')}</h2>
        <p className={css.share}>{reached}</p>
        <p className="small soft">
          {text(from === 'set' ? 'popup.gauge.ofTarget' : 'popup.gauge.ofWage', { amount })}
        </p>
      </div>
      {qualifiedViews !== null && (
        <p className={css.views}>
          {text('popup.gauge.views', {
            low: speech.compact(twoDigits(qualifiedViews.low)),
            high: speech.compact(twoDigits(qualifiedViews.high)),
          })}
        </p>
      )}
    </section>
  );
}
