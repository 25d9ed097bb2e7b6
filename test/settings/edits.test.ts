import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/defaults';
import { differing, editsAfter } from '../../src/settings/edits';

describe('the edits of settings', () => {
  const before = defaultSettings();
  const now = new Date('2026-06-30T12:00:00.000Z');

  it('name what differs, in whatever order fields were written', () => {
    const turned = { ...before, memory: { keepDays: 90, on: true } };
    expect(differing(before, turned)).toEqual([]);
    expect(differing(before, { ...before, card: 'observed' })).toEqual(['card']);
  });

  it('do not run backwards with a clock that is set back a little', () => {
    const later = { card: '2026-07-01T12:00:00.000Z' };
    expect(editsAfter(later, before, { ...before, card: 'observed' }, now)).toEqual({
      card: '2026-07-01T12:00:00.001Z',
    });
  });

  it('go by the clock after a date that no clock explains', () => {
    const later = { card: '2026-07-01T12:00:00.001Z' };
    expect(editsAfter(later, before, { ...before, card: 'observed' }, now)).toEqual({
      card: now.toISOString(),
    });
    expect(editsAfter({}, before, { ...before, card: 'observed' }, now)).toEqual({
      card: now.toISOString(),
    });
  });
});
