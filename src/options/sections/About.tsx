import { CURRENCY_RATES } from '../../rates/currencies';
import { ALL_LISTS } from '../../rates/lists';
import { ALL_RATES } from '../../rates/all';
import { valuesOf } from '../../rates/schema';
import type { Citation } from '../../rates/schema';
import { MODEL } from '../../engine/version';
import { Disclosure } from '../../ui/Disclosure';
import { Group } from '../Group';
import { useOptions, useText } from '../page';
import { SourceLink } from '../SourceLink';
import css from './About.module.css';

const PRIVACY = ['reads', 'keeps', 'sends', 'asks'] as const;
const SHORTCUTS = ['escape', 'tab', 'search', 'arrows'] as const;

/** What this is, what it does with data, where the numbers come from, and which keys it knows. */
export function About() {
  const { version, speech } = useOptions();
  const text = useText();
  const sources = allSources();
  return (
    <>
      <Group title={text('options.about.versions')}>
        <dl className={css.facts}>
          <dt>{text('options.about.version')}</dt>
          <dd>{version}</dd>
          <dt>{text('options.about.model')}</dt>
          <dd>{MODEL}</dd>
        </dl>
        <p>{text('options.about.notAffiliated')}</p>
      </Group>
      <Group id="privacy" title={text('options.about.privacy')}>
        <ul className={css.list}>
          {PRIVACY.map((id) => (
            <li key={id}>{text(`options.privacy.${id}`)}</li>
          ))}
        </ul>
      </Group>
      <Group id="shortcuts" title={text('options.about.shortcuts')}>
        <dl className={css.keys}>
          {SHORTCUTS.map((id) => (
            <div key={id}>
              <dt>
                <kbd className={css.key}>{text(`options.key.${id}`)}</kbd>
              </dt>
              <dd>{text(`options.keyDoes.${id}`)}</dd>
            </div>
          ))}
        </dl>
      </Group>
      <Group
        id="sources"
        title={text('options.about.sources')}
        intro={text('options.about.sourcesIntro')}
      >
        <Disclosure title={text('options.about.sourcesAll')} aside={speech.number(sources.length)}>
          <ul className={css.list}>
            {sources.map(({ source, validFrom, grade }) => (
              <li key={source.title}>
                <SourceLink source={source} />{' '}
                <span className="small soft">
                  {speech.date(validFrom)} · {text(`options.grade.${grade}`)}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      </Group>
    </>
  );
}

/** Every source that ships, each once, in the order in which the rates name them. */
function allSources(): Citation[] {
  const cited = [...ALL_RATES.flatMap(valuesOf), ...ALL_LISTS.flatMap(listed), CURRENCY_RATES];
  return [...new Map(cited.map((one) => [one.source.title, one])).values()];
}

function listed(list: (typeof ALL_LISTS)[number]): Citation[] {
  return list.observed === undefined ? [list.article] : [list.article, list.observed];
}
