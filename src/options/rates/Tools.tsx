import { useEffect, useRef } from 'react';
import { Choice } from '../../ui/Choice';
import { Field } from '../../ui/Field';
import fieldCss from '../../ui/Field.module.css';
import { useText } from '../page';
import { SHOW } from './find';
import type { Show } from './find';
import css from './Rates.module.css';

interface Props {
  query: string;
  onSearch: (query: string) => void;
  show: Show;
  onShow: (show: Show) => void;
  /** How many are found. */
  count: number;
}

/** Searches among the rates. */
export function Tools({ query, onSearch, show, onShow, count }: Props) {
  const text = useText();
  const search = useRef<HTMLInputElement>(null);
  useSlash(search);
  return (
    <div className={css.tools} role="search">
      <Field label={text('options.rates.search')}>
        {(control) => (
          <input
            {...control}
            ref={search}
            className={fieldCss.input}
            type="search"
            value={query}
            aria-keyshortcuts="/"
            onChange={(event) => {
              onSearch(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <Choice
        label={text('options.rates.show')}
        value={show}
        options={SHOW.map((value) => ({ value, text: text(`options.show.${value}`) }))}
        onChange={onShow}
      />
      <p className="small soft" role="status">
        {text('options.rates.found', { count })}
      </p>
    </div>
  );
}

/** Lets "/" go to the search, as on many pages with a long list, unless one is typing. */
function useSlash(search: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const closed = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const typing = event.target instanceof Element && event.target.matches('input, select');
        if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        search.current?.focus();
      },
      { signal: closed.signal },
    );
    return () => {
      closed.abort();
    };
  }, [search]);
}
