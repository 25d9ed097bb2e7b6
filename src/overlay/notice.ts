import { build, createHost, sentenceTree } from './dom';
import type { Look } from './theme';

export interface Notice {
  state: 'gone' | 'fault';
  sentence: string;
  /** Name of the button that takes it away. */
  close: string;
}

/**
 * Shows one line in the card's place: it asks nothing and keeps nothing, and works when the extension is no longer
 * there. It goes with its button, with Esc on it, when the page is loaded again, and by the function that is returned.
 */
export function showNotice(
  document: Document,
  look: Look,
  { state, sentence, close }: Notice,
): () => void {
  const { host, frame } = createHost(
    document,
    'card',
    { 'data-state': state, 'data-corner': 'bottom-end', role: 'status', 'aria-label': sentence },
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
  return remove;
}
