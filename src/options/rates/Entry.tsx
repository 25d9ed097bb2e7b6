import { useState } from 'react';
import type { ReactNode } from 'react';
import { useOptions } from '../page';
import css from './Rates.module.css';

interface Props {
  id: string;
  title: string;
  figures: string;
  /** What the figures are of, and what is special about them. */
  below: ReactNode;
  children: ReactNode;
}

/** A rate or a list among the others: its title and figures, and folded what there is to know of it. */
export function Entry({ id, title, figures, below, children }: Props) {
  const { place } = useOptions();
  const [open, setOpen] = useState(place.entry === id);
  // A link to an entry opens it, also from elsewhere on the page.
  const [led, setLed] = useState(place.entry);
  if (led !== place.entry) {
    setLed(place.entry);
    if (place.entry === id) setOpen(true);
  }
  return (
    <details
      id={id}
      className={css.entry}
      open={open}
      tabIndex={-1}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={css.summary}>
        <span className={css.entryTitle}>{title}</span>
        <span className={css.figures}>{figures}</span>
        <span className={css.below}>{below}</span>
      </summary>
      {open && <div className={css.body}>{children}</div>}
    </details>
  );
}
