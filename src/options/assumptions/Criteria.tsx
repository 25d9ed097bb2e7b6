import { answerSchema } from '../../engine/input';
import { resolveRates } from '../../rates/cards';
import { rewardsAgeRateId } from '../../rates/regions';
import { Choice } from '../../ui/Choice';
import { Group } from '../Group';
import { useOptions, useText } from '../page';
import { useAssumed } from './use-assumed';

const CRITERIA = ['age', 'standing', 'originality'] as const;

/** What no page shows of an account, and Rewards ask for. */
export function Criteria() {
  const { settings, speech } = useOptions();
  const [assumed, set] = useAssumed();
  const text = useText();
  const rates = resolveRates({ card: settings.card, edits: settings.rateEdits });
  const age = rates[rewardsAgeRateId(assumed.region)].likely;
  return (
    <Group
      title={text('options.assumptions.criteria')}
      intro={text('options.assumptions.criteriaIntro')}
    >
      {CRITERIA.map((id) => (
        <Choice
          key={id}
          label={text(`criterion.${id}`, { needed: speech.number(age) })}
          value={assumed.criteria[id]}
          options={answerSchema.options.map((value) => ({
            value,
            text: text(`options.answer.${value}`),
          }))}
          onChange={(answer) => {
            set({ criteria: { ...assumed.criteria, [id]: answer } });
          }}
        />
      ))}
    </Group>
  );
}
