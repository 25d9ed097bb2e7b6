import type { Explanation, Stream } from '../../engine/estimate';
import { say } from '../../words/say';
import { writeFigure } from '../model/amount';
import { useAround, useText } from '../services';
import css from './ExplanationTree.module.css';
import { SourceLink } from './SourceLink';

/** Every figure with the figures it was made from, down to what was read and what is cited. */
export function ExplanationTree({ streams }: { streams: readonly Stream[] }) {
  const text = useText();
  return (
    <section className={css.tree} aria-label={text('popup.why.title')}>
      <h2>{text('popup.why.title')}</h2>
      <ul>
        {streams.map(({ id, explanation }) => (
          <Node key={id} node={explanation} isMonth />
        ))}
      </ul>
    </section>
  );
}

interface NodeProps {
  node: Explanation;
  /** Whether it is what a stream pays in a month, which is written as in the month itself. */
  isMonth?: boolean;
}

function Node({ node, isMonth = false }: NodeProps) {
  if (node.inputs.length === 0) {
    return (
      <li className={css.leaf}>
        <Figure node={node} isMonth={isMonth} />
        <Details node={node} />
      </li>
    );
  }
  return (
    <li>
      <details>
        <summary className={css.summary}>
          <Figure node={node} isMonth={isMonth} />
        </summary>
        <div className={css.inside}>
          <Details node={node} />
          <ul>
            {node.inputs.map((input, i) => (
              // The same input may stand twice; a tree keeps its order.
              <Node key={`${i} ${input.label.key}`} node={input} />
            ))}
          </ul>
        </div>
      </details>
    </li>
  );
}

function Figure({ node, isMonth }: { node: Explanation; isMonth: boolean }) {
  const { speech } = useAround();
  const { label, unit, value } = node;
  const amount = isMonth && value !== null ? speech.usdRange(value) : writeFigure(node, speech);
  return (
    <>
      <span>{say(label, speech)}</span>
      <span className={css.value}>{unit === 'country' ? '' : amount}</span>
    </>
  );
}

/** How it was made, why it may be wrong, where it is from. */
function Details({ node }: { node: Explanation }) {
  const { speech } = useAround();
  const text = useText();
  const { formula, note, from, rate } = node;
  return (
    <>
      {formula && <p className={css.detail}>{say(formula, speech)}</p>}
      {note && <p className={css.detail}>{say(note, speech)}</p>}
      {from !== 'computed' && (
        <p className={css.detail} data-from={from}>
          <span className={css.from}>{text(`popup.from.${from}`)}</span>
          {rate !== undefined && <SourceLink rate={rate} />}
        </p>
      )}
    </>
  );
}
