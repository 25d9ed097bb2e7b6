import { NumberField } from '../../ui/NumberField';
import { Group } from '../Group';
import { useOptions, useText } from '../page';
import { useAssumed } from './use-assumed';

/** How far each may be set; the settings take no more. */
const FIELDS = [
  { id: 'postsPerMonth', max: 1_000 },
  { id: 'dealsPerMonth', max: 1_000 },
  { id: 'liveHoursPerMonth', max: 744 },
  { id: 'viewers', max: 1e9 },
] as const;

const PERCENT = 100;

/** How much a creator makes: the share of long videos, posts, deals, LIVE hours and viewers. */
export function Creating() {
  const { speech } = useOptions();
  const [assumed, set] = useAssumed();
  const text = useText();
  return (
    <Group
      title={text('options.assumptions.creating')}
      intro={text('options.assumptions.creatingIntro')}
      columns
    >
      <NumberField
        label={text('options.assumptions.longShare')}
        hint={text('options.assumptions.longShareHint')}
        unit="%"
        value={assumed.longShare === null ? null : Number((assumed.longShare * PERCENT).toFixed(2))}
        min={0}
        max={PERCENT}
        refused={text('options.between', { min: '0', max: '100' })}
        onChange={(percent) => {
          set({ longShare: percent === null ? null : percent / PERCENT });
        }}
      />
      {FIELDS.map(({ id, max }) => (
        <NumberField
          key={id}
          label={text(`options.assumptions.${id}`)}
          hint={text(`options.assumptions.${id}Hint`)}
          value={assumed[id]}
          min={0}
          max={max}
          refused={text('options.between', { min: '0', max: speech.number(max) })}
          onChange={(value) => {
            set({ [id]: value });
          }}
        />
      ))}
    </Group>
  );
}
