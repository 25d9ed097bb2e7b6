import { Compared } from '../Compared';
import { Group } from '../Group';
import { nameOnly } from '../../reading/name-only';
import { useOptions, useText } from '../page';
import { useEstimate } from '../use-estimate';
import css from './Payouts.module.css';
import { taughtIn } from './taught';

/** Any views do: what is shown depends on the pay and the share alone. */
const WITHOUT_PAYOUTS = { viewsPerMonth: 1_000_000, payouts: [] };
const WITH_PAYOUTS = { viewsPerMonth: 1_000_000 };

/** What the payouts of the own account changed: the pay and the qualified share, before and after. */
export function TaughtView({ handle }: { handle: string }) {
  const { speech } = useOptions();
  const text = useText();
  const reading = nameOnly(handle);
  const was = useEstimate({ reading, whatIf: WITHOUT_PAYOUTS });
  const is = useEstimate({ reading, whatIf: WITH_PAYOUTS });
  if (was === null || is === null) return null;
  if (!was.ok || !is.ok) return <p className="small soft">{text('options.effect.fault')}</p>;
  const before = taughtIn(was.value);
  const after = taughtIn(is.value);
  return (
    <Group title={text('options.payouts.changed', { handle })}>
      <div className={css.taught} data-testid="taught">
        <Compared
          label={text('engine.label.rpm')}
          before={before.rpm}
          after={after.rpm}
          write={(range) => speech.priceRange(range)}
        />
        <Compared
          label={text('engine.label.qualifiedShare')}
          before={before.qualifiedShare}
          after={after.qualifiedShare}
          write={(range) => speech.shareRange(range)}
        />
      </div>
    </Group>
  );
}
