import { useDeferredValue, useState } from 'react';
import { cardSchema } from '../../rates/rate';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Group } from '../Group';
import { useOptions, useText } from '../page';
import { find } from '../rates/find';
import type { Show } from '../rates/find';
import { ListEntry } from '../rates/ListEntry';
import { programmes } from '../rates/programmes';
import { RateEntry } from '../rates/RateEntry';
import css from '../rates/Rates.module.css';
import { Tools } from '../rates/Tools';
import { useRateEdits } from '../rates/use-rate-edits';

const PROGRAMMES = programmes();

/** Every number that ships: searchable, by programme, each with its source and open to the user's own. */
export function Rates() {
  const { settings, speech, change } = useOptions();
  const text = useText();
  const { edits, resetAll } = useRateEdits();
  const [query, setQuery] = useState('');
  const [show, setShow] = useState<Show>('all');
  const wanted = useDeferredValue(query);
  const found = find(PROGRAMMES, wanted, show, edits, speech);
  const count = found.reduce((sum, { rates, lists }) => sum + rates.length + lists.length, 0);
  const mine = Object.keys(edits).length;
  return (
    <>
      <Group title={text('options.rates.card')} intro={text('options.rates.cardIntro')}>
        <Choice
          label={text(`rateCard.${settings.card}Help`)}
          value={settings.card}
          options={cardSchema.options.map((value) => ({ value, text: text(`rateCard.${value}`) }))}
          onChange={(card) => {
            change((before) => ({ ...before, card }));
          }}
        />
      </Group>
      <Tools query={query} onSearch={setQuery} show={show} onShow={setShow} count={count} />
      {mine > 0 && (
        <p className={css.resetAll}>
          <Button onClick={resetAll}>{text('options.rates.resetAll', { count: mine })}</Button>
        </p>
      )}
      {count === 0 && (
        <p className={css.nothing}>
          {text(show === 'mine' && mine === 0 ? 'options.rates.noneMine' : 'options.rates.none')}
        </p>
      )}
      {found.map(({ id, rates, lists }) => (
        <Group key={id} id={id} title={text(`programme.${id}`)}>
          <div>
            {lists.map((list) => (
              <ListEntry key={list.id} list={list} />
            ))}
            {rates.map((rate) => (
              <RateEntry key={rate.id} rate={rate} />
            ))}
          </div>
        </Group>
      ))}
    </>
  );
}
