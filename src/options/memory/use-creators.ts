import { useEffect, useState } from 'react';
import type { CreatorsDb } from '../../creators/database';
import { count, recent } from '../../creators/recent';
import type { Head } from '../../creators/record';
import { report } from '../../faults/report';
import type { Memory } from './use-memory';

export interface Creators {
  /** How many are remembered. */
  count: number;
  /** Those found, the one seen last first. */
  found: readonly Head[];
}

/** Returns the creators that are remembered and match `query`; `null` before they are known. */
export function useCreators(
  { opened, version }: Pick<Memory, 'opened' | 'version'>,
  query: string,
  limit: number,
): Creators | null {
  const [creators, setCreators] = useState<Creators | null>(null);
  useEffect(() => {
    if (opened?.ok !== true) return;
    let wanted = true;
    creatorsIn(opened.db, query, limit).then(
      (known) => {
        if (wanted) setCreators(known);
      },
      (error: unknown) => {
        report(error, 'listing the creators');
      },
    );
    return () => {
      wanted = false;
    };
  }, [opened, version, query, limit]);
  return creators;
}

/** Counts after looking: what could not be read is kept aside by then, and counts no more. */
async function creatorsIn(db: CreatorsDb, query: string, limit: number): Promise<Creators> {
  const found = await recent(db, { query, limit }, new Date());
  return { count: await count(db), found };
}
