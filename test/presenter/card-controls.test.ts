import { describe, expect, it } from 'vitest';
import { cardControls } from '../../src/presenter/card-controls';
import { english } from '../words/english';
import { sampleReading } from '../overlay/samples';

describe('cardControls', () => {
  it('names what can be switched off', () => {
    expect(Object.keys(cardControls(sampleReading(), english).surfaces)).toEqual([
      'badge',
      'card',
      'pill',
      'live',
      'chip',
    ]);
  });

  it.each(['counts-absent', 'count-not-understood'] as const)(
    'offers a report where the page could not be read: %s',
    (code) => {
      const reading = sampleReading({ problems: [{ code, message: '' }] });
      expect(cardControls(reading, english).report?.copy).toBe('Copy a report of this page');
    },
  );

  it('offers none where the page was read, or has nothing to read', () => {
    expect(cardControls(sampleReading(), english).report).toBeNull();
    const reading = sampleReading({ problems: [{ code: 'private-account', message: '' }] });
    expect(cardControls(reading, english).report).toBeNull();
  });
});
