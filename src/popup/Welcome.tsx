import { useEffect, useRef, useState } from 'react';
import { CURRENCIES } from '../rates/currencies';
import { Button } from '../ui/Button';
import { MoneyFields } from './MoneyFields';
import { useAround, useText } from './services';
import css from './Welcome.module.css';

const STEPS = ['reads', 'never', 'money'] as const;

/** The first run: what Permille reads, what it never does, and in which money to speak. */
export function Welcome() {
  const { services, settings, tell } = useAround();
  const text = useText();
  const [at, setAt] = useState(0);
  const [money, setMoney] = useState({ currency: settings.currency, target: settings.target });
  const heading = useRef<HTMLHeadingElement>(null);
  const step = STEPS[at] ?? 'reads';
  const isLast = at === STEPS.length - 1;

  const turned = useRef(false);

  // The screen changes in place: those who do not see it hear its heading.
  useEffect(() => {
    if (turned.current) heading.current?.focus();
  }, [at]);

  function turnTo(screen: number): void {
    turned.current = true;
    setAt(screen);
  }

  async function finish(): Promise<void> {
    const saved = await services.change((before) => ({ ...before, ...money, welcomed: true }));
    if (!saved) tell(text('popup.notSaved'), true);
  }

  return (
    <section className={css.welcome} data-step={step}>
      <p className="small soft">
        {text('popup.welcome.step', { step: at + 1, steps: STEPS.length })}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {text(`popup.welcome.title.${step}`)}
      </h1>
      {step === 'reads' && (
        <Points texts={['popup.welcome.reads.page', 'popup.welcome.reads.range']} />
      )}
      {step === 'never' && (
        <Points
          texts={[
            'popup.welcome.never.sends',
            'popup.welcome.never.elsewhere',
            'popup.welcome.never.guess',
          ]}
        />
      )}
      {step === 'money' && (
        <MoneyFields money={money} currencies={CURRENCIES} onChange={setMoney} />
      )}
      <div className={css.actions}>
        {at > 0 && (
          <Button
            onClick={() => {
              turnTo(at - 1);
            }}
          >
            {text('popup.back')}
          </Button>
        )}
        <Button
          look="primary"
          onClick={() => {
            if (isLast) void finish();
            else turnTo(at + 1);
          }}
        >
          {text(isLast ? 'popup.welcome.start' : 'popup.welcome.next')}
        </Button>
      </div>
    </section>
  );
}

function Points({ texts }: { texts: readonly string[] }) {
  const text = useText();
  return (
    <ul className={css.points}>
      {texts.map((key) => (
        <li key={key}>{text(key)}</li>
      ))}
    </ul>
  );
}
