// @ts-check
// The viewer that a tile opens: the address changes, the grid stays beneath, closing goes back.

/** @type {HTMLElement | null} */
let viewer = null;

/** @param {string} path */
async function showViewer(path) {
  const { main } = await load('/api/page/', { path, as: 'viewer' });
  if (location.pathname !== path) return;
  hideViewer();
  [viewer = null] = elementsFrom(main);
  if (!viewer) return;
  document.body.append(viewer);
  const close = viewer.querySelector('[data-e2e=browse-close]');
  close?.addEventListener('click', () => history.back());
  if (close instanceof HTMLElement) close.focus();
  viewer.querySelector('[data-e2e=arrow-right]')?.addEventListener('click', () => void showNext());
}

/** The next video of the grid takes the place of this one: the address changes first, the nodes stay. */
async function showNext() {
  const links = [...document.querySelectorAll(`${tileSelector} a`)];
  const paths = links.map((link) => /** @type {HTMLAnchorElement} */ (link).pathname);
  const path = paths[paths.indexOf(location.pathname) + 1];
  if (path === undefined) return;
  history.replaceState({ viewer: true }, '', path);
  const { main } = await load('/api/page/', { path, as: 'viewer' });
  await moment('next', 60);
  const [next] = elementsFrom(main);
  if (viewer && next && location.pathname === path) takeOverTree(viewer, next);
}

/**
 * Gives `kept` and all within it the attributes and texts of `given`, which is built alike.
 * @param {Element} kept
 * @param {Element} given
 */
function takeOverTree(kept, given) {
  for (const { name, value } of given.attributes) kept.setAttribute(name, value);
  kept.childNodes.forEach((node, index) => {
    const other = given.childNodes[index];
    if (node instanceof Element && other instanceof Element) takeOverTree(node, other);
    else if (other) node.nodeValue = other.nodeValue;
  });
}

function hideViewer() {
  viewer?.remove();
  viewer = null;
}

/** @param {string} path */
function openViewer(path) {
  history.pushState({ viewer: true }, '', path);
  void showViewer(path);
}

/**
 * A tile under the pointer plays: a wrapper with the video's id joins the picture, and leaves again.
 * @param {Element} tile
 */
function preview(tile) {
  const id = /\d+$/.exec(tile.querySelector('a')?.pathname ?? '')?.[0];
  const picture = tile.querySelector('a > div');
  if (!id || !picture || tile.querySelector('.xgplayer-container')) return;
  const wrapper = document.createElement('div');
  wrapper.className = 'css-10wzcli-7937d88b--DivBasicPlayerWrapper';
  const player = document.createElement('div');
  player.id = `xgwrapper-0-${id}`;
  player.className = 'xgplayer-container tiktok-web-player';
  wrapper.append(player);
  picture.append(wrapper);
  tile.addEventListener('pointerleave', () => wrapper.remove(), { once: true });
}
