import { useState } from 'react';
import type { ReactNode } from 'react';
import { Field } from './Field';
import css from './Field.module.css';

interface Props {
  label: string;
  /** The number in force; `null` is an empty field. */
  value: number | null;
  /** Called with each number that is allowed, and with `null` for an emptied field. */
  onChange: (value: number | null) => void;
  min: number;
  max: number;
  /** The number is a multiple of this, counted from `min`; `any` for no such rule. Default: `any`. */
  step?: number | 'any';
  /** What stands behind the number: "views", "€". */
  unit?: string;
  hint?: ReactNode;
  /** What an empty field stands for. */
  placeholder?: string;
  /** Says that a number is out of bounds, or none. */
  refused: string;
  required?: boolean;
}

/** A number that is checked as it is typed; what is not allowed stays in the field with the reason. */
export function NumberField(props: Props) {
  const {
    label,
    value,
    onChange,
    min,
    max,
    step = 'any',
    unit,
    hint,
    placeholder,
    refused,
  } = props;
  const shown = value === null ? '' : String(value);
  // What is being typed, and the number it stands for: another number from outside takes its place.
  const [draft, setDraft] = useState({ text: shown, value });
  const text = draft.value === value ? draft.text : shown;
  const [error, setError] = useState<string | null>(null);

  function typed(input: HTMLInputElement): void {
    const empty = input.value === '' && !input.validity.badInput;
    const next = empty ? null : input.valueAsNumber;
    const allowed = empty ? props.required !== true : input.validity.valid;
    setError(allowed ? null : refused);
    setDraft({ text: input.value, value: allowed ? next : value });
    if (allowed && next !== value) onChange(next);
  }

  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className={css.withUnit}>
          <input
            {...control}
            className={css.input}
            type="number"
            inputMode="decimal"
            min={min}
            max={max}
            step={step}
            required={props.required}
            value={text}
            placeholder={placeholder}
            onChange={(event) => {
              typed(event.currentTarget);
            }}
          />
          {unit !== undefined && <span className={css.unit}>{unit}</span>}
        </span>
      )}
    </Field>
  );
}
