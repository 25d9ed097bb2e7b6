import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/counts/count';
import { pickRoom } from '../../../src/tiktok/pick-data';
import { lookUpRoom } from '../../../src/tiktok/seen/page-room';
import { roomData } from '../fixtures/lists';

const data = (sigi: unknown) => pickRoom({ universal: null, sigi, mobile: null, damaged: false });
const room = (...args: Parameters<typeof roomData>) => lookUpRoom(data(roomData(...args)), 'a_b');

describe('lookUpRoom', () => {
  it('reads the room of the handle asked for', () => {
    expect(room('A_b')).toMatchObject({
      user: { name: 'A name', followers: exactly(14_782), following: exactly(1107), likes: null },
      onAir: true,
      viewers: exactly(70),
      entered: exactly(2520),
      startedAt: '2025-09-24T23:38:42.000Z',
    });
    expect(room('b_a')).toBeNull();
  });

  it.each([
    [{}, true],
    [{ user: { status: 4 } }, false],
    [{ liveRoom: { status: 4 } }, false],
    [{ user: { status: undefined } }, true],
    [{ user: { status: undefined }, liveRoom: { status: undefined } }, null],
    [{ user: { status: '2' }, liveRoom: { status: '4' } }, null],
  ])('with %j it is on air: %s', (more, onAir) => {
    expect(room('a_b', more)?.onAir).toBe(onAir);
  });

  it.each([[0], [-1], [NaN], [1e12], ['soon'], [undefined], [null], [{}]])(
    'has not begun at %j',
    (startTime) => {
      expect(room('a_b', { liveRoom: { startTime } })?.startedAt).toBeNull();
    },
  );

  it('does not believe a beginning after the clock', () => {
    const looked = lookUpRoom(data(roomData('a_b')), 'a_b', new Date('2025-01-01'));
    expect(looked?.startedAt).toBeNull();
  });

  it.each([
    [{ enterCount: -1, userCount: 'x' }],
    [{ enterCount: 1.5, userCount: 2 ** 60 }],
    [undefined],
    [null],
    [[]],
  ])('has no figures in %j', (liveRoomStats) => {
    expect(room('a_b', { liveRoom: { liveRoomStats } })).toMatchObject({
      viewers: null,
      entered: null,
    });
  });

  it.each([[null], [{}], [[]], [{ LiveRoom: 7 }], [{ LiveRoom: { liveRoomUserInfo: null } }]])(
    'has nothing in %j',
    (sigi) => {
      expect(lookUpRoom(data(sigi), 'a_b')).toBeNull();
    },
  );
});
