import { build, createHost, sentenceTree } from './dom';
import type { Look } from './theme';

/**
 * Shows one line in the card's place, for an extension that is no longer there: it asks nothing and keeps
 * nothing. It goes with its button, with Esc on it, and when the page is loaded again.
 */
export function showNotice(
  document: Document,
  look: Look,
  { sentence, close }: { sentence: string; close: string },
): void {
  const { host, frame } = createHost(
    document,
    'card',
    { 'data-state': 'gone', 'data-corner': 'bottom-end', role: 'status', 'aria-label': sentence },
    ['section', { part: 'card' }],
  );
  frame.append(
    build(
      document,
      sentenceTree(sentence, ['button', { part: 'button close', 'aria-label': close }]),
    ),
  );
  const remove = () => {
    host.remove();
  };
  frame.addEventListener('click', ({ target }) => {
    if ((target as Element).localName === 'button') remove();
  });
  host.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') remove();
  });
  look.dress(host);
  document.documentElement.append(host);
}
