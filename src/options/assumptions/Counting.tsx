import { Switch } from '../../ui/Switch';
import { Group } from '../Group';
import { useOptions, useText } from '../page';

const STREAMS = ['subscriptions', 'affiliate', 'shop'] as const;

/** Which of the streams that no page shows count in the month. */
export function Counting() {
  const { settings, change } = useOptions();
  const text = useText();
  return (
    <Group
      title={text('options.assumptions.counting')}
      intro={text('options.assumptions.countingIntro')}
    >
      {STREAMS.map((stream) => (
        <Switch
          key={stream}
          label={text(`stream.${stream}`)}
          on={settings.headline[stream]}
          onChange={(on) => {
            change((before) => ({ ...before, headline: { ...before.headline, [stream]: on } }));
          }}
        />
      ))}
    </Group>
  );
}
