import { readEstimated } from '../messages/estimated';
import type { Reading } from '../reading/reading';
import type { AskedScene, Scene } from './scene';

/** Returns the Scene that was asked for. What asks is a file of its own, because it runs before all others. */
export function readScene(asked: AskedScene): Scene {
  if (asked.state !== 'asked') return asked;
  const answer = readEstimated(asked.answer);
  if (!answer.ok) return { state: 'fault' };
  return isCreators(answer.value.reading)
    ? {
        state: 'creator',
        seen: asked.seen,
        isPrivate: asked.isPrivate,
        gaveUp: asked.gaveUp,
        ...answer.value,
      }
    : { state: 'elsewhere', gaveUp: asked.gaveUp };
}

/** Returns whether the page is one creator's: a profile, a video with its creator, a LIVE. */
export function isCreators({ page, creator }: Reading): boolean {
  if (page.kind === 'profile') return page.handle !== null;
  return ['video', 'live'].includes(page.kind) && (creator !== null || page.handle !== null);
}
