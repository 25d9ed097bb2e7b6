import type { Source } from '../rates/schema';
import { ASSUMPTION } from '../rates/sources';
import { useText } from './page';

/** The title of a source, as a link where it has an address. Sources keep the language they are written in. */
export function SourceLink({ source }: { source: Source }) {
  const text = useText();
  // Two have no address, and their names are ours to say in every language.
  if (source.url === null) {
    return <cite>{text(`popup.source.${source.title === ASSUMPTION.title ? 'P' : 'A'}`)}</cite>;
  }
  return (
    <a href={source.url} target="_blank" rel="noreferrer" lang="en">
      {source.title}
    </a>
  );
}
