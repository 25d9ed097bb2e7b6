import type { Random } from './random';

const things = [
  'a river in the early light',
  'the old path over the ridge',
  'seeds that wait for rain',
  'a harbour after the storm',
  'frost on the window',
  'how the tide comes in',
  'mushrooms under the birches',
  'a tent, a stove and no plan',
  'the first swallows',
  'stones from the same beach',
] as const;
const openings = [
  'Today:',
  'Slowly,',
  'Part two:',
  'You asked for',
  'Nobody told me about',
  'Again',
];
const tags = ['#river', '#meadow', '#outside', '#slow', '#garden', '#coast', '#quiet', '#forest'];
// Captions hold whatever people type; these must stay text.
const odd = [
  '<script>alert("x")</script>',
  'a < b && c > d',
  '“quotes” & ampersands',
  '12.5M views!',
];

/** Returns what the creator wrote under a video. */
export function captionFrom(random: Random): string {
  const oddity = random.next() < 0.08 ? ` ${random.pick(odd)}` : '';
  const tail = Array.from({ length: random.whole(1, 4) }, () => random.pick(tags)).join(' ');
  return `${random.pick(openings)} ${random.pick(things)}${oddity} ${tail}`;
}
