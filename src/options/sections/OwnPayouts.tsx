import { useOptions } from '../page';
import { Months } from '../payouts/Months';
import { OwnHandle } from '../payouts/OwnHandle';
import { TaughtView } from '../payouts/TaughtView';

/** The user's own account, what it was paid month by month, and what that changed. */
export function OwnPayouts() {
  const { settings } = useOptions();
  const { handle, payouts } = settings.own;
  return (
    <>
      <OwnHandle />
      <Months />
      {handle !== null && payouts.length > 0 && <TaughtView handle={handle} />}
    </>
  );
}
