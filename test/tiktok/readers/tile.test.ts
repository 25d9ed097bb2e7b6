import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readTile } from '../../../src/tiktok/readers/tile';
import { idAt } from '../fixtures/markup';
import { tileHtml } from '../fixtures/tile';
import type { Generation, TileSpec } from '../fixtures/tile';

const id = idAt('2026-04-15T16:46:38Z');
const views = { views: '1.2K' };
const likes = { likes: '1.2K' };

function read(tile: Partial<TileSpec>, generation?: Generation) {
  const html = tileHtml({ id, ...tile }, 'amber.b', generation);
  const { document } = new JSDOM(html).window;
  return readTile(document.querySelector('[data-e2e="user-post-item"]')!, true);
}

function readHtml(html: string) {
  return readTile(new JSDOM(html).window.document.body, true);
}

describe('readTile', () => {
  it.each(['2022-05', '2023-02', '2025-03', '2026-04'] as const)(
    'reads a tile of %s',
    (generation) => {
      expect(read({}, generation)).toEqual({
        id,
        handle: 'amber.b',
        kind: 'video',
        badge: '',
        counts: views,
      });
    },
  );

  it('knows photo posts', () => {
    expect(read({ kind: 'photo' })).toMatchObject({ kind: 'photo', id, counts: views });
  });

  it.each(['heart', 'unknown-heart'] as const)('takes a count beside a %s for likes', (icon) => {
    expect(read({ icon })?.counts).toEqual(likes);
  });

  it.each(['unknown', 'none'] as const)(
    'takes a count beside an icon that is %s for views',
    (icon) => {
      expect(read({ icon })?.counts).toEqual(views);
    },
  );

  it('goes by the icon right before the count', () => {
    const heart = '<svg><path d="M24 9.01703C1 1Z"></path></svg><b>7</b>';
    const play = '<svg><path d="M16 10.554V37Z"></path></svg>';
    const link = `<a href="/@amber.b/video/${id}"></a>`;
    const tile = readHtml(
      `${link}<div>${heart}${play}<strong data-e2e="video-views">12</strong></div>`,
    );
    expect(tile?.counts).toEqual({ views: '12' });
  });

  it('does not say what a count counts beside an icon that is not known, but on a profile', () => {
    const html = tileHtml({ id, icon: 'unknown' }, 'amber.b');
    const tile = readTile(new JSDOM(html).window.document.body, false);
    expect(tile?.counts).toEqual({ unknown: '1.2K' });
  });

  it('has no views where there is no count, or none yet', () => {
    expect(read({ count: null })?.counts).toEqual({});
    expect(read({ count: '' })?.counts).toEqual({});
  });

  it('cuts what is no count and no label', () => {
    const tile = read({ count: '1'.repeat(5000), badge: 'x'.repeat(5000) });
    expect(tile?.counts.views).toHaveLength(200);
    expect(tile?.badge).toHaveLength(100);
  });

  it('reads the badge as text', () => {
    expect(read({ badge: ' Épinglé\n' })?.badge).toBe('Épinglé');
    expect(read({ badge: '<img src=x>' })?.badge).toBe('<img src=x>');
  });

  it('is the tile of the one it links to', () => {
    expect(read({ handle: 'Some.Body' })?.handle).toBe('some.body');
  });

  it('takes links without the address of the site', () => {
    expect(readHtml(`<a href="/@amber.b/photo/${id}?lang=en">x</a>`)).toMatchObject({
      id,
      kind: 'photo',
    });
  });

  it('takes several links to one video for one, and links to two for none', () => {
    const to = (video: string) => `<a href="/@amber.b/video/${video}"></a>`;
    expect(readHtml(to(id) + to(id))).toMatchObject({ id });
    expect(readHtml(to(id) + to(idAt('2026-04-16T00:00:00Z')))).toBeNull();
  });

  it.each([
    ['a skeleton', '<div class="css-1-DivSkeletonCard"></div>'],
    ['a playlist', '<a href="/@amber.b/playlist/Songs-7300000000000000000">9 posts</a>'],
    ['an advertisement', '<a href="https://ads.example/video/7300000000000000000">Buy</a>'],
    ['a broken link', '<a href="/@amber.b/video/12x">x</a>'],
    ['a link that is no address', '<a href="https://[/video/1">x</a>'],
    ['a link of nobody', '<a href="/video/7300000000000000000">x</a>'],
  ])('does not take %s for a video', (_name, html) => {
    expect(readHtml(html)).toBeNull();
  });
});
