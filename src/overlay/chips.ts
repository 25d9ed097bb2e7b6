import { MOST_CHIPS } from '../messages/drawn';
import type { Mark } from '../messages/drawn';
import { whenOver } from '../signals/when-over';
import { onceAFrame } from '../tiktok/frames';
import { OVERLAY, isElement } from '../tiktok/nodes';
import type { Mention } from '../tiktok/watch';
import type { Keeper } from './keeper';
import { createMark, fillMark, mendMark } from './mark';
import { nearFirst } from './near';
import type { Look } from './theme';
import type { Tips } from './tips';

/** The chips of a page that lists creators: one beside each name of whom something is known, where there is room. */
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
  /** What is to be said beside names where there was no room for it. */
  const crowdedOut = new Map<HTMLElement, Mark>();
  const near = nearFirst(window, signal, (elements) => {
    draw(elements);
  });

  function draw(elements: readonly HTMLElement[]): void {
    const asked = elements.flatMap((element) => mentions.get(element) ?? []);
    for (let from = 0; from < asked.length; from += MOST_CHIPS) {
      void drawSome(asked.slice(from, from + MOST_CHIPS));
    }
  }

  async function drawSome(asked: readonly Mention[]): Promise<void> {
    const marks = await ask(asked);
    if (!marks || signal.aborted) return;
    const said = new Map<HTMLElement, Mark | null>();
    asked.forEach((mention, i) => {
      const { element } = mention;
      // It may name somebody else by now: then its own batch is on its way.
      if (mentions.get(element) === mention) said.set(element, marks[i] ?? null);
    });
    paintAll(said);
  }

  /** All reads come after all writes, and then the few writes that they ask for: first the note goes, then the chip. */
  function paintAll(said: ReadonlyMap<HTMLElement, Mark | null>): void {
    for (const [name, mark] of said) paint(name, mark);
    const crowded = [...said.keys()].filter(isCrowdedAt);
    for (const name of crowded) chips.get(name)?.setAttribute('data-place', 'short');
    for (const name of crowded.filter(isCrowdedAt)) {
      drop(name);
      const mark = said.get(name);
      if (mark) crowdedOut.set(name, mark);
    }
  }

  function isCrowdedAt(name: HTMLElement): boolean {
    const chip = chips.get(name);
    return chip !== undefined && isCrowded(chip);
  }

  function drop(name: HTMLElement): void {
    const chip = chips.get(name);
    if (chip) keeper.drop(chip);
    chips.delete(name);
  }

  function paint(name: HTMLElement, mark: Mark | null): void {
    crowdedOut.delete(name);
    if (!mark) {
      drop(name);
      return;
    }
    const chip = chips.get(name) ?? createMark(window.document, 'chip');
    fillMark(chip, mark);
    chip.removeAttribute('data-place');
    look.dress(chip);
    chips.set(name, chip);
    keeper.keep(chip, holderIn(name), () => mendMark(chip, mark));
    tips.explain(name, chip, mark);
  }

  // A wider window may have room again.
  const frame = onceAFrame(window, () => {
    paintAll(new Map([...crowdedOut].filter(([name]) => name.isConnected)));
  });
  window.addEventListener(
    'resize',
    () => {
      frame.request();
    },
    { signal, passive: true },
  );
  whenOver(signal, () => {
    frame.cancel();
  });

  return {
    take(batch) {
      for (const mention of batch) mentions.set(mention.element, mention);
      draw(near(batch.map(({ element }) => element)));
    },
    refresh() {
      for (const element of mentions.keys()) if (!element.isConnected) mentions.delete(element);
      draw(near([...mentions.keys()]));
    },
  };
}

/** Returns the innermost element that holds all of the name: beside a block the chip would start a new line. */
function holderIn(name: HTMLElement): HTMLElement {
  let holder = name;
  for (;;) {
    const inner = [...holder.childNodes].filter(isContent);
    const [only] = inner;
    if (inner.length !== 1 || !only || !isElement(only)) return holder;
    holder = only;
  }
}

function isContent(node: Node): boolean {
  return isElement(node) ? !node.matches(OVERLAY) : (node.nodeValue ?? '').trim() !== '';
}

/** How far out a neighbour of the name is looked for: the next tile is as far as this. */
const LEVELS = 6;

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
