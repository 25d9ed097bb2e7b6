import { useEffect, useRef } from 'react';
import type { ComponentType } from 'react';
import css from './Options.module.css';
import { useOptions, useText } from './page';
import type { SectionId } from './place';
import { About } from './sections/About';
import { Assumptions } from './sections/Assumptions';
import { HelpSection } from './sections/HelpSection';
import { Memory } from './sections/Memory';
import { Money } from './sections/Money';
import { OnThePage } from './sections/OnThePage';
import { OwnPayouts } from './sections/OwnPayouts';
import { Rates } from './sections/Rates';

const BODIES: Readonly<Record<SectionId, ComponentType>> = {
  money: Money,
  assumptions: Assumptions,
  rates: Rates,
  page: OnThePage,
  memory: Memory,
  payouts: OwnPayouts,
  help: HelpSection,
  about: About,
};

/** The section that the address names; its heading takes the focus when one comes from another section. */
export function SectionBody() {
  const { place } = useOptions();
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = text(`options.section.${place.section}`);
  const Body = BODIES[place.section];

  useEffect(() => {
    document.title = `${title} – Permille`;
  }, [title]);

  useEffect(() => {
    const target = place.entry === null ? null : document.getElementById(place.entry);
    if (target) {
      target.scrollIntoView({ block: 'start' });
      target.focus({ preventScroll: true });
    } else if (document.activeElement !== document.body) {
      heading.current?.focus();
    }
  }, [place.entry]);

  return (
    <>
      <h1 ref={heading} className={css.title} tabIndex={-1}>
        {title}
      </h1>
      <p className={css.lead}>{text(`options.lead.${place.section}`)}</p>
      <Body />
    </>
  );
}
