import { useEffect, useState } from 'react';
import { openCreators } from '../creators/database';
import { recent } from '../creators/recent';
import type { Head } from '../creators/record';
import { report } from '../faults/report';
import type { Reading } from '../reading/reading';
import { nameOnly } from '../reading/name-only';
import { useText } from './page';
import { exampleReading } from './rates/example';

/** The creator on whom effects are shown. */
export interface Subject {
  /** How to call the creator in a sentence. */
  name: string;
  reading: Reading;
  /** Whether it is the example, for want of one that was read. */
  example: boolean;
}

/** Returns the creator read last, whose memory the worker knows; an example where there is none, `null` before that is known. */
export function useSubject(): Subject | null {
  const text = useText();
  const [head, setHead] = useState<Head | 'none' | null>(null);
  const [started] = useState(() => new Date());
  useEffect(() => {
    let wanted = true;
    void lastRead(started).then((found) => {
      if (wanted) setHead(found ?? 'none');
    });
    return () => {
      wanted = false;
    };
  }, [started]);
  if (head === null) return null;
  if (head === 'none') {
    const name = text('options.rates.example');
    return { name, reading: exampleReading(started), example: true };
  }
  return { name: head.name ?? `@${head.handle}`, reading: nameOnly(head.handle), example: false };
}

/** Memory that cannot be had is said where memory is shown; here an example stands in. */
async function lastRead(now: Date): Promise<Head | null> {
  const opened = await openCreators();
  if (!opened.ok) return null;
  try {
    const [head] = await recent(opened.db, { query: '', limit: 1 }, now);
    return head ?? null;
  } catch (error) {
    report(error, 'finding the creator read last');
    return null;
  } finally {
    opened.db.close();
  }
}
