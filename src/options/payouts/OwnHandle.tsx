import { useState } from 'react';
import { Field } from '../../ui/Field';
import fieldCss from '../../ui/Field.module.css';
import { Group } from '../Group';
import { useOptions, useText } from '../page';
import { readHandle } from './handle';

/** The account that is the user's own. */
export function OwnHandle() {
  const { settings, change } = useOptions();
  const text = useText();
  const saved = settings.own.handle ?? '';
  // What is being typed, and the handle it was typed over: another from outside takes its place.
  const [draft, setDraft] = useState({ text: saved, saved });
  const shown = draft.saved === saved ? draft.text : saved;
  const read = readHandle(shown);
  return (
    <Group title={text('options.payouts.account')} columns>
      <Field
        label={text('options.payouts.handle')}
        hint={text('options.payouts.handleHint')}
        error={read.ok ? null : text('options.payouts.handleRefused')}
      >
        {(control) => (
          <span className={fieldCss.withUnit}>
            <span className={fieldCss.unit} aria-hidden="true">
              @
            </span>
            <input
              {...control}
              className={fieldCss.input}
              type="text"
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              value={shown}
              onChange={(event) => {
                const typed = event.currentTarget.value;
                const next = readHandle(typed);
                if (!next.ok) {
                  setDraft({ text: typed, saved });
                  return;
                }
                setDraft({ text: typed, saved: next.handle ?? '' });
                change((now) => ({ ...now, own: { ...now.own, handle: next.handle } }));
              }}
            />
          </span>
        )}
      </Field>
    </Group>
  );
}
