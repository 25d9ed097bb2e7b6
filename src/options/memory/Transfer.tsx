import { useRef, useState } from 'react';
import { exportAll } from '../../creators/transfer';
import type { Kept } from '../../creators/record';
import { backupProblemWords, backupText, readBackup } from '../../exports/backup';
import type { Backup } from '../../exports/backup';
import { planImport } from '../../exports/import';
import type { BackupPlan } from '../../exports/import';
import { Button } from '../../ui/Button';
import { download } from '../../ui/download';
import fieldCss from '../../ui/Field.module.css';
import { say } from '../../words/say';
import { Group } from '../Group';
import { useOptions, useText } from '../page';
import { ImportPlanView } from './ImportPlanView';
import css from './Memory.module.css';
import type { Memory } from './use-memory';

/** A file that was read, and what importing it would do. */
interface Chosen {
  backup: Backup;
  plan: BackupPlan;
}

/** Takes everything out into a file, and brings a file back in after saying what that does. */
export function Transfer({ memory }: { memory: Memory }) {
  const { settings, speech, warn } = useOptions();
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const db = memory.opened?.ok === true ? memory.opened.db : null;

  async function exportNow(): Promise<void> {
    let creators: Kept[] = [];
    if (db !== null) {
      const read = await memory.run(async (open) => {
        creators = await exportAll(open);
      });
      if (!read) {
        warn(text('options.memory.failed'));
        return;
      }
    }
    const now = new Date();
    const name = `permille-${now.toISOString().slice(0, 10)}.json`;
    const file = new Blob([backupText(settings, creators, now)], { type: 'application/json' });
    download(document, name, file);
  }

  async function choose(file: File): Promise<void> {
    setChosen(null);
    const read = readBackup(await file.text());
    if (!read.ok) {
      setProblem(say(backupProblemWords(read.problem), speech));
      return;
    }
    setProblem(null);
    setChosen({ backup: read.backup, plan: await planImport(db, settings, read.backup) });
  }

  return (
    <Group title={text('options.memory.transfer')} intro={text('options.memory.transferIntro')}>
      <p className={css.buttons}>
        <Button onClick={() => void exportNow()}>{text('options.memory.export')}</Button>
        <Button onClick={() => input.current?.click()}>{text('options.memory.import')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={text('options.memory.import')}
          onChange={(event) => {
            const field = event.currentTarget;
            const file = field.files?.[0];
            if (file) void choose(file);
            // The same file chosen again is read again.
            field.value = '';
          }}
        />
      </p>
      {problem !== null && (
        <p className={fieldCss.error} role="alert">
          {problem} {text('options.memory.nothingChanged')}
        </p>
      )}
      {chosen && (
        <ImportPlanView
          backup={chosen.backup}
          plan={chosen.plan}
          memory={memory}
          onDone={() => {
            setChosen(null);
          }}
        />
      )}
    </Group>
  );
}
