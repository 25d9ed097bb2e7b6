import { KEEP_DAYS } from '../../settings/settings';
import { NumberField } from '../../ui/NumberField';
import { Switch } from '../../ui/Switch';
import { Group } from '../Group';
import { useOptions, useText } from '../page';
import css from './Memory.module.css';

/** Whether creators are remembered, and for how long. */
export function Remembering() {
  const { settings, change } = useOptions();
  const text = useText();
  const { memory } = settings;
  return (
    <Group title={text('options.memory.remembering')}>
      <Switch
        label={text('options.memory.on')}
        hint={text('options.memory.onHint')}
        on={memory.on}
        onChange={(on) => {
          change((before) => ({ ...before, memory: { ...before.memory, on } }));
        }}
      />
      <div className={css.days}>
        <NumberField
          label={text('options.memory.keepDays')}
          hint={text('options.memory.keepDaysHint')}
          unit={text('options.memory.days')}
          value={memory.keepDays}
          min={KEEP_DAYS.min}
          max={KEEP_DAYS.max}
          step={1}
          required
          refused={text('options.memory.keepDaysRefused', {
            min: KEEP_DAYS.min,
            max: KEEP_DAYS.max,
          })}
          onChange={(keepDays) => {
            if (keepDays === null) return;
            change((before) => ({ ...before, memory: { ...before.memory, keepDays } }));
          }}
        />
      </div>
    </Group>
  );
}
