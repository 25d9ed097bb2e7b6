import { useEffect, useState } from 'react';
import { Field } from '../../ui/Field';
import fieldCss from '../../ui/Field.module.css';
import type { KnownCreator } from '../services';
import { useAround, useText } from '../services';
import css from './RecentCreators.module.css';

interface Props {
  onChoose: (creator: KnownCreator) => void;
}

/** The creators seen last, and a search among all that are remembered. */
export function RecentCreators({ onChoose }: Props) {
  const { services, speech } = useAround();
  const text = useText();
  const [query, setQuery] = useState('');
  // `undefined` until memory has answered: nothing is said of it before.
  const [found, setFound] = useState<KnownCreator[] | null | undefined>(undefined);

  useEffect(() => {
    let shown = true;
    void services.creators.recent(query).then((creators) => {
      if (shown) setFound(creators);
    });
    return () => {
      shown = false;
    };
  }, [services, query]);

  if (found === undefined) return null;
  if (found === null) return <p className={css.none}>{text('popup.recent.unreadable')}</p>;
  if (found.length === 0 && query === '') {
    return <p className={css.none}>{text('popup.recent.none')}</p>;
  }
  return (
    <section className={css.recent} data-testid="recent">
      <Field label={text('popup.recent.search')}>
        {(control) => (
          <input
            {...control}
            className={fieldCss.input}
            type="search"
            placeholder={text('popup.recent.byName')}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <ul>
        {found.map((creator) => (
          <li key={creator.handle}>
            <button
              className={css.creator}
              type="button"
              onClick={() => {
                onChoose(creator);
              }}
            >
              <bdi className={css.name}>{creator.name ?? `@${creator.handle}`}</bdi>
              <span className={css.followers}>
                {creator.followers !== null &&
                  text('popup.followers', { followers: creator.followers })}
              </span>
              <bdi className={css.handle}>{creator.name !== null && `@${creator.handle}`}</bdi>
              <span className={css.seen}>{speech.date(creator.lastSeen)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={css.none}>
        {found.length === 0 && text('popup.recent.notFound')}
      </p>
    </section>
  );
}
