import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../../src/messages/ask-from-page';
import { sampleCard } from '../samples';
import { answer, first, marksFor, profile, second, start, state, tile } from '../start';

describe('a profile’s page', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('shows the outline of the card while the worker wakes, then the month and the badges', async () => {
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const page = start(profile(tile(first, '12.3K') + tile(second, '980')), {
      state: () => asleep.then(() => answer(state)),
      card: () => asleep.then(() => answer(sampleCard())),
    });
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('reading');
    });
    expect(page.card()?.getAttribute('aria-label')).toBe(
      'What @willow.fern probably earns. Reading the page',
    );
    wake();
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('ready');
      expect(page.badges()).toEqual(['$12\u00a0–\u00a031', '$12\u00a0–\u00a031']);
    });
    expect(page.card()?.getAttribute('aria-label')).toContain('$310\u00a0–\u00a0890 a month');
    page.end.abort();
  });

  it('draws no badge before it knows whether the account may earn', async () => {
    let say: (status: 'not-eligible') => void = () => undefined;
    const page = start(profile(tile(first, '12.3K')), {
      card: vi.fn<Ask['card']>(
        () =>
          new Promise((resolve) => {
            say = (account) => {
              resolve({ ok: true, value: sampleCard({ account }) });
            };
          }),
      ),
    });
    await vi.waitFor(() => {
      expect(page.asks.card).toHaveBeenCalled();
    });
    expect(page.asks.videos).not.toHaveBeenCalled();
    say('not-eligible');
    await vi.waitFor(() => {
      expect(page.badges()).toEqual(['$12\u00a0–\u00a031']);
    });
    expect(page.asks.videos.mock.calls.map(([request]) => request.account)).toEqual([
      'not-eligible',
    ]);
    page.end.abort();
  });

  it('says so when the worker does not answer', async () => {
    const page = start(profile(tile(first, '12.3K')), {
      card: () => Promise.resolve({ ok: false, fault: 'no-answer' }),
    });
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('fault');
    });
    expect(page.card()?.getAttribute('aria-label')).toContain('Reload the page to try again');
    page.end.abort();
  });

  it('asks once more when an answer was lost, for the card and for the badges that it left out', async () => {
    let lost = 1;
    const page = start(profile(tile(first, '12.3K') + tile(second, '980')), {
      videos: vi.fn<Ask['videos']>((question) =>
        lost-- > 0 ? Promise.resolve({ ok: false, fault: 'no-answer' }) : marksFor(question),
      ),
    });
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(2);
    });
    expect(page.card()?.dataset.state).toBe('ready');
    page.end.abort();
  });

  it('does not go on asking a worker that does not answer', async () => {
    vi.useFakeTimers();
    const card = vi.fn<Ask['card']>(() => Promise.resolve({ ok: false, fault: 'no-answer' }));
    const page = start(profile(tile(first, '12.3K')), { card });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(card).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
    page.end.abort();
  });

  it('keeps what the person did on the card', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('ready');
    });
    page.press('details');
    page.press('menu');
    page.press('move');
    page.press('chip');
    await vi.waitFor(() => {
      expect(page.asks.save.mock.calls.map(([patch]) => patch)).toEqual([
        { cardOpen: true },
        { cardOpen: false },
        { cardPosition: 'bottom-start' },
        { surfaces: { chip: false } },
      ]);
    });
    expect(page.card()?.dataset.corner).toBe('bottom-start');
    page.end.abort();
  });

  it('puts back what the page takes away, until the page does it again and again', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let i = 0; i < 3; i++) {
      page.document.querySelector('[data-permille=badge]')?.remove();
      await vi.waitFor(() => {
        expect(page.badges()).toHaveLength(1);
      });
    }
    page.document.querySelector('[data-permille=badge]')?.remove();
    await vi.waitFor(() => {
      expect(page.card()?.getAttribute('aria-label')).toContain('Permille has stopped here');
    });
    expect(page.badges()).toHaveLength(0);
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
    page.end.abort();
  });

  it('puts the card right that the page changes within, until the page does it again and again', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('ready');
    });
    const inside = () => page.card()!.shadowRoot!;
    const right = inside().firstElementChild!.cloneNode(true);
    const label = page.card()!.getAttribute('aria-label')!;
    expect(right.textContent).toContain('$310');
    const changes = [
      () => {
        inside().firstElementChild!.textContent = '$9';
      },
      () => {
        inside().append(page.document.createElement('style'));
      },
      () => {
        page.card()!.setAttribute('aria-label', '$9');
      },
    ];
    for (const change of changes) {
      change();
      await vi.waitFor(() => {
        expect(inside().children).toHaveLength(1);
        expect(inside().firstElementChild!.isEqualNode(right)).toBe(true);
        expect(page.card()!.getAttribute('aria-label')).toBe(label);
      });
    }
    page.press('menu');
    expect(inside().querySelector('[data-for=move]')).not.toBeNull();
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    inside().replaceChildren();
    await vi.waitFor(() => {
      expect(page.card()?.getAttribute('aria-label')).toContain('Permille has stopped here');
    });
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
    page.end.abort();
  });
});
