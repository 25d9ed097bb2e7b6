import { useEffect, useState } from 'react';
import type { Memory } from '../engine/memory';
import { useAround } from './services';

/** Returns what is remembered of the creator called `handle`; `null` until it is known, and where nothing is. */
export function useMemory(handle: string | null): Memory | null {
  const { services } = useAround();
  const [found, setFound] = useState<{ handle: string; memory: Memory | null } | null>(null);

  useEffect(() => {
    if (handle === null) return;
    let shown = true;
    void services.creators.memory(handle).then((memory) => {
      if (shown) setFound({ handle, memory });
    });
    return () => {
      shown = false;
    };
  }, [services, handle]);

  return found !== null && found.handle === handle ? found.memory : null;
}
