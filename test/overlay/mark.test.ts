import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createMark, fillMark, mendMark } from '../../src/overlay/mark';
import { sampleMark } from './samples';

const { document } = new JSDOM('').window;

describe('fillMark', () => {
  it('shows the short words, and says the whole statement', () => {
    const badge = createMark(document, 'badge');
    fillMark(badge, {
      ...sampleMark(),
      text: '$12\u00a0–\u00a031',
      note: null,
      label: 'Rewards: $12\u00a0–\u00a031',
    });
    expect(badge.textContent).toBe('$12\u00a0–\u00a031');
    expect(badge.getAttribute('role')).toBe('img');
    expect(badge.getAttribute('aria-label')).toBe('Rewards: $12\u00a0–\u00a031');
  });

  it('has a note in small print, and none of the one before', () => {
    const badge = createMark(document, 'badge');
    fillMark(badge, { ...sampleMark(), text: '$4', note: 'if ≥ 1 min', tone: 'unsure' });
    expect(badge.querySelector('small')?.textContent).toBe('if ≥ 1 min');
    expect(badge.dataset.tone).toBe('unsure');
    fillMark(badge, { ...sampleMark(), text: 'photo', note: null, tone: 'none' });
    expect(badge.querySelector('small')).toBeNull();
    expect(badge.textContent).toBe('photo');
    expect(badge.dataset.tone).toBe('none');
  });
});

describe('mendMark', () => {
  const mark = { ...sampleMark(), text: '$4', note: 'if ≥ 1 min', label: 'Rewards: $4' };
  const drawn = () => {
    const badge = createMark(document, 'badge');
    fillMark(badge, mark);
    badge.dataset.theme = 'dark';
    return badge;
  };

  it('leaves what is as it was drawn', () => {
    const badge = drawn();
    const { firstChild } = badge;
    expect(mendMark(badge, mark)).toBe(false);
    expect(badge.firstChild).toBe(firstChild);
  });

  it.each<[string, (badge: HTMLElement) => void]>([
    ['emptied', (badge) => (badge.textContent = '')],
    ['given another figure', (badge) => (badge.firstChild!.nodeValue = '$9')],
    ['given another note', (badge) => (badge.querySelector('small')!.textContent = 'a day')],
    [
      'renamed',
      (badge) => {
        badge.removeAttribute('data-permille');
      },
    ],
    [
      'given another label',
      (badge) => {
        badge.setAttribute('aria-label', 'Rewards: $9');
      },
    ],
    ['given another tone', (badge) => (badge.dataset.tone = 'none')],
  ])('puts right what the page has %s', (_what, change) => {
    const badge = drawn();
    const right = badge.cloneNode(true);
    change(badge);
    expect(mendMark(badge, mark)).toBe(true);
    expect(badge.isEqualNode(right)).toBe(true);
  });
});
