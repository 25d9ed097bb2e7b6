import { describe, expect, it } from 'vitest';
import { findPost } from '../../../src/tiktok/readers/post';
import { idAt } from '../fixtures/markup';
import {
  card2022Html,
  cardHtml,
  documentAt,
  pageHtml,
  shellHtml,
  twoColumnHtml,
  videoUrl,
  viewerHtml,
} from '../fixtures/video';
import type { PostSpec } from '../fixtures/video';

const handle = 'amber.b';
const id = idAt('2026-04-18T00:00:00Z');
const other = idAt('2026-04-17T00:00:00Z');
const post: PostSpec = { id, handle, likes: '158', comments: '31', saves: '18', shares: '5' };
const next: PostSpec = { ...post, id: other, likes: '9005', comments: '61' };

const find = (main: string, beside = '') =>
  findPost(documentAt(pageHtml(main, beside), videoUrl(post)), id);

const shown = { author: handle, counts: { likes: '158', comments: '31' } };

describe('findPost', () => {
  it.each([
    ['one column', cardHtml(post), null, '18'],
    ['two columns', twoColumnHtml(post), 'A name', '18'],
    ['a feed of 2022', card2022Html(post), 'A name', '18'],
    ['a viewer', viewerHtml(post), 'A name', '18'],
  ])('reads a post in %s', (_name, html, name, saves) => {
    expect(find(html)?.shown).toEqual({
      ...{ author: handle, name },
      counts: { likes: '158', comments: '31', saves, shares: '5' },
    });
  });

  it('takes the card of the video, wherever it stands in the column', () => {
    const column = `${cardHtml(next, 0)}${cardHtml(post, 1)}${shellHtml(2)}`;
    expect(find(column)?.shown).toMatchObject(shown);
    expect(find(column)?.media?.id).toBe('media-card-1');
  });

  it('takes the viewer and not the feed beneath it', () => {
    const feed = `${cardHtml(next, 0)}${card2022Html({ ...next, player: false })}`;
    expect(find(feed + viewerHtml(post))?.shown).toMatchObject(shown);
    expect(find(feed, viewerHtml(post))?.media?.dataset.e2e).toBe('browse-video');
  });

  it('takes a viewer by the address it shows when the player is not there', () => {
    const html = viewerHtml(post).replace(/<div id="xgwrapper.*?<\/div>/, '');
    expect(find(html)?.shown).toMatchObject(shown);
    expect(find(html)?.media).toBeNull();
  });

  it.each([
    ['nothing tells the id', cardHtml({ ...post, player: false })],
    ['it still shows the video before', viewerHtml(next)],
    ['nothing is counted', cardHtml({ ...post }).replace(/<button.*<\/button>/, '')],
    [
      'the counts around it may be of another one',
      `<div>${cardHtml(next)}<div id="xgwrapper-1-${id}"></div></div>`,
    ],
    [
      'there are two of a count',
      `<div><div id="xgwrapper-1-${id}"></div><b data-e2e="like-count">1</b><b data-e2e="like-count">2</b></div>`,
    ],
    [
      'it is the preview in a tile',
      `<a href="/@${handle}/video/${id}"><div id="xgwrapper-0-${id}"></div></a><b data-e2e="like-count">1</b>`,
    ],
    ['the id only ends alike', cardHtml({ ...post, id: `1${id}` })],
  ])('finds nothing while %s', (_name, html) => {
    expect(find(html)).toBeNull();
  });

  it.each([
    ['A name · 7-9', 'A name'],
    ['A · name · 2025-7-9', 'A · name'],
    ['A name·7-9', 'A name'],
    ['A name', 'A name'],
    [`${'x'.repeat(401)} · 7-9`, 'x'.repeat(400)],
    [' · 7-9', null],
  ])('takes the name out of %j', (text, name) => {
    const named = viewerHtml(post).replace(/(nickname">).*?<\/span><\/span>/, `$1${text}</span>`);
    expect(find(named)?.shown.name).toBe(name);
  });

  it.each([
    [`xgwrapper-0-${id}`, true],
    [`xgwrapper-12-${id}`, true],
    [`my-xgwrapper-0-${id}`, false],
    [`xgwrapper-0-${id}-more`, false],
    [`xgwrapper-${id}`, false],
  ])('takes a player called %s for the video’s: %s', (called, isIt) => {
    const html = cardHtml(post).replace(`xgwrapper-0-${id}`, called);
    expect(find(html) !== null).toBe(isIt);
  });

  it('says who it is by, also where that is not the creator of the address', () => {
    expect(find(cardHtml({ ...post, handle: 'some.body' }))?.shown.author).toBe('some.body');
  });
});
