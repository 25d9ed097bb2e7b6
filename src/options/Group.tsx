import { useId } from 'react';
import type { ReactNode } from 'react';
import css from './Group.module.css';

interface Props {
  title: string;
  /** What it is about, in a sentence or two. */
  intro?: ReactNode;
  /** Where links lead to; given, the group can take the focus. */
  id?: string;
  /** Fields side by side where there is room. Default: one below the other. */
  columns?: boolean;
  children: ReactNode;
}

/** A part of a section: a heading, what it is about, and the controls. */
export function Group({ title, intro, id, columns = false, children }: Props) {
  const heading = useId();
  return (
    <section
      id={id}
      className={css.group}
      aria-labelledby={heading}
      tabIndex={id === undefined ? undefined : -1}
    >
      <h2 id={heading} className={css.heading}>
        {title}
      </h2>
      {intro !== undefined && <p className={css.intro}>{intro}</p>}
      <div className={columns ? css.columns : css.rows}>{children}</div>
    </section>
  );
}
