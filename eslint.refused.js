/**
 * What no code of ours may do, wherever it runs. A later block of eslint.config.js replaces a rule's options as a
 * whole, so every block that sets one of these two rules spreads its list.
 */

const sends = 'Permille sends nothing anywhere.';
const runs = 'Text never becomes code.';
const noMarkup =
  'Text from a page must never become markup. Build nodes with createElement and textContent.';
const polls = 'Permille never polls. Observe the part of the page that changes.';

/** By name, as a global (`fetch(a)`) and as a property of anything (`self.fetch(a)`, `const { fetch } = self`). */
const names = {
  [sends]: [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
    'sendBeacon',
  ],
  [runs]: ['eval', 'Function', 'importScripts'],
  [noMarkup]: [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'createContextualFragment',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'DOMParser',
    'srcdoc',
    'srcDoc',
    'dangerouslySetInnerHTML',
  ],
  [polls]: ['setInterval'],
};
const messages = Object.entries(names);

export const refusedGlobals = messages.flatMap(([message, list]) =>
  list.map((name) => ({ name, message })),
);

export const refusedSyntax = [
  ...messages.flatMap(([message, list]) => {
    const name = `/^(?:${list.join('|')})$/`;
    return [
      { selector: `MemberExpression[computed=false][property.name=${name}]`, message },
      { selector: `MemberExpression[property.value=${name}]`, message },
      { selector: `MemberExpression > TemplateLiteral > [value.cooked=${name}]`, message },
      { selector: `Property[key.name=${name}]`, message },
      { selector: `Property[key.value=${name}]`, message },
      { selector: `JSXAttribute[name.name=${name}]`, message },
    ];
  }),
  {
    selector: "CallExpression[callee.property.name=/^setAttribute/] > [value='srcdoc']",
    message: noMarkup,
  },
  {
    selector:
      "MemberExpression[property.name=/^write(?:ln)?$/]:matches([object.name='document'], [object.property.name='document'])",
    message: noMarkup,
  },
  {
    selector:
      'CallExpression[callee.name=/^set(?:Timeout|Interval)$/][arguments.0.type=/^(?:Template)?Literal$/]',
    message: runs,
  },
  {
    selector: "CallExpression[callee.property.name='waitForTimeout']",
    message: 'A test waits for a condition, never for a time.',
  },
  {
    selector: "CallExpression[callee.name='Number'] > MemberExpression[property.name='id']",
    message: "TikTok's ids exceed 2^53: use BigInt.",
  },
];
