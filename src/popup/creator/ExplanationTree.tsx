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
          <Node key={id} node={explanation} />
        ))}
      </ul>
    </section>
  );
}

function Node({ node }: { node: Explanation }) {
  if (node.inputs.length === 0) {
    return (
      <li className={css.leaf}>
        <Figure node={node} />
        <Details node={node} />
      </li>
    );
  }
  return (
    <li>
      <details>
        <summary className={css.summary}>
          <Figure node={node} />
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

function Figure({ node }: { node: Explanation }) {
  const { speech } = useAround();
  return (
    <>
      <span>{say(node.label, speech)}</span>
      <span className={css.value}>{node.unit === 'country' ? '' : writeFigure(node, speech)}</span>
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
