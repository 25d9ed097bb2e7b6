import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/support/run';
import texts from '../../src/locales/en.json';

const page = readFileSync(join(root, 'docs', 'troubleshooting.md'), 'utf8');
const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);

/** Returns the texts of a group, however deep they stand. */
function textsIn(group: unknown): string[] {
  return typeof group === 'string' ? [group] : Object.values(group as object).flatMap(textsIn);
}

const messages = [
  texts.problem,
  texts.settingsProblem,
  texts.memoryProblem,
  texts.backupProblem,
  texts.overlay.card.fault,
  texts.overlay.card.gone,
  texts.overlay.card.gaveUp,
  texts.popup.access.title,
  texts.popup.reload.title,
  texts.popup.fault.title,
  texts.popup.recent.unreadable,
  texts.popup.share.notCopied,
  texts.popup.notSaved,
].flatMap(textsIn);
/** The headings before this one are what people see; those after it are the tools' own words. */
const seenByPeople = page.slice(0, page.indexOf('\n## On the command line'));

it.each(messages)('"%s" has its heading', (message) => {
  expect(headings).toContain(message);
});

it.each([...seenByPeople.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading))(
  'the heading "%s" is a message',
  (heading) => {
    expect(messages).toContain(heading);
  },
);
