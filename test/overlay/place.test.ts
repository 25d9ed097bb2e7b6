import { afterEach, describe, expect, it, vi } from 'vitest';
import { CORNERS } from '../../src/messages/overlay-state';
import type { Corner } from '../../src/messages/overlay-state';
import { createPlace, nextCorner } from '../../src/overlay/place';
import { browserWindow } from './browser';

type Box = [left: number, top: number, width: number, height: number];

const rect = ([left, top, width, height]: Box) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;

/** A viewport of 1000 × 800 with a card at `card`, and the elements of `bars` fixed in it. */
function start(card: Box, ...bars: Box[]) {
  const window = browserWindow('<body></body>');
  const { document } = window;
  let frames: FrameRequestCallback[] = [];
  Object.assign(window, {
    innerWidth: 1000,
    innerHeight: 800,
    requestAnimationFrame: (work: FrameRequestCallback) => frames.push(work),
    cancelAnimationFrame: () => (frames = []),
  });
  const elements: HTMLElement[] = [];
  const fix = (box: Box, parent: HTMLElement = document.body) => {
    const bar = document.createElement('div');
    bar.style.position = 'fixed';
    bar.getBoundingClientRect = () => rect(box);
    parent.append(bar);
    elements.push(bar);
  };
  for (const box of bars) fix(box);
  const host = document.createElement('permille-card');
  host.getBoundingClientRect = () => rect(placed(card, host));
  document.documentElement.append(host);
  document.elementsFromPoint = (x, y) =>
    elements.filter((bar) => {
      const { left, right, top, bottom } = bar.getBoundingClientRect();
      return x >= left && x < right && y >= top && y < bottom;
    });
  const end = new AbortController();
  const put = createPlace(window, end.signal, host);
  return {
    ...{ window, document, host, put, end, elements, fix },
    frame: () => {
      for (const work of frames.splice(0)) work(0);
    },
    waiting: () => frames.length,
    property: (name: string) => host.style.getPropertyValue(`--permille-${name}`),
  };
}

/** Where the card is drawn once it gave way: only its distance from the bottom and the right edge is told here. */
function placed([left, top, width, height]: Box, host: HTMLElement): Box {
  const block = parseFloat(host.style.getPropertyValue('--permille-block'));
  const inline = parseFloat(host.style.getPropertyValue('--permille-inline'));
  return [
    Number.isNaN(inline) ? left : 1000 - inline - width,
    Number.isNaN(block) ? top : 800 - block - height,
    width,
    height,
  ];
}

const card: Box = [700, 600, 276, 112];

describe('createPlace', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('names the corner at once, and looks at the page in the next frame', () => {
    const { host, put, frame, property } = start(card);
    put('bottom-end');
    expect(host.dataset.corner).toBe('bottom-end');
    frame();
    expect(property('block')).toBe('');
    expect(property('inline')).toBe('');
  });

  it('stands above a bar at the bottom', () => {
    const { put, frame, property } = start(card, [0, 700, 1000, 100]);
    put('bottom-end');
    frame();
    // 100 px of bar and 16 px of air.
    expect(property('block')).toBe('116px');
    expect(property('inline')).toBe('');
  });

  it('stands beside a bar along the side', () => {
    const { put, frame, property } = start(card, [940, 0, 60, 800]);
    put('bottom-end');
    frame();
    expect(property('inline')).toBe('76px');
    expect(property('block')).toBe('');
  });

  it('gives way to one bar behind another', () => {
    const { put, frame, property } = start(card, [0, 700, 1000, 100], [940, 0, 60, 800]);
    put('bottom-end');
    frame();
    expect(property('block')).toBe('116px');
    expect(property('inline')).toBe('76px');
  });

  it('does not flee from what is most of the page', () => {
    const { put, frame, property } = start(card, [0, 0, 1000, 800]);
    put('bottom-end');
    frame();
    expect(property('block')).toBe('');
  });

  it('does not flee from what scrolls with the page', () => {
    const { put, frame, property, elements } = start(card, [0, 700, 1000, 100]);
    elements[0]!.style.position = 'static';
    put('bottom-end');
    frame();
    expect(property('block')).toBe('');
  });

  it('does not look again beneath a card that neither moved nor grew', () => {
    const { document, put, frame, property, host } = start(card, [0, 700, 1000, 100]);
    const look = vi.spyOn(document, 'elementsFromPoint');
    put('bottom-end');
    frame();
    expect(property('block')).toBe('116px');
    look.mockClear();
    put('bottom-end');
    frame();
    expect(look).not.toHaveBeenCalled();
    expect(property('block')).toBe('116px');
    host.getBoundingClientRect = () => rect(placed([...card].map((n) => n + 8) as Box, host));
    put('bottom-end');
    frame();
    expect(look).toHaveBeenCalled();
  });

  it('gives way to a bar that comes later, and again when it has slid in', async () => {
    const { window, put, frame, property, elements, fix } = start(card);
    const later = vi.spyOn(window, 'setTimeout').mockReturnValue(1 as never);
    put('bottom-end');
    frame();
    fix([0, 690, 1000, 110]);
    await vi.waitFor(() => {
      expect(later).toHaveBeenCalledOnce();
    });
    frame();
    expect(property('block')).toBe('126px');
    elements[0]!.getBoundingClientRect = () => rect([0, 650, 1000, 150]);
    later.mock.lastCall![0]();
    frame();
    expect(property('block')).toBe('166px');
  });

  it.each(['pointerenter', 'focusin'])('looks again on %s', (type) => {
    const { window, document, host, put, frame, property, fix } = start(card);
    put('bottom-end');
    frame();
    // Deep in the page, where nobody watches for it.
    fix([0, 700, 1000, 100], document.body.appendChild(document.createElement('main')));
    const target = type === 'focusin' ? document.body : host;
    target.dispatchEvent(new window.Event(type, { bubbles: type === 'focusin' }));
    frame();
    expect(property('block')).toBe('116px');
  });

  it('looks again when the window changes, until its signal', () => {
    const { window, put, frame, property, elements, end, waiting } = start(
      card,
      [0, 700, 1000, 100],
    );
    put('bottom-end');
    frame();
    elements[0]!.remove();
    elements.length = 0;
    window.dispatchEvent(new window.Event('resize'));
    frame();
    expect(property('block')).toBe('');
    end.abort();
    window.dispatchEvent(new window.Event('resize'));
    expect(waiting()).toBe(0);
  });
});

describe('nextCorner', () => {
  it('goes through all corners and comes back', () => {
    let corner: Corner = CORNERS[0];
    const seen = CORNERS.map(() => (corner = nextCorner(corner)));
    expect(new Set(seen).size).toBe(4);
    expect(seen[3]).toBe(CORNERS[0]);
  });
});
