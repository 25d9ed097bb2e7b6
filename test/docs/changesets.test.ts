import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/support/run';

const folder = join(root, '.changeset');
const notes = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
/** An empty one says that nobody will notice. */
const form = /^---\n---\n$|^---\n'permille': (?:major|minor|patch)\n---\n\n([\s\S]+)\n$/;

// None is there between a release and the first change after it.
it('each note for the next version says how much it changes, in a sentence', () => {
  for (const note of notes) {
    const text = readFileSync(join(folder, note), 'utf8');
    expect(text, note).toMatch(form);
    const words = form.exec(text)?.[1];
    if (words !== undefined) expect(words, note).toMatch(/^[A-Z].{20,}\.$/);
  }
});
