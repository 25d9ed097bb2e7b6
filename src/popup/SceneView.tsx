import { lazy, Suspense, useMemo } from 'react';
import { memoryProblemWords } from '../creators/problem';
import { useMemoryFull } from '../creators/use-memory-full';
import { say } from '../words/say';
import { Button } from '../ui/Button';
import { CreatorView } from './creator/CreatorView';
import { Notice } from './Notice';
import type { Scene } from './scene';
import { useAround, useText } from './services';
import css from './SceneView.module.css';

const Elsewhere = lazy(async () => ({
  default: (await import('./elsewhere/Elsewhere')).Elsewhere,
}));

interface Props {
  /** `null` while the page is being read. */
  scene: Scene | null;
  onRetry: () => void;
}

/** What the popup shows over the active tab. */
export function SceneView({ scene, onRetry }: Props) {
  const { services } = useAround();
  const text = useText();
  if (scene === null) return <Waiting />;
  switch (scene.state) {
    case 'elsewhere':
      return (
        <>
          <GaveUp when={scene.gaveUp} />
          <MemoryFull />
          <Suspense>
            <Elsewhere />
          </Suspense>
        </>
      );
    case 'no-access':
      return (
        <Notice title={text('popup.access.title')} text={text('popup.access.text')}>
          <Button
            look="primary"
            onClick={() => {
              void services.requestAccess().then((granted) => {
                if (granted) onRetry();
              });
            }}
          >
            {text('popup.access.grant')}
          </Button>
        </Notice>
      );
    case 'not-connected':
      return (
        <Notice title={text('popup.reload.title')} text={text('popup.reload.text')}>
          <Button
            look="primary"
            onClick={() => {
              void services.reloadTab(scene.tabId);
            }}
          >
            {text('popup.reload.button')}
          </Button>
        </Notice>
      );
    case 'fault':
      return (
        <Notice fault title={text('popup.fault.title')} text={text('popup.fault.text')}>
          <Button look="primary" onClick={onRetry}>
            {text('popup.fault.retry')}
          </Button>
        </Notice>
      );
    case 'creator':
      return (
        <>
          <GaveUp when={scene.gaveUp} />
          <MemoryFull />
          <SceneCreator scene={scene} />
        </>
      );
  }
}

/** Says why nothing is drawn on a page that takes away what is. */
function GaveUp({ when = false }: { when: boolean | undefined }) {
  const text = useText();
  return (
    when && (
      <p className={css.told} role="alert">
        {text('overlay.card.gaveUp')}
      </p>
    )
  );
}

/** Says that nothing more is remembered, where it would be. */
function MemoryFull() {
  const { services, settings, speech } = useAround();
  const isFull = useMemoryFull(services.creators.room);
  return (
    isFull &&
    settings.memory.on && (
      <p className={css.told} role="alert">
        {say(memoryProblemWords('full'), speech)}
      </p>
    )
  );
}

function SceneCreator({ scene }: { scene: Extract<Scene, { state: 'creator' }> }) {
  const subject = useMemo(() => ({ seen: scene.seen, isPrivate: scene.isPrivate }), [scene]);
  return <CreatorView subject={subject} reading={scene.reading} estimate={scene.estimate} />;
}

/** The popup's own shape while the page is read: nothing jumps when the figures come. */
function Waiting() {
  const text = useText();
  return (
    <div className={css.waiting}>
      <div role="status">
        <h1>{text('popup.reading')}</h1>
      </div>
      <div aria-hidden="true">
        {['handle', 'quality', 'month', 'scale', 'tabs', 'stream', 'stream', 'stream'].map(
          (part, i) => (
            <div key={i} className={css[part]} />
          ),
        )}
      </div>
    </div>
  );
}
