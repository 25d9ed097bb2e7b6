import { whenIdle } from '../tiktok/idle';

/** As many heights of the viewport count as near, above and below it. */
const HEIGHTS = 2;
/** As many far elements are taken up in one idle moment. */
const AT_ONCE = 48;

/**
 * Returns a function that returns those of the elements that are near the viewport. The others wait until the
 * page has nothing to do: then `came` is called with some of them at a time, until `signal` aborts. Reads.
 */
export function nearFirst(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  came: (elements: HTMLElement[]) => void,
): (elements: readonly HTMLElement[]) => HTMLElement[] {
  const far = new Set<HTMLElement>();
  let waiting = false;

  function takeUp(): void {
    waiting = false;
    if (signal.aborted) return;
    const some = [...far].slice(0, AT_ONCE);
    for (const element of some) far.delete(element);
    came(some);
    wait();
  }

  function wait(): void {
    if (waiting || far.size === 0) return;
    waiting = true;
    whenIdle(window, signal, takeUp);
  }

  return (elements) => {
    const height = window.innerHeight;
    const near = elements.filter((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const isNear = top < (1 + HEIGHTS) * height && bottom > -HEIGHTS * height;
      if (isNear) far.delete(element);
      else far.add(element);
      return isNear;
    });
    wait();
    return near;
  };
}
