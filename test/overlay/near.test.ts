import { afterEach, describe, expect, it, vi } from 'vitest';
import { nearFirst } from '../../src/overlay/near';
import { browserWindow } from './browser';

/** A window 800 px high, with elements of 100 px at the given heights. */
function start(...tops: number[]) {
  const window = browserWindow('<body></body>');
  const { document } = window;
  const idle: (() => void)[] = [];
  Object.assign(window, {
    innerHeight: 800,
    requestIdleCallback: (work: () => void) => idle.push(work),
  });
  const elements = tops.map((top) => {
    const element = document.createElement('div');
    element.getBoundingClientRect = () => ({ top, bottom: top + 100 }) as DOMRect;
    document.body.append(element);
    return element;
  });
  const end = new AbortController();
  const came = vi.fn<(elements: HTMLElement[]) => void>();
  return {
    ...{ elements, end, came },
    near: nearFirst(window, end.signal, came),
    /** Gives the page a moment with nothing to do. */
    rest: () => {
      for (const work of idle.splice(0)) work();
    },
  };
}

describe('nearFirst', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('returns what is within two heights of the viewport, above and below', () => {
    const { near, elements } = start(-1701, -1699, 0, 2399, 2401);
    expect(near(elements).map((element) => elements.findIndex((one) => one === element))).toEqual([
      1, 2, 3,
    ]);
  });

  it('brings the others when the page has nothing to do, and not before', () => {
    const { near, elements, came, rest } = start(0, 9000);
    near(elements);
    expect(came).not.toHaveBeenCalled();
    rest();
    expect(came).toHaveBeenCalledExactlyOnceWith([elements[1]]);
  });

  it('brings many in several moments, each once', () => {
    const { near, elements, came, rest } = start(...Array.from({ length: 100 }, () => 9000));
    near(elements);
    for (let moment = 0; moment < 9; moment++) rest();
    expect(came.mock.calls.length).toBeGreaterThan(1);
    expect(came.mock.calls.flatMap(([some]) => some)).toEqual(elements);
  });

  it('does not bring what has come near in the meantime', () => {
    const { near, elements, came, rest } = start(9000);
    near(elements);
    elements[0]!.getBoundingClientRect = () => ({ top: 0, bottom: 100 }) as DOMRect;
    expect(near(elements)).toEqual(elements);
    rest();
    expect(came.mock.calls.flatMap(([some]) => some)).toEqual([]);
  });

  it('ends with its signal', () => {
    const { near, elements, came, rest, end } = start(9000);
    near(elements);
    end.abort();
    rest();
    expect(came).not.toHaveBeenCalled();
  });
});
