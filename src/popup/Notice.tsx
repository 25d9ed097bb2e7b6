import type { ReactNode } from 'react';
import css from './Notice.module.css';

interface Props {
  title: string;
  text?: string;
  /** What can be done about it. */
  children?: ReactNode;
  /** Something went wrong: it is announced. */
  fault?: boolean;
}

/** Says in place of figures why there are none, and what to do. */
export function Notice({ title, text, children, fault = false }: Props) {
  return (
    <section className={css.notice} role={fault ? 'alert' : undefined}>
      <h1>{title}</h1>
      {text !== undefined && <p className="soft">{text}</p>}
      {children !== undefined && <div className={css.actions}>{children}</div>}
    </section>
  );
}
