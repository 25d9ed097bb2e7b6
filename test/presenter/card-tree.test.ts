import { describe, expect, it } from 'vitest';
import { isHarmless } from './harmless';
import type { Tree } from '../../src/messages/drawn';
import { cardTree } from '../../src/presenter/card-tree';
import { cardView } from '../../src/presenter/card-view';
import type { Reading } from '../../src/reading/reading';
import { sampleEstimate, sampleReading } from '../overlay/samples';
import { english } from '../words/english';

const surfaces = { badge: true, card: true, pill: true, live: true, chip: false };

function draw(changes: Partial<Reading> = {}) {
  return cardTree(cardView(sampleReading(changes), sampleEstimate(), english), surfaces);
}

/** Every node of `trees`. */
function nodes(trees: readonly Tree[]): Tree[] {
  return trees.flatMap((tree) => {
    const [, , ...children] = tree;
    return [tree, ...nodes(children.filter((child) => typeof child !== 'string'))];
  });
}

function textOf(trees: readonly Tree[]): string {
  return trees
    .flatMap(([, , ...children]) =>
      children.map((child) => (typeof child === 'string' ? child : textOf([child]))),
    )
    .join('|');
}

const controls = (trees: readonly Tree[]) =>
  nodes(trees).flatMap(([, attributes]) => attributes['data-for'] ?? []);

describe('cardTree', () => {
  it('is made of nothing that loads, runs, or leads anywhere', () => {
    const { folded, details, menu } = draw();
    const trees = [...folded, ...(details ?? []), ...menu];
    expect(trees.filter((tree) => !isHarmless(tree))).toEqual([]);
    expect(isHarmless(['p', {}, ['img', { src: 'x' }]])).toBe(false);
    expect(isHarmless(['p', { onclick: 'x' }])).toBe(false);
  });

  it('shows two lines and two buttons while folded', () => {
    const { folded } = draw();
    expect(textOf(folded)).toBe(
      '‰|$310\u00a0–\u2060\u00a0890| a month|Seems eligible for Rewards||',
    );
    expect(controls(folded)).toEqual(['menu', 'details']);
  });

  it('opens into the sections, with a bar for each range', () => {
    const { details } = draw();
    expect(textOf(details ?? [])).toContain('Brand deals|$180\u00a0–\u2060\u00a0560');
    const bars = nodes(details ?? []).filter(([, { part }]) => part === 'span');
    // 120 to 400 and 180 to 560 dollars on a scale of 560.
    expect(bars.map(([, attributes]) => [attributes['--from'], attributes['--size']])).toEqual([
      ['21.4%', '50%'],
      ['32.1%', '67.9%'],
    ]);
  });

  it('says in its menu what is switched on', () => {
    const { menu } = draw();
    const boxes = nodes(menu).filter(([tag]) => tag === 'input');
    expect(boxes.map(([, { 'data-for': name, checked }]) => [name, checked !== undefined])).toEqual(
      Object.entries(surfaces),
    );
    expect(controls(menu)).toContain('move');
    expect(controls(menu)).not.toContain('report');
  });

  it('offers a report of a page that could not be read', () => {
    const { menu } = draw({ problems: [{ code: 'counts-absent', message: '' }] });
    expect(controls(menu)).toContain('report');
  });

  it('does not open where there is nothing more to say', () => {
    const { folded, details } = draw({
      videos: [],
      problems: [{ code: 'private-account', message: '' }],
    });
    expect(details).toBeNull();
    expect(controls(folded)).toEqual(['menu']);
  });
});
