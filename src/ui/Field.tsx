import { useId } from 'react';
import type { ReactNode } from 'react';
import css from './Field.module.css';

/** What a control takes from its field, so that it is named and described to everyone. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props {
  label: string;
  /** What it means or rests on; a sentence. */
  hint?: ReactNode;
  /** Why what was entered is not taken; it is announced. */
  error?: string | null;
  children: (control: FieldControl) => ReactNode;
}

/** A control with its label, a hint and, where it is wrong, the reason. */
export function Field({ label, hint, error = null, children }: Props) {
  const id = useId();
  const hintId = hint === undefined || hint === null ? null : `${id}hint`;
  const errorId = error === null ? null : `${id}error`;
  const described = [hintId, errorId].filter((one) => one !== null).join(' ');
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === null ? undefined : true,
      })}
      {hintId !== null && (
        <p id={hintId} className="small soft">
          {hint}
        </p>
      )}
      {errorId !== null && (
        <p id={errorId} className={css.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
