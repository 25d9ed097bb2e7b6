// @ts-check
// Moving between pages without loading. The page data script stays what it was at the first load.

/** Path of the page under the viewer. */
let shownPath = location.pathname;

/** @param {string} path */
async function show(path) {
  const answer = load('/api/page/', { path });
  await moment('navigation', 120);
  const { title, main } = await answer;
  if (location.pathname !== path) return;
  hideViewer();
  shownPath = path;
  document.title = title;
  document.getElementById('main')?.replaceChildren(...elementsFrom(main));
  scrollTo(0, 0);
  await startGrid(120);
}

/** @param {string} path */
function navigate(path) {
  if (path === location.pathname) return;
  history.pushState({}, '', path);
  void show(path);
}

addEventListener('popstate', () => {
  const path = location.pathname;
  if (history.state?.viewer) void showViewer(path);
  else if (path === shownPath) hideViewer();
  else void show(path);
});

document.addEventListener('click', (event) => {
  const target = /** @type {Element} */ (event.target);
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
  const choice = /** @type {HTMLElement | null} */ (target.closest('[data-sort], [role=tab]'));
  if (choice) void choose(choice, choice.role === 'tab' ? 'aria-selected' : 'aria-pressed');
  const link = /** @type {HTMLAnchorElement | null} */ (target.closest('a[href]:not([target])'));
  if (!link || link.origin !== location.origin) return;
  event.preventDefault();
  if (/\/(video|photo)\/\d+$/.test(link.pathname)) openViewer(link.pathname);
  else navigate(link.pathname);
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  navigate('/search');
});

document.addEventListener('keydown', (event) => {
  const target = /** @type {Element} */ (event.target);
  if (event.key === 'Escape' && viewer) history.back();
  if (event.key === 'Enter' && target.matches(tileSelector)) {
    const link = target.querySelector('a');
    if (link) openViewer(link.pathname);
  }
});

document.addEventListener('pointerover', (event) => {
  const tile = /** @type {Element} */ (event.target).closest(tileSelector);
  if (tile) preview(tile);
});
