import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/tiktok/page-data';
import { pickItem, pickRoom, pickUser } from '../../src/tiktok/pick-data';
import { roomData } from './fixtures/lists';
import { itemStruct, sigiData, universalData, videoData } from './fixtures/page-data';

const id = '7507673491141034650';
const data = (parts: Partial<PageData>): PageData => ({
  ...{ universal: null, sigi: null, mobile: null, damaged: false },
  ...parts,
});

describe('the part of the page data that is sent', () => {
  it('is about the creator, the item or the room, and nothing else', () => {
    const user = universalData({ handle: 'a_b', stats: { followerCount: 7 }, statusCode: 3 });
    expect(pickUser(data({ universal: user }), 'a_b')).toMatchObject({
      subject: { user: { uniqueId: 'a_b' }, stats: { followerCount: 7 } },
      status: 3,
      damaged: false,
    });
    expect(JSON.stringify(pickUser(data({ universal: user }), 'a_b'))).not.toContain('app-context');
    const item = videoData(itemStruct(id, 'a_b'));
    expect(pickItem(data({ universal: item }), id)).toMatchObject({
      subject: { id, author: { uniqueId: 'a_b' }, video: { duration: 9 } },
    });
    expect(pickRoom(data({ sigi: roomData('a_b') }))).toMatchObject({
      subject: { liveRoom: { liveRoomStats: { userCount: 70 } } },
    });
  });

  it('takes the creator of 2022 however the handle is written', () => {
    const sigi = sigiData({ handle: 'A_b', stats: { followerCount: 7 } });
    expect(pickUser(data({ sigi }), 'a_b').subject).toMatchObject({ stats: { followerCount: 7 } });
    expect(pickUser(data({ sigi }), 'b_a').subject).toBeUndefined();
  });

  it('cuts what is long, many or deep', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`f${i}`, i]));
    const long = Array.from({ length: 300 }, (_, i) => i);
    const more = { desc: 'x'.repeat(5000), deep: { er: { still: 7 } }, list: [[1], 2], many, long };
    const { subject } = pickItem(data({ universal: videoData(itemStruct(id, 'a_b', more)) }), id);
    const cut = subject as typeof more;
    expect(cut.desc).toBe('x'.repeat(400));
    expect(cut.deep).toEqual({ er: {} });
    expect(cut.list).toEqual([{}, 2]);
    expect(Object.keys(cut.many)).toHaveLength(200);
    expect(cut.long).toEqual(long.slice(0, 200));
  });

  it('sends nothing that is too large all the same, and says so', () => {
    const wide = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`f${i}`, 'x'.repeat(400)]),
    );
    const item = itemStruct(id, 'a_b', { one: wide, two: wide, three: wide });
    expect(pickItem(data({ universal: videoData(item) }), id)).toEqual({ damaged: true });
  });

  it('keeps a key from the page what it is: a key', () => {
    const raw = JSON.parse(`{"id":"${id}","__proto__":{"polluted":1}}`) as object;
    const { subject } = pickItem(data({ universal: videoData(raw) }), id);
    expect(Object.hasOwn(subject as object, '__proto__')).toBe(true);
    expect((subject as { polluted?: number }).polluted).toBeUndefined();
  });
});
