import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { root } from './run';

/** What must not be in a build, whatever library brought it, and what it would mean there. */
const forbidden: readonly [pattern: RegExp, meaning: string][] = [
  [/(?<![\w$])eval(?![\w$])/, 'runs text as code'],
  [/\bnew Function\b|(?<![\w$])Function(?=\)?\(|["'`]\])/, 'runs text as code'],
  [/\bset(?:Timeout|Interval)\)?\(\s*["'`]/, 'runs text as code'],
  [/\bimportScripts\b/, 'loads code'],
  [/[^\w.$]import\(\s*(?!["'`]\.{0,2}\/)/, 'loads code from a place that is not fixed'],
  [
    /(?:\b(?:outerHTML|srcdoc)|\[["'`](?:innerHTML|outerHTML|srcdoc)["'`]\])\s*=[^=]/,
    'makes markup of text',
  ],
  [/\binsertAdjacentHTML\b|\bcreateContextualFragment\b|\bDOMParser\b/, 'makes markup of text'],
  [/\b(?:set|parse)HTMLUnsafe\b|\bdocument\.write(?:ln)?\b/, 'makes markup of text'],
  [
    /(?<![\w$.])fetch(?![\w$:])|\b(?:self|window|globalThis)\.fetch\b|\[["'`]fetch["'`]\]/,
    'could send something',
  ],
  [/\bXMLHttpRequest\b|\bWebSocket(?:Stream)?\b|\bEventSource\b/, 'could send something'],
  [/\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b/, 'could send something'],
  [/<(?:script|link|img|iframe)[^>]+(?:src|href)=["']?(?:https?:)?\/\//i, 'loads from elsewhere'],
  [/@import\b|url\(\s*["']?(?:https?:)?\/\//, 'loads from elsewhere'],
];

/**
 * React's own two uses of innerHTML: a constant that makes an inert script element, and what
 * dangerouslySetInnerHTML is for, which our lint forbids. https://github.com/mozilla/addons-linter/issues/1714
 */
const ofReact: readonly RegExp[] = [
  /\.innerHTML=`<script><\\\/script>`/g,
  /__html!==\w+&&\(\w+\.innerHTML=\w+\)/g,
];

/**
 * Papa Parse fetches a file when it is asked to read an address. It is only asked to write, and the pages'
 * policy (connect-src 'none') would refuse. https://www.papaparse.com/docs#remote-files
 */
const ofPapaParse = /new XMLHttpRequest(?=,this\._config\.withCredentials)/g;

/** Names, not addresses: nothing is loaded from them. */
const namespaces: readonly string[] = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/XML/1998/namespace',
  // React puts it into the text of its errors.
  'https://react.dev/errors/',
];
const site = /^https:\/\/www\.tiktok\.com(?:\/|$)/;

/** Returns one line for each thing in a built file that must not be there. `cited` are addresses that may be named. */
export function findingsInBuilt(name: string, text: string, cited: ReadonlySet<string>): string[] {
  const ours = [...ofReact, ofPapaParse].reduce((rest, known) => rest.replace(known, ''), text);
  const findings = forbidden.flatMap(([pattern, meaning]) => {
    const found = pattern.exec(ours);
    return found ? [`${name}: "${around(ours, found.index)}" ${meaning}`] : [];
  });
  const markup = /\.innerHTML\s*=[^=]/.exec(ours);
  if (markup) findings.push(`${name}: "${around(ours, markup.index)}" makes markup of text`);
  for (const [address] of text.matchAll(/(?:https?|wss?|ftp):\/\/[^\s"'`<>\\)}*]*/g)) {
    if (cited.has(address) || namespaces.includes(address) || site.test(address)) continue;
    if (address.includes('${')) continue;
    findings.push(`${name}: ${address} is an address that no source in src/rates names`);
  }
  return findings;
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 20), index + 40).replace(/\s+/g, ' ');
}

/** Returns the addresses that the rates cite: links for people, never opened by the extension. */
function citedAddresses(): Set<string> {
  const folder = join(root, 'src', 'rates');
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/https:\/\/[^\s'"`]+/g) ?? []));
}

const readable = new Set(['.js', '.html', '.css', '.json', '.svg']);

/** Looks through the builds in `folders`, prints what must not be there, and returns 0 where there is nothing. */
export function checkBuilt(folders: readonly string[]): number {
  const cited = citedAddresses();
  const findings = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && readable.has(extname(entry.name)))
      .flatMap((entry) => {
        const path = join(entry.parentPath, entry.name);
        return findingsInBuilt(relative(root, path), readFileSync(path, 'utf8'), cited);
      }),
  );
  for (const finding of findings) console.error(finding);
  return findings.length === 0 ? 0 : 1;
}
