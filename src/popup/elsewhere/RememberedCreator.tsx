import { useEffect, useState } from 'react';
import type { Estimate } from '../../engine/estimate';
import type { Reading } from '../../reading/reading';
import { CreatorView } from '../creator/CreatorView';
import { readingFromMemory } from '../model/memory-reading';
import { Notice } from '../Notice';
import type { KnownCreator } from '../services';
import { useAround, useText } from '../services';
import css from './RecentCreators.module.css';

type Recalled = { subject: { reading: Reading }; estimate: Estimate } | 'forgotten' | 'fault';

/** A creator as remembered: the same view, from what earlier visits saw. */
export function RememberedCreator({ creator }: { creator: KnownCreator }) {
  const { services, settings } = useAround();
  const text = useText();
  const [recalled, setRecalled] = useState<Recalled | null>(null);
  const { handle, name, lastSeen } = creator;

  useEffect(() => {
    let shown = true;
    async function recall(): Promise<Recalled> {
      const memory = await services.creators.memory(handle);
      if (memory === null) return 'forgotten';
      const subject = { reading: readingFromMemory(handle, name, memory) };
      const answer = await services.estimate(subject, {}, 'all');
      return answer.ok ? { subject, estimate: answer.value.estimate } : 'fault';
    }
    void recall().then((found) => {
      if (shown) setRecalled(found);
    });
    return () => {
      shown = false;
    };
    // Other settings, another estimate.
  }, [services, settings, handle, name]);

  const { speech } = useAround();
  if (recalled === null) return null;
  if (recalled === 'forgotten') return <Notice title={text('popup.recent.forgotten')} />;
  if (recalled === 'fault') return <Notice fault title={text('popup.fault.title')} />;
  return (
    <>
      <p className={css.from}>
        {text('popup.recent.from', { date: speech.date(lastSeen) })}{' '}
        <a
          href={`https://www.tiktok.com/@${encodeURIComponent(handle)}`}
          target="_blank"
          rel="noreferrer"
        >
          {text('popup.recent.open')}
        </a>
      </p>
      <CreatorView
        subject={recalled.subject}
        reading={recalled.subject.reading}
        estimate={recalled.estimate}
      />
    </>
  );
}
