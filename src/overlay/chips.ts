import type { Mark } from '../messages/drawn';
import type { Mention } from '../tiktok/watch';
import type { Keeper } from './keeper';
import { createMark, fillMark } from './mark';
import { nearFirst } from './near';
import type { Look } from './theme';
import type { Tips } from './tips';

/** The chips of a page that lists creators: one beside each name of whom something is known. */
export interface Chips {
  take: (mentions: readonly Mention[]) => void;
  refresh: () => void;
}

interface ChipsOptions {
  window: Window & typeof globalThis;
  signal: AbortSignal;
  keeper: Keeper;
  tips: Tips;
  look: Look;
  /** Asks what to say beside `mentions`, in their order; `null` where that is not known. */
  ask: (mentions: readonly Mention[]) => Promise<readonly (Mark | null)[] | null>;
}

export function createChips({ window, signal, keeper, tips, look, ask }: ChipsOptions): Chips {
  const mentions = new Map<HTMLElement, Mention>();
  const chips = new Map<HTMLElement, HTMLElement>();
  const near = nearFirst(window, signal, (elements) => {
    void draw(elements);
  });

  async function draw(elements: readonly HTMLElement[]): Promise<void> {
    const asked = elements.flatMap((element) => mentions.get(element) ?? []);
    if (asked.length === 0) return;
    const marks = await ask(asked);
    if (!marks || signal.aborted) return;
    const drawn = asked
      .map((mention, i) =>
        mentions.get(mention.element) === mention ? paint(mention.element, marks[i] ?? null) : null,
      )
      .filter((chip) => chip !== null);
    // All reads after all writes, and then the few writes that they ask for.
    const crowded = drawn.filter(isCrowded);
    for (const chip of crowded) chip.setAttribute('data-place', 'below');
  }

  function paint(name: HTMLElement, mark: Mark | null): HTMLElement | null {
    const there = chips.get(name);
    if (!mark) {
      if (there) keeper.drop(there);
      chips.delete(name);
      return null;
    }
    const chip = there ?? createMark(window.document, 'chip');
    fillMark(chip, mark);
    chip.removeAttribute('data-place');
    look.dress(chip);
    chips.set(name, chip);
    keeper.keep(chip, name);
    tips.explain(name, chip, mark);
    return chip;
  }

  return {
    take(batch) {
      for (const mention of batch) mentions.set(mention.element, mention);
      void draw(near(batch.map(({ element }) => element)));
    },
    refresh() {
      for (const element of mentions.keys()) if (!element.isConnected) mentions.delete(element);
      void draw(near([...mentions.keys()]));
    },
  };
}

/** How far out a neighbour of the name is looked for. */
const LEVELS = 3;

/** Returns whether `chip` would stand on what the page shows beside the name, or leave the viewport. Reads. */
function isCrowded(chip: HTMLElement): boolean {
  const box = chip.getBoundingClientRect();
  if (box.right > chip.ownerDocument.documentElement.clientWidth || box.left < 0) return true;
  let element = chip.parentElement;
  for (let level = 0; element && level < LEVELS; level++, element = element.parentElement) {
    const next = element.nextElementSibling;
    if (next && overlap(box, next.getBoundingClientRect())) return true;
  }
  return false;
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
