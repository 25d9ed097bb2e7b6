import type { ComponentProps } from 'react';
import css from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** `primary` is the one thing to do here; `quiet` is text until it is pointed at. Default: `plain`. */
  look?: 'primary' | 'plain' | 'quiet';
}

/** A button that submits nothing unless it says so. */
export function Button({ look = 'plain', ...rest }: Props) {
  return <button type="button" {...rest} className={`${css.button} ${css[look]}`} />;
}
