import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/tiktok/address';
import { noSigns } from '../../../src/tiktok/readers/signs';
import { liveReading } from '../../../src/tiktok/seen/live';
import { nothingSeen } from '../../../src/tiktok/seen/seen';
import type { Seen } from '../../../src/tiktok/seen/seen';

const room = { host: 'amber.b', name: 'Amber', playing: true, viewers: '' };

function codes(parts: Partial<Seen>) {
  const address = readAddress('https://www.tiktok.com/@amber.b/live');
  const seen = { ...nothingSeen, address, tiles: [], signs: noSigns, loaded: true, language: 'en' };
  return liveReading({ ...seen, room, ...parts }).problems.map(({ code }) => code);
}

describe('liveReading', () => {
  it('waits for page data on the page that was loaded with them', () => {
    expect(codes({ pending: true, loaded: true })).toEqual(['still-loading']);
    expect(codes({ pending: true, loaded: false })).toEqual(['live-not-read']);
    expect(codes({ pending: false, loaded: true })).toEqual(['live-not-read']);
  });
});
