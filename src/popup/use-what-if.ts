import { useCallback, useEffect, useRef, useState } from 'react';
import type { Estimate } from '../engine/estimate';
import type { EngineSettings } from '../engine/input';
import { latestOnly } from './model/latest';
import { useAround } from './services';
import type { Subject } from './services';

export interface WhatIf {
  /** What is being tried out; nothing of it is kept. */
  tried: EngineSettings;
  isTrying: boolean;
  /** The Estimate with it; while the worker works, the one before. */
  estimate: Estimate;
  /** Whether the worker did not answer the last question. */
  failed: boolean;
  tryOut: (patch: EngineSettings) => void;
  /** Takes one thing back to what is known. */
  forget: (key: keyof EngineSettings) => void;
  reset: () => void;
}

interface Question {
  subject: Subject;
  whatIf: EngineSettings;
}

/** Lets settings be tried out over `subject`, whose Estimate as things are is `asRead`; `given` always holds. */
export function useWhatIf(subject: Subject, asRead: Estimate, given: EngineSettings): WhatIf {
  const { services } = useAround();
  const [tried, setTried] = useState<EngineSettings>({});
  const [answered, setAnswered] = useState<Estimate | null>(null);
  const [failed, setFailed] = useState(false);
  const push = useRef<(question: Question) => void>(null);
  const isTrying = Object.keys(tried).length > 0;

  useEffect(() => {
    const closed = new AbortController();
    push.current = latestOnly(
      (question: Question) => services.estimate(question.subject, question.whatIf, 'first'),
      (answer) => {
        setFailed(!answer.ok);
        if (answer.ok) setAnswered(answer.value.estimate);
      },
      closed.signal,
    );
    return () => {
      closed.abort();
    };
  }, [services]);

  // `asRead` changes with the settings: what is tried out is asked again over the new ones.
  useEffect(() => {
    if (isTrying) push.current?.({ subject, whatIf: { ...given, ...tried } });
  }, [subject, given, tried, isTrying, asRead]);

  return {
    tried,
    isTrying,
    estimate: isTrying && answered !== null ? answered : asRead,
    failed: isTrying && failed,
    tryOut: useCallback((patch) => {
      setTried((before) => ({ ...before, ...patch }));
    }, []),
    forget: useCallback((key) => {
      setTried((before) => {
        const kept = Object.entries(before).filter(([name]) => name !== key);
        return Object.fromEntries(kept);
      });
    }, []),
    reset: useCallback(() => {
      setTried({});
      setAnswered(null);
    }, []),
  };
}
