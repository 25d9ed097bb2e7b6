import { icon } from './icons';
import { markup } from './markup';
import type { Markup } from './markup';
import type { Scene } from './scene';

/** Returns the box that stands where content would be: private, not found, empty. */
export function notice(
  { css }: Scene,
  sign: Parameters<typeof icon>[0],
  title: string,
  text: string,
): Markup {
  return markup`
    <main class="${css('DivErrorContainer')}">
      <div class="${css('DivErrorIcon')}">${icon(sign, 40)}</div>
      <p class="${css('PTitle')}">${title}</p>
      <p class="${css('PDesc')}">${text}</p>
    </main>`;
}
