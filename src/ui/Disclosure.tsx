import type { ReactNode } from 'react';
import css from './Disclosure.module.css';

interface Props {
  title: ReactNode;
  /** What it comes to, in view while folded. */
  aside?: ReactNode;
  /** Whether it starts open. Default: folded. */
  open?: boolean;
  children: ReactNode;
}

/** A part of a page that folds, by the browser's own element: find-in-page opens it. */
export function Disclosure({ title, aside, open = false, children }: Props) {
  return (
    <details className={css.disclosure} open={open}>
      <summary className={css.summary}>
        <span>{title}</span>
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
      </summary>
      <div className={css.body}>{children}</div>
    </details>
  );
}
