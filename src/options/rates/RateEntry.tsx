import type { ShippedRate } from '../../rates/all';
import { valueOn } from '../../rates/rate';
import { useOptions, useText } from '../page';
import { Cited } from './Cited';
import { Entry } from './Entry';
import { figureOf, figuresOf } from './figures';
import { RateEditor } from './RateEditor';
import css from './Rates.module.css';

/** One rate: its value in force, its source, what the other card says, and the user's own number. */
export function RateEntry({ rate }: { rate: ShippedRate }) {
  const { settings, speech } = useOptions();
  const text = useText();
  const { [rate.id]: edit } = settings.rateEdits;
  const shipped = valueOn(settings.card, rate);
  const value = edit ?? shipped;
  const other = settings.card === 'article' ? 'observed' : 'article';
  const otherValue = valueOn(other, rate);
  const unit = text(`rateUnit.${rate.unit}`);
  const likely = text('options.rates.likelyIs', {
    value: figureOf(value.likely, rate.unit, speech),
  });
  return (
    <Entry
      id={rate.id}
      title={text(`rateTitle.${rate.id}`)}
      figures={figuresOf(value, rate.unit, speech)}
      below={
        <>
          {value.low === value.high ? unit : `${likely} · ${unit}`}
          {edit && <span className={css.mine}>{text('options.rates.mine')}</span>}
          {shipped.disputed !== undefined && (
            <span className={css.doubt}>{text('options.rates.isDisputed')}</span>
          )}
        </>
      }
    >
      {edit && (
        <p>{text('options.rates.inPlaceOf', { value: figuresOf(shipped, rate.unit, speech) })}</p>
      )}
      <Cited citation={shipped} />
      {rate.observed !== undefined && (
        <div className={css.other}>
          <p>
            {text(`options.rates.other.${other}`, {
              value: figuresOf(otherValue, rate.unit, speech),
            })}
          </p>
          <Cited citation={otherValue} />
        </div>
      )}
      {rate.reference === true && <p>{text('options.rates.reference')}</p>}
      {/* What was put in its place before can still be taken back. */}
      {(rate.reference !== true || edit) && <RateEditor rate={rate} />}
    </Entry>
  );
}
