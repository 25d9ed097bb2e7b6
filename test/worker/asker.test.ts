import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { askerOf } from '../../src/worker/asker';

type Sender = Browser.runtime.MessageSender;
const runtime = { id: 'own', getURL: () => 'chrome-extension://own/' };
const tab = { id: 1 } as Browser.tabs.Tab;
const page: Sender = {
  id: 'own',
  origin: 'https://www.tiktok.com',
  url: 'https://www.tiktok.com/@willow.fern',
  tab,
  frameId: 0,
};

describe('askerOf', () => {
  it.each<[string, Sender]>([
    ['our script on a page', page],
    ['the same where the browser tells the address alone', { ...page, origin: undefined as never }],
  ])('knows %s', (_name, sender) => {
    expect(askerOf(sender, runtime)).toBe('page');
  });

  it.each<[string, Sender]>([
    [
      'the popup',
      { id: 'own', origin: 'chrome-extension://own', url: 'chrome-extension://own/popup.html' },
    ],
    [
      'the options in a tab',
      { id: 'own', url: 'chrome-extension://own/options.html', tab, frameId: 0 },
    ],
  ])('knows %s', (_name, sender) => {
    expect(askerOf(sender, runtime)).toBe('extension');
  });

  it.each<[string, Sender]>([
    ['another extension', { ...page, id: 'other' }],
    ['nobody at all', {}],
    ['another site', { ...page, origin: 'https://evil.example', url: 'https://evil.example/' }],
    ['a name that only begins so', { ...page, origin: 'https://www.tiktok.com.evil.example' }],
    ['another host of TikTok', { ...page, origin: 'https://seller.tiktok.com' }],
    ['an unsafe connection', { ...page, origin: 'http://www.tiktok.com' }],
    ['a frame in a page', { ...page, frameId: 7 }],
    ['a sender without a tab', { id: 'own', origin: 'https://www.tiktok.com', frameId: 0 }],
    ['an address that is none', { id: 'own', url: 'nowhere', tab, frameId: 0 }],
    [
      'another extension’s page',
      { id: 'own', origin: 'chrome-extension://other', url: 'chrome-extension://other/' },
    ],
    ['a sandboxed page', { ...page, origin: 'null' }],
  ])('lets %s ask nothing', (_name, sender) => {
    expect(askerOf(sender, runtime)).toBeNull();
  });
});
