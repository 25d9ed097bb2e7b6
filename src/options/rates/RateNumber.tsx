import type { Unit } from '../../rates/unit';
import { Field } from '../../ui/Field';
import css from '../../ui/Field.module.css';

interface Props {
  label: string;
  unit: Unit;
  /** As it was typed. */
  value: string;
  wrong: boolean;
  onChange: (typed: string) => void;
}

/** One number of a rate. Its numbers are judged together, so the reason stands below them all. */
export function RateNumber({ label, unit, value, wrong, onChange }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <span className={css.withUnit}>
          <input
            {...control}
            aria-invalid={wrong ? true : undefined}
            className={css.input}
            type="number"
            inputMode="decimal"
            step="any"
            value={value}
            onChange={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
          {unit === 'share' && <span className={css.unit}>%</span>}
        </span>
      )}
    </Field>
  );
}
