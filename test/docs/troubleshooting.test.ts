import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/support/run';
import texts from '../../src/locales/en.json';

const page = readFileSync(join(root, 'docs', 'troubleshooting.md'), 'utf8');
const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);

const messages = [
  ...Object.values(texts.problem),
  ...Object.values(texts.settingsProblem),
  ...Object.values(texts.memoryProblem),
  ...Object.values(texts.backupProblem),
  texts.overlay.card.fault,
  texts.overlay.card.gone,
  texts.popup.fault,
  texts.popup.notSaved,
].filter((message) => typeof message === 'string');

it.each(messages)('"%s" has its heading', (message) => {
  expect(headings).toContain(message);
});
