import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { Backup } from '../../exports/backup';
import { importBackup } from '../../exports/import';
import type { BackupPlan } from '../../exports/import';
import { Button } from '../../ui/Button';
import { Switch } from '../../ui/Switch';
import { useOptions, useText } from '../page';
import css from './Memory.module.css';
import type { Memory } from './use-memory';

interface Props {
  backup: Backup;
  plan: BackupPlan;
  memory: Memory;
  onDone: () => void;
}

/** What an import would do, before it does it; what to take of the file; and the import. */
export function ImportPlanView({ backup, plan, memory, onDone }: Props) {
  const { speech, say, warn } = useOptions();
  const text = useText();
  const [take, setTake] = useState({
    settings: plan.settings !== null && plan.settings.length > 0,
    creators: plan.creators !== null && plan.creators.creators > 0,
  });
  const db = memory.opened?.ok === true ? memory.opened.db : null;

  async function importNow(): Promise<void> {
    const place = {
      db,
      area: browser.storage.local,
      locks: navigator.locks,
      now: () => new Date(),
    };
    const imported = await importBackup(place, backup, take);
    if (!imported.ok) {
      warn(text('options.memory.importFailed'));
      return;
    }
    const announce = () => memory.run(() => Promise.resolve());
    await announce();
    onDone();
    say(text('options.memory.imported'), () => {
      imported.undo().then(announce, () => {
        warn(text('options.memory.failed'));
      });
    });
  }

  return (
    <section className={css.plan} aria-labelledby="import-plan" data-testid="import-plan">
      <h3 id="import-plan">
        {text('options.memory.planTitle', { date: speech.date(backup.exportedAt) })}
      </h3>
      {plan.creators && plan.creators.creators > 0 && (
        <Switch
          label={text('options.memory.planCreators', { count: plan.creators.creators })}
          hint={text('options.memory.planCreatorsHint', {
            unknown: plan.creators.unknown,
            newer: plan.creators.newer,
          })}
          on={take.creators}
          onChange={(creators) => {
            setTake({ ...take, creators });
          }}
        />
      )}
      {plan.settings && plan.settings.length > 0 && (
        <Switch
          label={text('options.memory.planSettings')}
          hint={plan.settings.map((name) => text(`options.settingName.${name}`)).join(', ')}
          on={take.settings}
          onChange={(settings) => {
            setTake({ ...take, settings });
          }}
        />
      )}
      <ul className="small soft">
        {plan.settings === null && <li>{text('options.memory.planSettingsUnreadable')}</li>}
        {plan.settings?.length === 0 && <li>{text('options.memory.planSettingsSame')}</li>}
        {plan.creators?.creators === 0 && <li>{text('options.memory.planNoCreators')}</li>}
        {plan.unreadable > 0 && (
          <li>{text('options.memory.planUnreadable', { count: plan.unreadable })}</li>
        )}
      </ul>
      <p className={css.buttons}>
        <Button
          look="primary"
          disabled={!take.settings && !take.creators}
          onClick={() => void importNow()}
        >
          {text('options.memory.importNow')}
        </Button>
        <Button onClick={onDone}>{text('options.memory.cancel')}</Button>
      </p>
    </section>
  );
}
