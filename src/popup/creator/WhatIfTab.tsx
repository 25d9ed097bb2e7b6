import type { Estimate } from '../../engine/estimate';
import { nicheSchema } from '../../rates/niches';
import { countries } from '../../ui/countries';
import { Select } from '../../ui/Select';
import { askedFrom, inputsOf } from '../model/in-force';
import type { InForce } from '../model/in-force';
import { useAround, useText } from '../services';
import type { WhatIf } from '../use-what-if';
import { TriedNumber } from './TriedNumber';
import css from './WhatIfTab.module.css';

/** Not set: as the page, memory or the settings have it. */
const AS_KNOWN = '';

interface Props {
  /** The Estimate without what is tried out: where the controls start. */
  asRead: Estimate;
  whatIf: WhatIf;
}

/** Other inputs, tried out: the month above follows while they move, and nothing is kept. */
export function WhatIfTab({ asRead, whatIf }: Props) {
  const { speech } = useAround();
  const text = useText();
  const known = inputsOf(asRead);
  const { tried, tryOut, forget } = whatIf;
  const asKnown = (input: InForce<string> | null, write: (value: string) => string) => ({
    value: AS_KNOWN,
    text:
      input === null
        ? text('popup.whatIf.notKnown')
        : `${write(input.value)} · ${text(`popup.from.${askedFrom(input.from)}`)}`,
  });
  return (
    <section className={css.controls} aria-label={text('popup.tab.what-if')}>
      <Select
        label={text('popup.whatIf.region')}
        value={tried.region ?? AS_KNOWN}
        options={[asKnown(known.region, speech.country), ...countries(speech.locale)]}
        onChange={(region) => {
          if (region === AS_KNOWN) forget('region');
          else tryOut({ region });
        }}
      />
      <Select
        label={text('popup.whatIf.niche')}
        value={tried.niche ?? AS_KNOWN}
        options={[
          asKnown(known.niche, (niche) => text(`engine.niche.${niche}`)),
          ...nicheSchema.options.map((value) => ({ value, text: text(`engine.niche.${value}`) })),
        ]}
        onChange={(chosen) => {
          const niche = nicheSchema.options.find((one) => one === chosen);
          if (niche === undefined) forget('niche');
          else tryOut({ niche });
        }}
      />
      <TriedNumber
        name="longShare"
        known={known.longShare}
        tried={tried.longShare}
        write={speech.share}
        onTry={(longShare) => {
          tryOut({ longShare });
        }}
      />
      <TriedNumber
        name="postsPerMonth"
        known={known.postsPerMonth}
        tried={tried.postsPerMonth}
        write={speech.number}
        onTry={(postsPerMonth) => {
          tryOut({ postsPerMonth });
        }}
      />
      <TriedNumber
        name="dealsPerMonth"
        known={known.dealsPerMonth}
        tried={tried.dealsPerMonth}
        write={speech.number}
        onTry={(dealsPerMonth) => {
          tryOut({ dealsPerMonth });
        }}
      />
      <TriedNumber
        name="liveHoursPerMonth"
        known={known.liveHoursPerMonth}
        tried={tried.liveHoursPerMonth}
        write={speech.number}
        onTry={(liveHoursPerMonth) => {
          tryOut({ liveHoursPerMonth });
        }}
      />
      <TriedNumber
        name="viewers"
        known={known.viewers}
        tried={tried.viewers}
        write={speech.number}
        onTry={(viewers) => {
          tryOut({ viewers });
        }}
      />
      {whatIf.failed && <p role="alert">{text('popup.fault.title')}</p>}
      <p className="small soft">{text('popup.whatIf.help')}</p>
    </section>
  );
}
