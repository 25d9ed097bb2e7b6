import type { Citation } from '../../rates/schema';
import { say } from '../../words/say';
import { useOptions, useText } from '../page';
import { SourceLink } from '../SourceLink';
import css from './Rates.module.css';

/** Who says so, since when, how far to trust it, and what speaks against it. */
export function Cited({ citation }: { citation: Citation }) {
  const { speech } = useOptions();
  const text = useText();
  const { source, validFrom, grade, note, disputed } = citation;
  return (
    <div className={css.cited}>
      <p>
        <SourceLink source={source} />
      </p>
      <p className="small soft">
        {speech.date(validFrom)} · {text(`options.grade.${grade}`)}
      </p>
      {disputed !== undefined && (
        <p className={css.disputed}>
          <strong>{text('options.rates.disputed')}</strong> {say(disputed, speech)}
        </p>
      )}
      {note !== undefined && <p>{say(note, speech)}</p>}
    </div>
  );
}
