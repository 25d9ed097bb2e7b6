import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Settings } from '../settings/settings';
import { Button } from '../ui/Button';
import { applyTheme } from '../ui/theme';
import { Toaster } from '../ui/Toaster';
import type { Toast } from '../ui/Toaster';
import css from './Popup.module.css';
import type { Scene } from './scene';
import { SceneView } from './SceneView';
import { AroundContext } from './services';
import type { Around, Services } from './services';

const Welcome = lazy(async () => ({ default: (await import('./Welcome')).Welcome }));

interface Props {
  services: Services;
  /** The settings as they were when the popup opened. */
  settings: Settings;
  /** What the active tab showed then: asked before the popup was drawn. */
  firstScene: Promise<Scene>;
  /** Calls back with the settings each time they change, until the signal aborts. */
  onSettingsChange: (signal: AbortSignal, changed: (settings: Settings) => void) => void;
}

/** The toolbar popup: who is read on the active tab, and what the month probably comes to. */
export function Popup({ services, settings: opened, firstScene, onSettingsChange }: Props) {
  const [settings, setSettings] = useState(opened);
  const [scene, setScene] = useState<Scene | null>(null);
  const [toast, setToast] = useState<Toast | null>(null);

  const refresh = useCallback(() => {
    void services.scene().then(setScene);
  }, [services]);

  useEffect(() => {
    const closed = new AbortController();
    void firstScene.then((first) => {
      setScene((shown) => shown ?? first);
    });
    onSettingsChange(closed.signal, (changed) => {
      setSettings(changed);
      refresh();
    });
    return () => {
      closed.abort();
    };
  }, [refresh, firstScene, onSettingsChange]);

  useEffect(() => {
    applyTheme(document, settings.theme);
  }, [settings.theme]);

  const around = useMemo<Around>(
    () => ({
      services,
      settings,
      speech: services.speech(settings),
      tell: (text, fault = false) => {
        setToast({ text, fault });
      },
    }),
    [services, settings],
  );

  const retry = () => {
    setScene(null);
    refresh();
  };

  return (
    <AroundContext value={around}>
      <div className={css.popup} data-state={stateOf(scene, settings)}>
        <header className={css.header}>
          <p className={css.brand}>
            <span className={css.mark} aria-hidden="true">
              ‰
            </span>
            Permille
          </p>
          <Button look="quiet" onClick={services.openOptions}>
            {around.speech.text('popup.options', {})}
          </Button>
        </header>
        <main>
          {settings.welcomed ? (
            <SceneView scene={scene} onRetry={retry} />
          ) : (
            <Suspense>
              <Welcome />
            </Suspense>
          )}
        </main>
        <footer className={css.footer}>
          <p className="small soft">{around.speech.text('popup.disclaimer', {})}</p>
        </footer>
        <Toaster
          toast={toast}
          closeText={around.speech.text('popup.close', {})}
          onClose={() => {
            setToast(null);
          }}
        />
      </div>
    </AroundContext>
  );
}

function stateOf(scene: Scene | null, { welcomed }: Settings): string {
  if (!welcomed) return 'welcome';
  return scene?.state ?? 'loading';
}
