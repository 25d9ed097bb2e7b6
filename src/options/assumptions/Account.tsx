import { levelSchema } from '../../engine/input';
import { nicheSchema } from '../../rates/niches';
import { countries } from '../../ui/countries';
import { Select } from '../../ui/Select';
import { Group } from '../Group';
import { useText } from '../page';
import { useAssumed } from './use-assumed';

/** Select has text values only: what stands for "not set". */
const OPEN = '';

/** Who the creator is and what the videos are: region, niche, watch time, originality. */
export function Account() {
  const [assumed, set] = useAssumed();
  const text = useText();
  const levels = [
    { value: OPEN, text: text('options.assumptions.notKnown') },
    ...levelSchema.options.map((value) => ({
      value,
      text: text(`options.level.${value}`),
    })),
  ] as const;
  return (
    <Group title={text('options.assumptions.account')} columns>
      <Select
        label={text('options.assumptions.region')}
        hint={text('options.assumptions.regionHint')}
        value={assumed.region ?? OPEN}
        options={[
          { value: OPEN, text: text('options.assumptions.notKnown') },
          ...countries(text('language.tag')),
        ]}
        onChange={(region) => {
          set({ region: region === OPEN ? null : region });
        }}
      />
      <Select
        label={text('options.assumptions.niche')}
        hint={text('options.assumptions.nicheHint')}
        value={assumed.niche ?? OPEN}
        options={[
          { value: OPEN, text: text('options.assumptions.notKnown') },
          ...nicheSchema.options.map((value) => ({ value, text: text(`engine.niche.${value}`) })),
        ]}
        onChange={(niche) => {
          set({ niche: niche === OPEN ? null : niche });
        }}
      />
      {(['watchTime', 'originality'] as const).map((what) => (
        <Select
          key={what}
          label={text(`options.assumptions.${what}`)}
          hint={text(`options.assumptions.${what}Hint`)}
          value={assumed[what] ?? OPEN}
          options={levels}
          onChange={(level) => {
            set({ [what]: level === OPEN ? null : level });
          }}
        />
      ))}
    </Group>
  );
}
