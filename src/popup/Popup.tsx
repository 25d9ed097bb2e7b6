import { useEffect, useState } from 'react';
import type { FullSpeech } from '../words/speech';
import { CardSwitch } from './CardSwitch';
import type { RateCardSetting } from './CardSwitch';
import { Creator } from './Creator';
import type { Loaded } from './load';
import css from './Popup.module.css';

interface Props {
  speech: FullSpeech;
  /** Reads and estimates the tab that the popup was opened on. */
  load: () => Promise<Loaded>;
  /** Calls back when settings change, until the signal aborts. */
  onSettingsChange: (signal: AbortSignal, changed: () => void) => void;
  rateCard: RateCardSetting;
}

/** The toolbar popup: who is read on the active tab, and what the month probably comes to. */
export function Popup({ speech, load, onSettingsChange, rateCard }: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    const closed = new AbortController();
    const refresh = () => {
      void load().then((next) => {
        if (!closed.signal.aborted) setLoaded(next);
      });
    };
    refresh();
    onSettingsChange(closed.signal, refresh);
    return () => {
      closed.abort();
    };
  }, [load, onSettingsChange]);

  return (
    <main className={css.popup} data-state={loaded?.state ?? 'loading'}>
      <p className={css.brand}>
        <span className={css.mark} aria-hidden="true">
          ‰
        </span>
        Permille
      </p>
      <Body loaded={loaded} speech={speech} />
      <footer className={css.footer}>
        <CardSwitch speech={speech} rateCard={rateCard} />
        <p className="small soft">{speech.text('overlay.card.disclaimer', {})}</p>
      </footer>
    </main>
  );
}

function Body({ loaded, speech }: { loaded: Loaded | null; speech: FullSpeech }) {
  if (loaded === null) {
    return <p className={css.message}>{speech.text('overlay.card.reading', {})}</p>;
  }
  switch (loaded.state) {
    case 'no-page':
      return (
        <div className={css.message}>
          <h1>{speech.text('popup.noPageTitle', {})}</h1>
          <p className="soft">{speech.text('popup.noPage', {})}</p>
        </div>
      );
    case 'fault':
      return (
        <p className={css.message} role="alert">
          {speech.text('popup.fault', {})}
        </p>
      );
    case 'read':
      return <Creator reading={loaded.reading} estimate={loaded.estimate} speech={speech} />;
  }
}
