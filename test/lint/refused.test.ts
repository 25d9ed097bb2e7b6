import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/support/run';

// The rules are taken from the configuration in force for a file of each context, so that a block which replaces
// another's list is seen. Rules that need types are left out: there is no project for a snippet.

const contexts = {
  'the content script': 'src/overlay/card.ts',
  'its entrypoint': 'entrypoints/tiktok.content/index.ts',
  'the worker': 'src/worker/settings.ts',
  "the worker's entrypoint": 'entrypoints/background.ts',
  'the popup': 'src/popup/Popup.tsx',
  'the options': 'src/options/Options.tsx',
  'the engine': 'src/engine/estimate.ts',
  'the tests': 'test/e2e/harness.ts',
};

const rules = ['no-restricted-syntax', 'no-restricted-globals', 'no-restricted-properties'];
const eslint = new ESLint({ cwd: root });
const linter = new Linter();

/** Returns how many complaints there are of `code` where it stands in `file`. */
async function complaints(file: string, code: string): Promise<number> {
  const config = (await eslint.calculateConfigForFile(file)) as { rules: Linter.RulesRecord };
  const found = linter.verify(
    code,
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { ecmaFeatures: { jsx: file.endsWith('x') } },
      },
      rules: Object.fromEntries(
        Object.entries(config.rules).filter(([name]) => rules.includes(name)),
      ),
    },
    file,
  );
  // A snippet that does not parse, or a file that no block is for, must not count as refused.
  for (const { ruleId, message } of found) if (ruleId === null) throw new Error(message);
  return found.length;
}

const everywhere = [
  'fetch(a);',
  'globalThis.fetch(a);',
  'self.fetch(a);',
  'window.fetch(a);',
  "self['fetch'](a);",
  'self[`fetch`](a);',
  'const send = fetch;',
  'const { fetch: send } = self;',
  'new XMLHttpRequest();',
  'new self.XMLHttpRequest();',
  'navigator.sendBeacon(a);',
  "navigator['sendBeacon'](a);",
  'new WebSocket(a);',
  'new EventSource(a);',
  'new WebTransport(a);',
  'new RTCPeerConnection();',
  'importScripts(a);',
  'self.importScripts(a);',
  'a.innerHTML = b;',
  "a['innerHTML'] = b;",
  'a[`innerHTML`] = b;',
  'Object.assign(a, { innerHTML: b });',
  "Object.assign(a, { 'innerHTML': b });",
  'a.outerHTML = b;',
  "a.insertAdjacentHTML('beforeend', b);",
  'range.createContextualFragment(b);',
  'a.setHTMLUnsafe(b);',
  'Document.parseHTMLUnsafe(b);',
  "new DOMParser().parseFromString(b, 'text/html');",
  'a.srcdoc = b;',
  "a.setAttribute('srcdoc', b);",
  'document.write(b);',
  'self.document.writeln(b);',
  'eval(b);',
  '(0, eval)(b);',
  'self.eval(b);',
  'new Function(b);',
  'Function(b);',
  'self.Function(b);',
  "setTimeout('a()', 1);",
  'setTimeout(`a()`, 1);',
  'setInterval(a, 1);',
  'self.setInterval(a, 1);',
  'Number(a.id);',
];

describe.each(Object.entries(contexts))('lint of %s', (_what, file) => {
  it.each(everywhere)('refuses: %s', async (code) => {
    expect(await complaints(file, code)).toBeGreaterThan(0);
  });

  it('lets pass what only looks like it', async () => {
    const harmless = [
      'a.textContent = b;',
      "a.setAttribute('title', b);",
      'prefetch(a); a.fetched(); a.write(b);',
      "setTimeout(() => { a('b'); }, 1);",
      "say('fetch');",
      'const evaluate = (f: () => void) => { f(); };',
      'Number(a.views);',
    ];
    for (const code of harmless) expect(await complaints(file, code)).toBe(0);
  });
});

it.each(['src/popup/Popup.tsx', 'src/options/Options.tsx'])(
  'lint of %s refuses markup in JSX',
  async (file) => {
    expect(await complaints(file, 'const a = <p dangerouslySetInnerHTML={b} />;')).toBeGreaterThan(
      0,
    );
    expect(await complaints(file, 'const a = <iframe srcDoc={b} />;')).toBeGreaterThan(0);
  },
);

it.each(['src/worker/settings.ts', 'entrypoints/background.ts'])(
  'lint of %s refuses state of the module, which the worker forgets',
  async (file) => {
    expect(await complaints(file, 'let a = 1;')).toBeGreaterThan(0);
    expect(await complaints('src/overlay/card.ts', 'let a = 1;')).toBe(0);
  },
);

it('lint of the engine refuses clocks, pages and chance', async () => {
  for (const code of ['new Date();', 'Date.now();', 'document.body;', 'Math.random();'])
    expect(await complaints('src/engine/estimate.ts', code)).toBeGreaterThan(0);
});
