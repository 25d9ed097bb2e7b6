import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Estimate } from '../../engine/estimate';
import type { EngineSettings } from '../../engine/input';
import { blockingProblem } from '../../reading/blocking';
import type { Reading } from '../../reading/reading';
import { Tabs } from '../../ui/Tabs';
import { listedSubject } from '../model/listed';
import { Notice } from '../Notice';
import { useAround, useText } from '../services';
import type { Subject } from '../services';
import { useMemory } from '../use-memory';
import { useWhatIf } from '../use-what-if';
import { Month } from './Month';
import { MonthTab } from './MonthTab';
import { Share } from './Share';
import { ThisVideo } from './ThisVideo';
import { Who } from './Who';

// What is not in view when the popup opens is loaded when it is asked for: the popup opens sooner.
const VideosTab = lazy(async () => ({ default: (await import('./VideosTab')).VideosTab }));
const WhatIfTab = lazy(async () => ({ default: (await import('./WhatIfTab')).WhatIfTab }));
const WhyTab = lazy(async () => ({ default: (await import('./WhyTab')).WhyTab }));

const TABS = ['month', 'what-if', 'videos', 'why'] as const;
type TabId = (typeof TABS)[number];

/** Nothing is entered in the place of what was read. */
const NOTHING: EngineSettings = {};

interface Props {
  subject: Subject;
  reading: Reading;
  /** The Estimate of the subject under the settings, and `given`. */
  estimate: Estimate;
  /** What was entered by hand. Default: nothing. */
  given?: EngineSettings;
  /** Stands in the place of name and followers where there is no creator on TikTok. */
  title?: ReactNode;
}

/** One creator: who it is, the month, and the way to it. */
export function CreatorView({ subject, reading, estimate: asRead, given = NOTHING, title }: Props) {
  const { services, speech } = useAround();
  const text = useText();
  const [tab, setTab] = useState<TabId>('month');
  const handle = title === undefined ? (reading.creator?.handle ?? reading.page.handle) : null;
  const isPrivate = 'seen' in subject && subject.isPrivate;
  const memory = useMemory(isPrivate ? null : handle);
  const whatIf = useWhatIf(subject, asRead, given);
  const { estimate, tried } = whatIf;
  const askAll = useCallback(
    () => services.estimate(subject, { ...given, ...tried }, 'all'),
    [services, subject, given, tried],
  );
  const askExport = useCallback(
    () => services.exported(subject, { ...given, ...tried }),
    [services, subject, given, tried],
  );
  const listed = useMemo(() => listedSubject(subject, reading, memory), [subject, reading, memory]);
  const askListed = useCallback(
    () => services.estimate(listed, { ...given, ...tried }, 'all'),
    [services, listed, given, tried],
  );
  const blocking = blockingProblem(reading);
  const who = title ?? <Who reading={reading} estimate={asRead} memory={memory} />;
  // What is remembered can stand in for a page that shows nothing.
  if (blocking !== null && (estimate.views30d?.videos ?? 0) === 0) {
    return (
      <>
        {who}
        <div data-testid="month">
          <Notice
            title={speech.text(`problem.${blocking.code}`, {})}
            text={speech.text(`popup.blocked.${blocking.code}`, {})}
          />
        </div>
      </>
    );
  }
  return (
    <>
      {who}
      <ThisVideo reading={reading} estimate={estimate} memory={memory} />
      <Month reading={reading} estimate={estimate} asRead={asRead} onReset={whatIf.reset} />
      <Tabs
        label={text('popup.tabs')}
        tabs={TABS.map((id) => ({ id, title: text(`popup.tab.${id}`) }))}
        chosen={tab}
        onChoose={setTab}
      >
        <Suspense>
          {tab === 'month' && <MonthTab reading={reading} estimate={estimate} />}
          {tab === 'what-if' && <WhatIfTab asRead={asRead} whatIf={whatIf} />}
          {tab === 'videos' && <VideosTab askAll={askListed} memory={memory} />}
          {tab === 'why' && (
            <WhyTab
              estimate={estimate}
              reading={reading}
              onTryOut={() => {
                setTab('what-if');
              }}
            />
          )}
        </Suspense>
      </Tabs>
      <Share
        reading={reading}
        estimate={estimate}
        memory={memory}
        askAll={askAll}
        askExport={askExport}
      />
    </>
  );
}
