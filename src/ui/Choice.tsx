import { useId } from 'react';
import css from './Choice.module.css';

interface Props<T extends string> {
  label: string;
  /** `null` while it is not known yet. */
  value: T | null;
  onChange: (value: T) => void;
  options: readonly { value: T; text: string }[];
}

/** One of two or three, all in view. */
export function Choice<T extends string>({ label, value, onChange, options }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend className={css.legend}>{label}</legend>
      <span className={css.options}>
        {options.map((option) => (
          <label key={option.value} className={css.option}>
            <input
              className={css.input}
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            {option.text}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
