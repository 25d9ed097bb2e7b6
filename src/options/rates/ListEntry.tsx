import { valueOn } from '../../rates/rate';
import type { List } from '../../rates/schema';
import { writeList, writeOpenList } from '../../words/list';
import { countryName } from '../names';
import { useOptions, useText } from '../page';
import { Cited } from './Cited';
import { Entry } from './Entry';
import { countOf } from './figures';

/** A fact that is no number: countries, kinds of video, niches. It comes with the rate card. */
export function ListEntry({ list }: { list: List }) {
  const { settings, speech } = useOptions();
  const text = useText();
  const value = valueOn(settings.card, list);
  const names = value.items.map((item) =>
    /^[A-Z]{2}$/.test(item) ? countryName(item, text('language.tag')) : text(`listItem.${item}`),
  );
  const written = (value.complete ? writeList : writeOpenList)(names, text('language.tag'));
  return (
    <Entry
      id={list.id}
      title={text(`rateTitle.${list.id}`)}
      figures={countOf(value, speech)}
      below={value.complete ? written : text('options.rates.andOthers', { items: written })}
    >
      <Cited citation={value} />
    </Entry>
  );
}
