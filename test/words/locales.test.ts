import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Messages } from '../../src/words/messages';
import { pluralCategories } from '../../src/words/plural';

const folder = 'src/locales';
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function flatten(messages: Messages, prefix = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[prefix + name, value] as [string, string]]
      : flatten(value, `${prefix}${name}.`),
  );
}

function read(name: string): Map<string, string> {
  return new Map(flatten(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Messages));
}

const english = read('en.json');

it('src/locales has the eight languages', () => {
  expect(names.map((name) => name.replace('.json', '')).sort()).toEqual(
    ['de', 'en', 'es', 'fr', 'ja', 'ko', 'nl', 'pt_BR'].sort(),
  );
});
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

/** What no text in a language may have: exclamation marks, typewriter quotes, quotes of another language. */
const SLIPS: Record<string, RegExp> = {
  en: /[„«»「」']/,
  nl: /[«»「」']/,
  de: /[«»「」'”]/,
  // A narrow space that does not break before ; : ? % and inside « ».
  fr: /[„“”「」']|[^\u202f\s][;:?%»]|[ \u00a0][;:?%»]|«[^\u202f]/,
  es: /[„“”「」']/,
  'pt-BR': /[„«»「」']/,
  // The signs of Japanese are as wide as its letters.
  ja: /[„“”«»,:;?()~](?!\d)/,
  ko: /[„«»「」]/,
};

function slip(text: string, tag: string): boolean {
  return /[!！"]|\.\.\./.test(text) || SLIPS[tag]?.test(text) !== false;
}

describe.each(names)('src/locales/%s', (name) => {
  const texts = read(name);

  it('has the texts of English and no others', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('fills in the same values as English', () => {
    for (const [key, text] of texts) {
      expect({ key, in: placeholders(text) }).toEqual({
        key,
        in: placeholders(english.get(key) ?? ''),
      });
    }
  });

  it('gives each plural the forms that the language tells apart, of a number that is filled in', () => {
    const tag = texts.get('language.tag');
    const forms = pluralCategories(new Intl.PluralRules(tag)).length;
    for (const [key, text] of texts) {
      for (const [, name = '', written = ''] of text.matchAll(/\{(\w+):([^{}]*)\}/g)) {
        expect({ key, name, forms: written.split('|').length }).toEqual({ key, name, forms });
        expect(placeholders(english.get(key) ?? '')).toContain(`{${name}}`);
      }
    }
  });

  it('writes each value as fillIn reads it', () => {
    for (const [key, text] of texts) {
      const rest = text.replace(/\{\w+(:[^{}]*)?\}/g, '');
      expect({ key, rest: /[{}|]/.test(rest) ? rest : '' }).toEqual({ key, rest: '' });
    }
  });

  it('uses names that browsers take and no sign that they read as a substitution', () => {
    for (const [key, text] of texts) {
      expect(key).toMatch(/^[\w.]+$/);
      expect(text).not.toContain('$');
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    }
  });

  it('keeps calm, and keeps to the typography of its language', () => {
    const tag = texts.get('language.tag') ?? '';
    const slips = [...texts].filter(([, text]) =>
      slip(text.replace(/\{\w+:([^{}]*)\}/g, '$1').replace(/\{\w+\}/g, 'X'), tag),
    );
    expect(slips).toEqual([]);
  });

  it('lets no line part the ends of a range', () => {
    const parted = [...texts].filter(([, text]) => /} – \{|\u00a0–\u00a0/.test(text));
    expect(parted).toEqual([]);
  });
});

describe('the texts that the code asks for', () => {
  const code = ['src', 'entrypoints']
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'));

  /** Keys written out, and the fixed parts of keys built from a code: `problem.${code}`. */
  const asked = code.flatMap((source) =>
    [...source.matchAll(/[`'"]((?:[a-z]\w*\.)+(?:[\w-]+|\$\{[^}]+\}\w*))[`'"]/g)].map((match) =>
      (match[1] ?? '').replaceAll('-', '_'),
    ),
  );
  const patterns = asked.map(
    (key) =>
      new RegExp(
        `^${key
          .replace(/\$\{[^}]+\}/g, '~')
          .replaceAll('.', '\\.')
          .replace('~', '[\\w.]+')}$`,
      ),
  );
  const groups = new Set([...english.keys()].map((key) => key.split('.')[0]));

  it('exist', () => {
    const missing = asked.filter(
      (key) => groups.has(key.split('.')[0]) && !key.includes('${') && !english.has(key),
    );
    expect(missing).toEqual([]);
  });

  it('are the only ones there are', () => {
    const unused = [...english.keys()].filter(
      (key) => !key.startsWith('extension.') && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
