import type { RateId } from '../rates/all';
import type { ResolvedRate } from '../rates/cards';
import { words } from '../words/words';
import type { WordParam, Words } from '../words/words';
import type { Explanation, Provenance } from './estimate';
import { ZERO } from './maths/dollars';
import type { Range } from './range';

/** Returns the words for a text of the engine: `engine.<group>.<name>`. */
export function engineWords(name: string, params?: Record<string, WordParam>): Words {
  return words(`engine.${name}`, params);
}

/** Returns the range of a number that is known exactly. */
export function certain(value: number): Range {
  return { low: value, likely: value, high: value };
}

/** Returns the node of an input that was seen, remembered, set or assumed; `rate` is what an assumption rests on. */
export function leaf(
  name: string,
  value: Range | null,
  unit: string,
  from: Provenance,
  note?: Words,
  inputs: Explanation[] = [],
  rate?: RateId,
): Explanation {
  return node(name, value, unit, from, undefined, rate, note, inputs);
}

/** The node of a rate is the same for every creator: it is made once, for as long as the rates are in force. */
const rateLeaves = new WeakMap<ResolvedRate, { name: string; node: Explanation }>();

/** Returns the node of a rate: its value on the card in force, or what the user set in its place. */
export function rateLeaf(name: string, rate: ResolvedRate): Explanation {
  const known = rateLeaves.get(rate);
  if (known?.name === name) return known.node;
  const { low, likely, high, disputed, unit, from, id } = rate;
  const note = disputed === undefined ? undefined : once('note.disputed');
  const value = Object.freeze({ low, likely, high });
  const fresh = node(name, value, unit, from, undefined, id, note, []);
  Object.freeze(fresh.inputs);
  rateLeaves.set(rate, { name, node: Object.freeze(fresh) });
  return fresh;
}

/** Returns the node of a rate under the rate's own title: for one of several that are alike. */
export function titledLeaf(rate: ResolvedRate): Explanation {
  return { ...rateLeaf('price', rate), label: Object.freeze(words(`rateTitle.${rate.id}`)) };
}

/** Returns the node of a figure made from others; the text `formula.<how>` says how, `formula.<name>` without one. */
export function computed(
  name: string,
  value: Range | null,
  unit: string,
  inputs: Explanation[],
  note?: Words,
  how = name,
): Explanation {
  return node(name, value, unit, 'computed', formula(how), undefined, note, inputs);
}

/** Returns the same tree for an account that may not earn: nothing now, and the `note` says why. */
export function nothingNow(
  { label, unit, from, formula, inputs }: Explanation,
  note: Words,
): Explanation {
  return { label, value: ZERO, unit, from, formula, rate: undefined, note, inputs };
}

/** Every node has the same fields in the same order: a page asks for thousands, and that makes them cheap. */
function node(
  name: string,
  value: Range | null,
  unit: string,
  from: Provenance,
  formula: Words | undefined,
  rate: string | undefined,
  note: Words | undefined,
  inputs: Explanation[],
): Explanation {
  return { label: label(name), value, unit, from, formula, rate, note, inputs };
}

/** Words without parameters are made once: a tree has dozens, and a page asks for many trees. */
type Made = Map<string, Words>;
const labels: Made = new Map();
const formulas: Made = new Map();
const missing: Made = new Map();
const others: Made = new Map();

function label(name: string): Words {
  return labels.get(name) ?? keep(labels, name, `label.${name}`);
}

function formula(name: string): Words {
  return formulas.get(name) ?? keep(formulas, name, `formula.${name}`);
}

/** Returns the name of an input that is not known. */
export function missingLabel(id: string): Words {
  return missing.get(id) ?? keep(missing, id, `missing.${id}`);
}

/** Returns the words for a text of the engine that takes no parameters. */
export function once(name: string): Words {
  return others.get(name) ?? keep(others, name, name);
}

function keep(made: Made, name: string, text: string): Words {
  const fresh = Object.freeze(engineWords(text));
  made.set(name, fresh);
  return fresh;
}
