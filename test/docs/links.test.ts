import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/support/run';

// What the pages for people name is there: files, headings, commands.

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
/** Folders whose files are named by their path from the root. */
const folders = [
  'src',
  'test',
  'scripts',
  'entrypoints',
  'docs',
  'public',
  '.github',
  '.changeset',
];

/** The heading as GitHub makes an address of it. */
function anchorOf(heading: string): string {
  const plain = heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '');
  return plain.trim().replaceAll(' ', '-');
}

function headingsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links to files and headings that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    for (const link of links.filter((one) => !/^[a-z]+:/.test(one))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      expect(existsSync(join(root, target)), link).toBe(true);
      if (anchor !== undefined) expect(headingsOf(target), link).toContain(anchor);
    }
  });

  it('names files that are there', () => {
    // A decision speaks of its day.
    if (page.startsWith(join('docs', 'decisions'))) return;
    const spans = [...text.matchAll(/`([\w./-]+)`/g)].map(([, span = '']) => span);
    const paths = spans.filter(
      (span) => span.includes('/') && folders.includes(span.split('/')[0]!),
    );
    for (const path of paths) {
      const there = existsSync(join(root, path));
      expect(there, path).toBe(true);
      if (path.endsWith('/')) expect(statSync(join(root, path)).isDirectory(), path).toBe(true);
    }
  });

  it('names commands that are there', () => {
    for (const [command, name = ''] of text.matchAll(/npm run (?:-s )?([\w:-]+)/g)) {
      expect(Object.keys(scripts), command).toContain(name);
    }
  });
});
