import { words } from '../words/words';
import type { Words } from '../words/words';

/**
 * Why there is no memory, or why nothing was kept. `unavailable`: the browser offers none here, or it does
 * not answer; `newer-version`: a newer Permille keeps it; `blocked`: another page holds an older one open;
 * `full`: there is no room left on the device.
 */
export type MemoryProblem = 'unavailable' | 'newer-version' | 'blocked' | 'full';

/** Returns what to tell the user of it. */
export function memoryProblemWords(problem: MemoryProblem): Words {
  return words(`memoryProblem.${problem}`);
}

/** Returns which problem an error of IndexedDB stands for. */
export function problemOf(error: unknown): MemoryProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer-version';
  return name === 'QuotaExceededError' ? 'full' : 'unavailable';
}
