import type { Explanation } from '../../src/engine/estimate';

/**
 * Returns a tree as lines, one a node, each under what it goes into: its name, unit, where it is from, and where
 * there is one its rate and its note.
 */
export function outline(node: Explanation, depth = 0): string[] {
  const { label, unit, from, rate, note, inputs } = node;
  const name = label.key.replace('engine.label.', '');
  const parts = [`${'  '.repeat(depth)}${name}: ${unit}, ${from}`];
  if (rate !== undefined) parts.push(rate);
  if (note !== undefined) parts.push(note.key.replace('engine.', ''));
  return [parts.join(', '), ...inputs.flatMap((input) => outline(input, depth + 1))];
}
