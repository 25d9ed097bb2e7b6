import { Fragment, useDeferredValue, useState } from 'react';
import { deleteAll, deleteOne } from '../../creators/forget';
import type { Undo } from '../../creators/forget';
import type { CreatorsDb } from '../../creators/database';
import type { Head } from '../../creators/record';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import fieldCss from '../../ui/Field.module.css';
import { Group } from '../Group';
import { useOptions, useText } from '../page';
import css from './Memory.module.css';
import { useCreators } from './use-creators';
import type { Memory } from './use-memory';

/** How many are listed at first, and how many more at a time. */
const PAGE = 50;

const now = () => new Date();

/** Who is remembered: searchable, each to be forgotten, or all, and that to be taken back. */
export function CreatorList({ memory }: { memory: Memory }) {
  const { say, warn } = useOptions();
  const text = useText();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const [limit, setLimit] = useState(PAGE);
  const creators = useCreators(memory, wanted, limit);

  async function forget(said: string, act: (db: CreatorsDb) => Promise<Undo>): Promise<void> {
    let undo: Undo = () => Promise.resolve();
    const done = await memory.run(async (db) => {
      undo = await act(db);
    });
    if (!done) warn(text('options.memory.failed'));
    else
      say(said, () => {
        void memory
          .run(() => undo())
          .then((back) => {
            if (!back) warn(text('options.memory.failed'));
          });
      });
  }

  if (creators === null) return null;
  return (
    <Group
      title={text('options.memory.creators')}
      intro={text('options.memory.count', { count: creators.count })}
    >
      {creators.count > 0 && (
        <div className={css.tools}>
          <Field label={text('options.memory.search')}>
            {(control) => (
              <input
                {...control}
                className={fieldCss.input}
                type="search"
                value={query}
                onChange={(event) => {
                  setQuery(event.currentTarget.value);
                }}
              />
            )}
          </Field>
          <Button
            onClick={() => {
              void forget(text('options.memory.allForgotten'), (db) => deleteAll(db, now));
            }}
          >
            {text('options.memory.forgetAll')}
          </Button>
        </div>
      )}
      {creators.found.length > 0 && (
        <ul>
          {creators.found.map((head) => (
            <Row
              key={head.key}
              head={head}
              onForget={() => {
                const said = text('options.memory.forgotten', { handle: head.handle });
                void forget(said, (db) => deleteOne(db, head.handle, now));
              }}
            />
          ))}
        </ul>
      )}
      {creators.count > 0 && creators.found.length === 0 && <p>{text('options.memory.none')}</p>}
      {creators.found.length === limit && (
        <p>
          <Button
            onClick={() => {
              setLimit(limit + PAGE);
            }}
          >
            {text('options.memory.more')}
          </Button>
        </p>
      )}
    </Group>
  );
}

function Row({ head, onForget }: { head: Head; onForget: () => void }) {
  const { speech } = useOptions();
  const text = useText();
  const { handle, name, followers, videos, lastSeen } = head;
  const facts = [
    name === null ? null : `@${handle}`,
    followers && text('options.memory.followers', { followers: followers.value }),
    text('options.memory.videos', { videos }),
    text('options.memory.seen', { date: speech.date(lastSeen) }),
  ];
  return (
    <li className={css.creator} data-handle={handle}>
      <span className={css.who}>
        <bdi className={css.name}>{name ?? `@${handle}`}</bdi>
        <span className="small soft">
          {facts
            .filter((fact) => fact !== null)
            .map((fact, i) => (
              <Fragment key={fact}>
                {i > 0 && ' · '}
                <bdi className={css.fact}>{fact}</bdi>
              </Fragment>
            ))}
        </span>
      </span>
      <Button
        look="quiet"
        aria-label={text('options.memory.forgetOne', { handle })}
        onClick={onForget}
      >
        {text('options.memory.forget')}
      </Button>
    </li>
  );
}
