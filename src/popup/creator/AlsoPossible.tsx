import type { Estimate, StreamId } from '../../engine/estimate';
import { useText } from '../services';
import { StreamRow } from './StreamRow';
import css from './Streams.module.css';

/** Beside Rewards for comparison, in no total ever. */
const COMPARED: StreamId = 'fund';

/** The streams that are not in the month, and what the old Creator Fund would have paid for the same views. */
export function AlsoPossible({ estimate }: { estimate: Estimate }) {
  const text = useText();
  const others = estimate.streams.filter((stream) => !stream.headline && stream.id !== COMPARED);
  const fund = estimate.streams.find((stream) => stream.id === COMPARED);
  const rewards = estimate.streams.find((stream) => stream.id === 'rewards');
  const comparison = [rewards, fund].filter((stream) => stream !== undefined);
  const scaleOf = (streams: typeof others) =>
    Math.max(
      0,
      ...streams.map(({ now, ifEligible }) => Math.max(now?.high ?? 0, ifEligible?.high ?? 0)),
    );
  const list = (streams: typeof others) => (
    <ul>
      {streams.map((stream) => (
        <StreamRow
          key={stream.id}
          stream={stream}
          eligibility={estimate.eligibility}
          scale={scaleOf(streams)}
        />
      ))}
    </ul>
  );
  return (
    <>
      {others.length > 0 && <p className="small soft">{text('popup.alsoPossibleHelp')}</p>}
      {list(others)}
      <h3 className={css.compared}>{text('popup.fund.title')}</h3>
      <p className="small soft">{text('popup.fund.help')}</p>
      {list(comparison)}
    </>
  );
}
