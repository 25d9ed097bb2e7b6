import { existsSync, readFileSync } from 'node:fs';

const built = '.output/chrome-mv3';

/** What the popup loads before it can show anything: its page names it. The rest comes when it is asked for. */
function scriptsOf(page) {
  const path = `${built}/${page}`;
  // Without a build size-limit says itself what is missing.
  if (!existsSync(path)) return [path];
  const scripts = readFileSync(path, 'utf8').matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g);
  return [...scripts].map(([, script]) => `${built}/${script}`);
}

export default [
  {
    name: 'content script',
    path: `${built}/content-scripts/tiktok.js`,
    limit: '40 kB',
    gzip: false,
    brotli: false,
  },
  {
    name: 'content script, compressed',
    path: `${built}/content-scripts/tiktok.js`,
    limit: '15 kB',
    gzip: true,
    brotli: false,
  },
  {
    name: "popup's script, compressed",
    path: scriptsOf('popup.html'),
    limit: '110 kB',
    gzip: true,
    brotli: false,
  },
];
