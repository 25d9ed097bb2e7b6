import { useId } from 'react';
import type { ReactNode } from 'react';
import css from './Slider.module.css';

interface Props {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step: number;
  /** The value as people read it: "35%". Screen readers say it in place of the number. */
  text: string;
  hint?: ReactNode;
}

/** A number chosen by dragging, or with the arrow keys; it is in force while it moves. */
export function Slider({ label, value, onChange, min, max, step, text, hint }: Props) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}hint`;
  return (
    <div className={css.slider}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <output className={css.value} htmlFor={id}>
        {text}
      </output>
      <input
        id={id}
        className={css.input}
        type="range"
        aria-valuetext={text}
        aria-describedby={hintId}
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.valueAsNumber);
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
