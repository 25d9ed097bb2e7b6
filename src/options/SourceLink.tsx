import type { Source } from '../rates/schema';

/** The title of a source, as a link where it has an address. Sources keep the language they are written in. */
export function SourceLink({ source }: { source: Source }) {
  if (source.url === null) return <cite lang="en">{source.title}</cite>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer" lang="en">
      {source.title}
    </a>
  );
}
