import { useEffect, useMemo, useState } from 'react';
import { settingsProblemText } from '../settings/problem';
import type { Settings } from '../settings/settings';
import type { Loaded } from '../settings/store';
import { applyTheme } from '../ui/theme';
import { Toaster } from '../ui/Toaster';
import type { Toast } from '../ui/Toaster';
import type { FullSpeech } from '../words/speech';
import { Navigation } from './Navigation';
import css from './Options.module.css';
import { OptionsContext } from './page';
import type { OptionsPage } from './page';
import { usePlace } from './place';
import { SectionBody } from './SectionBody';
import { useSettings } from './use-settings';
import type { Change, SettingsStore } from './use-settings';

interface Props {
  version: string;
  loaded: Loaded;
  store: SettingsStore;
  speechOf: (settings: Settings) => FullSpeech;
}

/** The options: a navigation at the side, one section at a time, each change saved as it is made. */
export function Options({ version, loaded, store, speechOf }: Props) {
  const { settings, problem, refused, change: save } = useSettings(store, loaded);
  const place = usePlace();
  const speech = useMemo(() => speechOf(settings), [speechOf, settings]);
  const told = settingsProblemText({ problem, refused }, speech);
  const [toast, setToast] = useState<Toast | null>(null);
  const [saved, setSaved] = useState(0);

  useEffect(() => {
    applyTheme(document, settings.theme);
  }, [settings.theme]);

  async function apply(step: Change): Promise<boolean> {
    const ok = await save(step);
    if (ok) setSaved((count) => count + 1);
    else setToast({ text: speech.text('options.notSaved', {}), fault: true });
    return ok;
  }

  const say = (text: string, undo?: () => void) => {
    setToast({
      text,
      ...(undo && { undo: { text: speech.text('options.undo', {}), act: undo } }),
    });
  };
  const page: OptionsPage = {
    settings,
    speech,
    place,
    version,
    change: (step) => void apply(step),
    changeWithUndo: (step, text, undo) => {
      void apply(step).then((ok) => {
        if (ok) say(text, () => void apply(undo));
      });
    },
    say,
    warn: (text) => {
      setToast({ text, fault: true });
    },
  };

  return (
    <OptionsContext value={page}>
      <div className={css.page}>
        <Navigation saved={saved} />
        <main className={css.main}>
          {told !== null && (
            <p className={css.problem} role="alert">
              {told}
            </p>
          )}
          <SectionBody key={place.section} />
        </main>
        <Toaster
          toast={toast}
          closeText={speech.text('options.close', {})}
          onClose={() => {
            setToast(null);
          }}
        />
      </div>
    </OptionsContext>
  );
}
