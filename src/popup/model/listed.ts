import type { Memory } from '../../engine/memory';
import type { Reading } from '../../reading/reading';
import type { Subject } from '../services';
import { readingFromMemory } from './memory-reading';

/**
 * Returns what the videos are listed from. A profile lists what it shows; the page of one video, or a LIVE, shows
 * none or one of those that the month rests on, and has all that are remembered of its creator.
 */
export function listedSubject(subject: Subject, reading: Reading, memory: Memory | null): Subject {
  const { page, creator } = reading;
  const handle = creator?.handle ?? page.handle;
  if (page.kind === 'profile' || handle === null || !memory?.videos?.length) return subject;
  return { reading: readingFromMemory(handle, creator?.name ?? null, memory) };
}
