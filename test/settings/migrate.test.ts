import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/defaults';
import { migrate } from '../../src/settings/migrate';
import { settingsSchema } from '../../src/settings/settings';

/** Settings as each version stored them: frozen, because someone's browser still holds them. */
const folder = 'test/settings/examples';
const example = (name: string) =>
  JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Record<string, unknown>;

function settingsOf(raw: unknown) {
  const migrated = migrate(raw);
  if (!migrated.ok) throw migrated.error;
  return migrated.value;
}

describe('migrate', () => {
  it.each(readdirSync(folder))('reads %s as settings of this version', (name) => {
    const settings = settingsOf(example(name));
    expect(settingsSchema.parse(settings)).toEqual(settings);
  });

  it('keeps the card of version 1; the rest is as for someone who has chosen nothing', () => {
    expect(settingsOf(example('v1.json'))).toEqual({ ...defaultSettings(), card: 'observed' });
  });

  it('keeps everything of version 2', () => {
    expect(settingsOf(example('v2.json'))).toEqual(example('v2.json'));
  });

  it('leaves what it was given as it was', () => {
    const raw = example('v1.json');
    settingsOf(raw);
    expect(raw).toEqual(example('v1.json'));
  });

  it.each([
    ['nothing', null, null],
    ['text', 'hello', null],
    ['no version', { card: 'article' }, null],
    ['a version that never was', { version: 0.5, card: 'article' }, null],
    ['version 1 with another card', { version: 1, card: 'gold' }, 1],
    [
      'version 2 with a rate out of bounds',
      { ...defaultSettings(), rateEdits: { 'rewards.rpm': { low: 1, likely: 2, high: 400 } } },
      2,
    ],
    [
      'version 2 with a currency rate that slipped',
      { ...defaultSettings(), currencyRates: { EUR: 85.3 } },
      2,
    ],
    ['version 2 with a currency that is not offered', { ...defaultSettings(), currency: 'XAU' }, 2],
    ['version 2 without its memory', { ...defaultSettings(), memory: undefined }, 2],
  ])('says that %s is damaged', (_name, raw, version) => {
    expect(migrate(raw)).toMatchObject({ ok: false, code: 'damaged', version });
  });

  it('says that a newer version is newer, not damaged', () => {
    expect(migrate({ version: 3, more: true })).toMatchObject({
      ok: false,
      code: 'newer-version',
      version: 3,
    });
  });

  it('never throws, and what it reads is settings', () => {
    const fields = fc.dictionary(
      fc.constantFrom(...Object.keys(defaultSettings()), '__proto__', 'more'),
      fc.jsonValue(),
    );
    const versions = fc.constantFrom(1, 2, 3, '2', undefined);
    fc.assert(
      fc.property(fields, versions, (changes, version) => {
        const migrated = migrate({ ...defaultSettings(), ...changes, version });
        if (migrated.ok) settingsSchema.parse(migrated.value);
      }),
    );
  });
});
