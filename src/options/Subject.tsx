import { createContext, use, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Reading } from '../reading/reading';
import { useText } from './page';
import { exampleReading } from './rates/example';

/** The creator on whom effects are shown. */
export interface Subject {
  /** How to call the creator in a sentence. */
  name: string;
  reading: Reading;
}

const SubjectContext = createContext<Subject | null>(null);

/** Finds the creator for what it holds: the one read last, an example where there is none. */
export function SubjectProvider({ children }: { children: ReactNode }) {
  const text = useText();
  const name = text('options.rates.example');
  const subject = useMemo(() => ({ name, reading: exampleReading(new Date()) }), [name]);
  return <SubjectContext value={subject}>{children}</SubjectContext>;
}

/** Returns the creator on whom effects are shown. */
export function useSubject(): Subject {
  const subject = use(SubjectContext);
  if (subject === null) throw new Error('An effect stands outside a SubjectProvider');
  return subject;
}
