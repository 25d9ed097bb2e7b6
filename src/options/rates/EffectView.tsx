import type { EngineSettings } from '../../engine/input';
import { Compared } from '../Compared';
import { useOptions, useText } from '../page';
import { useSubject } from '../subject';
import { useEstimate } from '../use-estimate';
import { effectOf } from './effect';
import css from './EffectView.module.css';

interface Props {
  before: EngineSettings;
  after: EngineSettings;
}

/** What a change does to a creator's figures, each before and after on one scale. */
export function EffectView({ before, after }: Props) {
  const { speech } = useOptions();
  const text = useText();
  const subject = useSubject();
  const reading = subject?.reading;
  const was = useEstimate(reading ? { reading, whatIf: before } : null);
  const is = useEstimate(reading ? { reading, whatIf: after } : null);
  if (subject === null || was === null || is === null) return null;
  if (!was.ok || !is.ok) return <p className="small soft">{text('options.effect.fault')}</p>;
  const { lines, eligibility, target } = effectOf(was.value, is.value);
  return (
    <div className={css.effect} data-testid="effect">
      <h3>{text('options.effect.title', { name: subject.name })}</h3>
      {lines.length === 0 && eligibility === null && target === null && (
        <p className="small soft">{text('options.effect.none')}</p>
      )}
      {lines.map(({ what, per, ...line }) => (
        <Compared
          key={what}
          label={text(what === 'total' ? 'options.effect.total' : `stream.${what}`)}
          before={line.before}
          after={line.after}
          write={(range) => {
            const amount = speech.usdRange(range);
            return per === undefined ? amount : text(`popup.each.${per}`, { range: amount });
          }}
        />
      ))}
      {eligibility && (
        <p className="small">
          {text(`popup.eligibility.${eligibility.before}`)} →{' '}
          {text(`popup.eligibility.${eligibility.after}`)}
        </p>
      )}
      {target && speech.share(target.before) !== speech.share(target.after) && (
        <p className="small">
          {text('options.effect.target', {
            before: speech.share(target.before),
            after: speech.share(target.after),
          })}
        </p>
      )}
    </div>
  );
}
