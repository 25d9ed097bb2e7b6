import type { DrawnCard, Tree } from '../messages/drawn';
import type { Surfaces } from '../messages/overlay-state';
import type { Bar, Card, CardControls, Line, Section } from './card';

/** Returns the card laid out: `part` names what overlay.css gives a look, `data-for` what a button does. */
export function cardTree(card: Card, surfaces: Surfaces): DrawnCard {
  const { state, account, label, sections, controls } = card;
  return {
    ...{ state, account, label },
    folded: [header(card, null)],
    details: sections.length > 0 ? [header(card, 'details'), details(card)] : null,
    menu: [header(card, 'menu'), menu(controls, surfaces)],
  };
}

function element(tag: string, part: string, ...children: (Tree | string | null)[]): Tree {
  return [tag, { part }, ...children.filter((child) => child !== null)];
}

function header(card: Card, open: 'details' | 'menu' | null): Tree {
  const { headline, period, status, tone, sections, controls } = card;
  const figure =
    period === null
      ? element('p', 'sentence', headline)
      : element('p', open === 'details' ? 'figure large' : 'figure', headline, [
          'span',
          { part: 'period' },
          ` ${period}`,
        ]);
  return element(
    'header',
    'header',
    ['span', { part: open === 'details' ? 'mark large' : 'mark', 'aria-hidden': 'true' }, '‰'],
    element(
      'div',
      'summary',
      figure,
      status === null ? null : element('p', `status ${tone}`, status),
    ),
    button('menu', controls.menu, open === 'menu'),
    sections.length === 0
      ? null
      : button('details', open === 'details' ? controls.fold : controls.open, open === 'details'),
  );
}

function button(what: 'details' | 'menu', name: string, isOpen: boolean): Tree {
  return [
    'button',
    {
      type: 'button',
      part: isOpen ? `button ${what} open` : `button ${what}`,
      'data-for': what,
      'aria-expanded': String(isOpen),
      'aria-label': name,
      title: name,
    },
  ];
}

function details(card: Card): Tree {
  return element(
    'div',
    'body',
    element('p', 'handle', ['bdi', {}, `@${card.handle}`]),
    ...card.sections.map(section),
    element('p', 'disclaimer', card.disclaimer),
  );
}

function section({ title, lines }: Section): Tree {
  const isMain = title === null;
  return element(
    'div',
    isMain ? 'streams' : 'section',
    isMain ? null : element('h2', 'title', title),
    element('ul', 'list', ...lines.map((one) => line(one, isMain))),
  );
}

const SIGNS = { met: '✓', 'not-met': '✕', unknown: '?' } as const;

function line({ text, figure, note, bar, sign, said }: Line, isMain: boolean): Tree {
  return element(
    'li',
    isMain ? 'line main' : 'line',
    sign && ['span', { part: `sign ${sign}`, 'aria-hidden': 'true' }, SIGNS[sign]],
    element('span', 'text', text, said === null ? null : element('span', 'said', ` ${said}`)),
    figure === null ? null : element('span', isMain ? 'amount' : 'amount soft', figure),
    bar && barOf(bar),
    note === null ? null : element('span', 'note', note),
  );
}

/** A range on its section's common scale: the bar spans low to high, the tick is the likely value. */
function barOf({ from, to, at }: Bar): Tree {
  const percent = (share: number) => `${Math.round(1000 * share) / 10}%`;
  return [
    'span',
    { part: 'bar', 'aria-hidden': 'true' },
    ['i', { part: 'span', '--from': percent(from), '--size': percent(to - from) }],
    ['i', { part: 'tick', '--from': percent(at) }],
  ];
}

function menu(controls: CardControls, surfaces: Surfaces): Tree {
  const names = Object.keys(controls.surfaces) as (keyof Surfaces)[];
  const { report } = controls;
  const command = (what: string, text: string, more: Record<string, string> = {}): Tree => [
    'button',
    { type: 'button', part: 'command', 'data-for': what, ...more },
    text,
  ];
  const content = [
    ...names.map((name): Tree => [
      'label',
      { part: 'label' },
      [
        'input',
        {
          ...{ type: 'checkbox', part: 'check', 'data-for': name },
          ...(surfaces[name] && { checked: '' }),
        },
      ],
      controls.surfaces[name],
    ]),
    element('p', 'disclaimer', controls.back),
    command('move', controls.move),
    report && command('report', report.copy, { 'data-done': report.copied }),
  ].filter((child) => child !== null);
  return ['div', { part: 'body', role: 'group', 'aria-label': controls.menu }, ...content];
}
