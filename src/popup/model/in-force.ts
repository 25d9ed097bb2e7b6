import type { Estimate, Explanation, Provenance } from '../../engine/estimate';
import { nicheSchema } from '../../rates/niches';
import type { Niche } from '../../rates/niches';

/** A value that the estimate rests on, and where it is from. */
export interface InForce<T> {
  value: T;
  from: Provenance;
}

/** What the what-if controls start from; `null` where the estimate knows nothing. */
export interface Inputs {
  region: InForce<string> | null;
  niche: InForce<Niche> | null;
  longShare: InForce<number> | null;
  postsPerMonth: InForce<number> | null;
  dealsPerMonth: InForce<number> | null;
  liveHoursPerMonth: InForce<number> | null;
  viewers: InForce<number> | null;
}

/** Days in the month that the estimate is for, and in a week. */
const MONTH_DAYS = 30;
const WEEK_DAYS = 7;

/** Returns the inputs of `estimate` that people can put something else in the place of. */
export function inputsOf(estimate: Estimate): Inputs {
  const nodes = new Map<string, Explanation>();
  for (const { explanation } of estimate.streams) gather(explanation, nodes);
  const figure = (name: string): InForce<number> | null => {
    const node = nodes.get(`engine.label.${name}`);
    return node?.value ? { value: node.value.likely, from: node.from } : null;
  };
  const week = estimate.marketplace.postsPerWeek;
  return {
    region: regionOf(nodes.get('engine.label.region')),
    niche: nicheOf(nodes.get('engine.label.niche')),
    longShare: figure('longShare'),
    postsPerMonth: week && {
      value: (week.value * MONTH_DAYS) / WEEK_DAYS,
      from: week.days === 0 ? 'set' : 'seen',
    },
    dealsPerMonth: figure('deals'),
    liveHoursPerMonth: figure('liveHours'),
    viewers: figure('viewers'),
  };
}

/**
 * Returns where a value is from, to the one who is asked for a better one: a rate that nobody measured for this
 * creator is an assumption.
 */
export function askedFrom(from: Provenance): Provenance {
  return from === 'rate' ? 'assumed' : from;
}

/** The first of each name: streams that share an input share its value. */
function gather(node: Explanation, nodes: Map<string, Explanation>): void {
  if (!nodes.has(node.label.key)) nodes.set(node.label.key, node);
  for (const input of node.inputs) gather(input, nodes);
}

function regionOf(node: Explanation | undefined): InForce<string> | null {
  const region = node?.note?.params.region;
  const known = typeof region === 'object' && 'country' in region;
  return node && known ? { value: region.country, from: node.from } : null;
}

function nicheOf(node: Explanation | undefined): InForce<Niche> | null {
  const niche = nicheSchema.safeParse(node?.note?.key.replace('engine.niche.', ''));
  return node && niche.success ? { value: niche.data, from: node.from } : null;
}
