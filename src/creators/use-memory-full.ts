import { useEffect, useState } from 'react';
import type { Room } from './room';
import { report } from '../faults/report';

/** Returns whether the last try to remember something found no room; `false` until it is known. */
export function useMemoryFull(room: Room): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    // Before it is asked, so that no change falls in between.
    room.onChange(closed.signal, setFull);
    room.isFull().then(
      (is) => {
        if (!closed.signal.aborted) setFull(is);
      },
      (error: unknown) => {
        report(error, 'asking whether memory has room');
      },
    );
    return () => {
      closed.abort();
    };
  }, [room]);
  return full;
}
