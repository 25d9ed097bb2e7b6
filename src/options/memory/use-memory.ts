import { useCallback, useEffect, useState } from 'react';
import type { CreatorsDb, Opened } from '../../creators/database';
import { report } from '../../faults/report';

/** Pages of the extension tell each other by it that memory changed. */
const CHANNEL = 'permille.memory';

/** What memory is: not yet known, there, or not to be had. */
export type OpenMemory = Opened | null;

export interface Memory {
  opened: OpenMemory;
  /** Rises whenever what is remembered may have changed. */
  version: number;
  /** Does something to memory and lets every open page know; `false` where it failed. */
  run: (act: (db: CreatorsDb) => Promise<void>) => Promise<boolean>;
}

/** Opens memory for as long as the component lives, and follows what other pages do to it. */
export function useMemory(open: () => Promise<Opened>): Memory {
  const [opened, setOpened] = useState<OpenMemory>(null);
  const [version, setVersion] = useState(0);

  useEffect(() => {
    const closed = new AbortController();
    const rise = () => {
      setVersion((before) => before + 1);
    };
    const opening = open().then((came) => {
      if (!closed.signal.aborted) setOpened(came);
      return came;
    });
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', rise, { signal: closed.signal });
    // The worker remembers while one looks elsewhere.
    window.addEventListener('focus', rise, { signal: closed.signal });
    return () => {
      closed.abort();
      channel.close();
      void opening.then((came) => {
        if (came.ok) came.db.close();
      });
    };
  }, [open]);

  const run = useCallback(
    async (act: (db: CreatorsDb) => Promise<void>) => {
      if (opened?.ok !== true) return false;
      try {
        await act(opened.db);
      } catch (error) {
        report(error, 'changing the memory of creators');
        return false;
      }
      setVersion((before) => before + 1);
      const channel = new BroadcastChannel(CHANNEL);
      channel.postMessage(null);
      channel.close();
      return true;
    },
    [opened],
  );

  return { opened, version, run };
}
