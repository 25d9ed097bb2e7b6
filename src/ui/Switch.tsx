import { useId } from 'react';
import type { ReactNode } from 'react';
import css from './Switch.module.css';

interface Props {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  hint?: ReactNode;
}

/** On or off, in force at once. */
export function Switch({ label, on, onChange, hint }: Props) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}hint`;
  return (
    <div className={css.row}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={css.switch}
        type="checkbox"
        role="switch"
        aria-describedby={hintId}
        checked={on}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      {hint !== undefined && (
        <p id={hintId} className={`${css.hint} small soft`}>
          {hint}
        </p>
      )}
    </div>
  );
}
