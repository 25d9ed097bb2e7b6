import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMark, fillMark } from '../../src/overlay/mark';
import { createTips } from '../../src/overlay/tips';
import { browserWindow } from './browser';
import { sampleMark } from './samples';

/** A link that holds a badge at 100, 100, 60 px wide and 20 px high, in a viewport of 1000 × 800. */
function start(reasons = ['Earns: long enough', '21,200 views']) {
  const window = browserWindow(
    '<body><a id="tile" href="#"><i id="cover"></i></a><p id="other"></p></body>',
  );
  const { document } = window;
  let frames: FrameRequestCallback[] = [];
  Object.assign(window, {
    innerWidth: 1000,
    innerHeight: 800,
    requestAnimationFrame: (work: FrameRequestCallback) => frames.push(work),
    cancelAnimationFrame: () => (frames = []),
  });
  const tile = document.getElementById('tile')!;
  const badge = createMark(document, 'badge');
  const mark = { ...sampleMark(), reasons };
  fillMark(badge, mark);
  badge.getBoundingClientRect = () =>
    ({ left: 100, right: 160, top: 100, bottom: 120, width: 60, height: 20 }) as DOMRect;
  tile.append(badge);
  const end = new AbortController();
  const look = { dress: vi.fn(), choose: () => undefined };
  const tips = createTips(window, end.signal, look);
  tips.explain(tile, badge, mark);
  /** jsdom has no pointer events. */
  const send = (id: string, type: string, x = 0, y = 0) => {
    const event = new window.MouseEvent(type, { bubbles: true, clientX: x, clientY: y });
    document.getElementById(id)?.dispatchEvent(event);
    for (const work of frames.splice(0)) work(0);
  };
  return {
    ...{ window, document, tips, tile, badge, mark, end, send },
    point: (id: string, x: number, y: number) => {
      send(id, 'pointermove', x, y);
      send(id, 'pointerover', x, y);
    },
    tip: () => document.querySelector<HTMLElement>('[data-permille=tip]'),
  };
}

describe('createTips', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('opens the reasons where the pointer is on the mark, though it goes through to what is beneath', () => {
    const { point, tip } = start();
    point('cover', 130, 110);
    expect(tip()?.getAttribute('aria-label')).toBe('Earns: long enough. 21,200 views');
    expect([...tip()!.shadowRoot!.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
      'Earns: long enough',
      '21,200 views',
    ]);
  });

  it('opens nothing elsewhere on the tile, and closes where the pointer leaves the mark', () => {
    const { point, tip } = start();
    point('cover', 130, 300);
    expect(tip()).toBeNull();
    point('cover', 130, 110);
    expect(tip()).not.toBeNull();
    point('cover', 130, 300);
    expect(tip()).toBeNull();
  });

  it('closes when the page scrolls and with Esc', () => {
    const { window, document, point, tip } = start();
    point('cover', 130, 110);
    window.dispatchEvent(new window.Event('scroll'));
    expect(tip()).toBeNull();
    point('cover', 130, 300);
    point('cover', 130, 110);
    expect(tip()).not.toBeNull();
    document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape' }));
    expect(tip()).toBeNull();
  });

  it('has nothing to open for a mark without reasons', () => {
    const { point, tip } = start([]);
    point('cover', 130, 110);
    expect(tip()).toBeNull();
  });

  it('says what the mark says by now', () => {
    const { tips, tile, badge, mark, point, tip } = start();
    point('cover', 130, 110);
    tips.explain(tile, badge, { ...mark, reasons: ['Earns nothing: photo'] });
    expect(tip()?.getAttribute('aria-label')).toBe('Earns nothing: photo');
    expect(tip()?.ownerDocument.querySelectorAll('[data-permille=tip]')).toHaveLength(1);
  });

  it('goes with its signal', () => {
    const { point, tip, end } = start();
    point('cover', 130, 110);
    end.abort();
    expect(tip()).toBeNull();
    point('cover', 130, 111);
    expect(tip()).toBeNull();
  });
});
