import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createMark, fillMark } from '../../src/overlay/mark';
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
