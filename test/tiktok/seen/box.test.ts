import { describe, expect, it } from 'vitest';
import { readBox } from '../../../src/tiktok/seen/box';

describe('readBox', () => {
  it.each([
    ['This account is private', 'private-account'],
    ['Ce compte est privé', 'private-account'],
    ['Couldn’t find this account', 'account-not-found'],
    ["Couldn't find this account", 'account-not-found'],
    ['Ce compte est introuvable', 'account-not-found'],
    ['Bu hesap gizli', 'unnamed'],
    ['Is this account is private', 'unnamed'],
    ['This account is private for now', 'unnamed'],
    ['Sorry: couldn’t find this account', 'unnamed'],
    ['Couldn’t find this account yet', 'unnamed'],
    ['', 'unnamed'],
  ])('takes %j for %s', (title, what) => {
    expect(readBox({ title, button: false })).toBe(what);
  });

  it('takes one with a button for an error in every language', () => {
    expect(readBox({ title: 'Bir şeyler ters gitti', button: true })).toBe('page-error');
  });

  it('finds nothing where there is none', () => {
    expect(readBox(null)).toBeNull();
  });
});
