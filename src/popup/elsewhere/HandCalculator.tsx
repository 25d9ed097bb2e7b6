import { useEffect, useRef, useState } from 'react';
import type { Estimate } from '../../engine/estimate';
import { nicheSchema } from '../../rates/niches';
import { countries } from '../../ui/countries';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { CreatorView } from '../creator/CreatorView';
import { handRequest } from '../model/hand';
import type { ByHand } from '../model/hand';
import { latestOnly } from '../model/latest';
import { useAround, useText } from '../services';
import css from './HandCalculator.module.css';

const EMPTY: ByHand = {
  followers: null,
  viewsPerMonth: null,
  engagement: null,
  region: null,
  niche: null,
  longShare: null,
};
const MOST_COUNT = 1_000_000_000;
const PERCENT = 100;
const NOT_KNOWN = '';

type Question = ReturnType<typeof handRequest>;

/** A creator entered by hand, and the same view of what she probably earns; empty fields are not known. */
export function HandCalculator() {
  const { services, settings, speech } = useAround();
  const text = useText();
  const [hand, setHand] = useState(EMPTY);
  const [result, setResult] = useState<{ question: Question; estimate: Estimate } | null>(null);
  const [failed, setFailed] = useState(false);
  const push = useRef<(question: Question) => void>(null);

  useEffect(() => {
    const closed = new AbortController();
    push.current = latestOnly(
      (question: Question) => services.estimate(question, question.whatIf, 'all'),
      (answer, question) => {
        setFailed(!answer.ok);
        if (answer.ok) setResult({ question, estimate: answer.value.estimate });
      },
      closed.signal,
    );
    return () => {
      closed.abort();
    };
  }, [services]);

  useEffect(() => {
    push.current?.(handRequest(hand));
    // Other settings, another estimate.
  }, [hand, settings]);

  const change = (patch: Partial<ByHand>) => {
    setHand((before) => ({ ...before, ...patch }));
  };
  const count = (name: 'followers' | 'viewsPerMonth') => (
    <NumberField
      label={text(`popup.hand.${name}`)}
      value={hand[name]}
      min={0}
      max={MOST_COUNT}
      step={1}
      refused={text('popup.notWhole', { min: 0, max: MOST_COUNT })}
      onChange={(value) => {
        change({ [name]: value });
      }}
    />
  );
  const percent = (name: 'engagement' | 'longShare') => {
    const value = hand[name];
    return (
      <NumberField
        label={text(`popup.hand.${name}`)}
        value={value === null ? null : Number((value * PERCENT).toFixed(2))}
        min={0}
        max={PERCENT}
        unit="%"
        refused={text('popup.notAllowed', { min: 0, max: PERCENT })}
        onChange={(shown) => {
          change({ [name]: shown === null ? null : shown / PERCENT });
        }}
      />
    );
  };
  return (
    <div className={css.calculator} data-testid="by-hand">
      <p className="small soft">{text('popup.hand.help')}</p>
      <div className={css.fields}>
        {count('followers')}
        {count('viewsPerMonth')}
        {percent('engagement')}
        {percent('longShare')}
        <Select
          label={text('popup.whatIf.region')}
          value={hand.region ?? NOT_KNOWN}
          options={[
            { value: NOT_KNOWN, text: text('popup.whatIf.notKnown') },
            ...countries(speech.locale),
          ]}
          onChange={(region) => {
            change({ region: region === NOT_KNOWN ? null : region });
          }}
        />
        <Select
          label={text('popup.whatIf.niche')}
          value={hand.niche ?? NOT_KNOWN}
          options={[
            { value: NOT_KNOWN, text: text('popup.whatIf.notKnown') },
            ...nicheSchema.options.map((value) => ({ value, text: text(`engine.niche.${value}`) })),
          ]}
          onChange={(chosen) => {
            change({ niche: nicheSchema.options.find((niche) => niche === chosen) ?? null });
          }}
        />
      </div>
      {failed && <p role="alert">{text('popup.fault.title')}</p>}
      {result?.estimate.total && (
        <div>
          <CreatorView
            subject={result.question}
            reading={result.question.reading}
            estimate={result.estimate}
            given={result.question.whatIf}
            title={<h2>{text('popup.hand.result')}</h2>}
          />
        </div>
      )}
    </div>
  );
}
