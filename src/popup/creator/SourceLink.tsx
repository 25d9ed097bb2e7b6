import { findRate } from '../../rates/all';
import { valueOn } from '../../rates/rate';
import { useAround, useText } from '../services';

/** Who says a rate, as a link where it can be read, with the date from which it holds. */
export function SourceLink({ rate: id }: { rate: string }) {
  const { settings, speech } = useAround();
  const text = useText();
  const rate = findRate(id);
  if (rate === null) return null;
  const { source, validFrom, grade } = valueOn(settings.card, rate);
  const date = speech.date(`${validFrom}T00:00:00Z`);
  // Two sources have no address, and their names are ours to say in every language.
  const name = grade === 'A' || grade === 'P' ? text(`popup.source.${grade}`) : source.title;
  if (source.url === null) return <span>{text('popup.source.dated', { name, date })}</span>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer">
      {text('popup.source.dated', { name, date })}
    </a>
  );
}
