import type { Marketplace as Figures } from '../../engine/estimate';
import { useAround, useText } from '../services';
import css from './Marketplace.module.css';

/** The figures by which brands choose creators, each with what it rests on. */
export function Marketplace({ marketplace }: { marketplace: Figures }) {
  const { speech } = useAround();
  const text = useText();
  const views = (one: Figures['meanViews']) => one && speech.number(Math.round(one.value));
  const share = (one: Figures['engagementByViews']) => one && speech.share(one.value);
  const { promotional, postsPerWeek } = marketplace;
  const week = postsPerWeek && speech.number(Number(postsPerWeek.value.toPrecision(2)));
  return (
    <dl className={css.figures}>
      <Figure
        id="meanViews"
        value={views(marketplace.meanViews)}
        posts={marketplace.meanViews?.posts}
      />
      <Figure
        id="medianViews"
        value={views(marketplace.medianViews)}
        posts={marketplace.medianViews?.posts}
      />
      <Figure
        id="engagementByViews"
        value={share(marketplace.engagementByViews)}
        posts={marketplace.engagementByViews?.posts}
      />
      <Figure
        id="engagementByFollowers"
        value={share(marketplace.engagementByFollowers)}
        posts={marketplace.engagementByFollowers?.posts}
      />
      <Figure
        id="postsPerWeek"
        value={week}
        posts={postsPerWeek?.posts}
        isSet={postsPerWeek?.days === 0}
      />
      <Figure
        id="promotional"
        value={promotional && speech.share(promotional.value)}
        posts={promotional?.posts}
      />
      {promotional && (
        <p className={css.balance} data-balanced={promotional.balanced}>
          {text(
            promotional.balanced ? 'popup.marketplace.balanced' : 'popup.marketplace.unbalanced',
            {
              most: speech.share(promotional.most),
            },
          )}
        </p>
      )}
    </dl>
  );
}

interface FigureProps {
  id: string;
  value: string | null;
  posts: number | undefined;
  /** The user's own figure, which rests on no post. */
  isSet?: boolean;
}

function Figure({ id, value, posts, isSet = false }: FigureProps) {
  const text = useText();
  const onPosts = isSet
    ? text('popup.from.set')
    : text('popup.marketplace.of', { posts: posts ?? 0 });
  const basis = posts === undefined ? text('popup.notShown') : onPosts;
  return (
    <div className={css.figure} data-figure={id}>
      <dt>{text(`popup.marketplace.${id}`)}</dt>
      <dd>
        {value ?? '–'}
        <span className={css.posts}>{basis}</span>
      </dd>
    </div>
  );
}
