import { useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import css from './Tabs.module.css';

interface Tab<T extends string> {
  id: T;
  title: string;
}

interface Props<T extends string> {
  /** What the tabs choose between, for screen readers. */
  label: string;
  tabs: readonly Tab<T>[];
  chosen: T;
  onChoose: (id: T) => void;
  /** The panel of the chosen tab. */
  children: ReactNode;
}

/** Tabs as https://www.w3.org/WAI/ARIA/apg/patterns/tabs has them: arrows, Home and End move and choose. */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose, children }: Props<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function moved(event: KeyboardEvent): void {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const to = target(event.key, at, tabs.length, isRightToLeft(list.current));
    const tab = to === null ? undefined : tabs[to];
    if (to === null || tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  }

  return (
    <>
      <div ref={list} className={css.list} role="tablist" aria-label={label} onKeyDown={moved}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}${tab.id}`}
            className={css.tab}
            type="button"
            role="tab"
            aria-selected={tab.id === chosen}
            aria-controls={`${id}panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => {
              onChoose(tab.id);
            }}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${chosen}`} data-tab={chosen}>
        {children}
      </div>
    </>
  );
}

/** Returns the tab that a key goes to from tab `at`, round the ends; `null` for keys that mean nothing here. */
export function target(key: string, at: number, count: number, rtl: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  return null;
}

function isRightToLeft(element: Element | null): boolean {
  return element?.matches(':dir(rtl)') ?? false;
}
