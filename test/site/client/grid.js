// @ts-check
// A creator's grid: the first batch comes with the page, each scroll to its end appends sixteen more.

/**
 * @typedef {object} Item
 * @property {string} tile
 * @property {{ text: string, footer: string, emptyFooter: string } | null} late
 * @property {'none' | 'empty' | 'full'} [counts] how much of a late count has come
 */

/**
 * @typedef {object} Grid
 * @property {HTMLElement} list
 * @property {Item[]} items
 * @property {string} sort
 * @property {string} tab
 */

/** @type {Grid | null} */
let grid = null;

const tileSelector = '[data-e2e=user-post-item]';

/** @param {number} wait milliseconds until the first tiles come, where the page has none yet */
async function startGrid(wait) {
  grid = null;
  const list = document.getElementById('user-post-item-list');
  if (!list) return;
  const started = { list, items: [], sort: 'latest', tab: 'videos' };
  grid = started;
  if (!list.querySelector(tileSelector)) await moment('grid', wait);
  await fill(started);
}

/** @param {Grid} filled */
async function fill(filled) {
  const more = await addBatch(filled);
  if (more && grid === filled) watchEnd(filled);
}

/**
 * @param {Grid} grown
 * @returns {Promise<boolean>} whether there is more
 */
async function addBatch(grown) {
  const { items, hasMore } = await load('/api/post/item_list/', {
    handle: grown.list.dataset['handle'] ?? '',
    cursor: String(grown.items.length),
    sort: grown.sort,
    list: grown.tab,
  });
  if (grid !== grown) return false;
  const first = grown.items.length === 0;
  grown.items.push(...items);
  if (!first || !grown.list.querySelector(tileSelector)) {
    if (first) grown.list.replaceChildren();
    grown.list.append(...items.map(nodeFor));
  }
  void bringCounts(grown, items);
  return hasMore;
}

/** @param {Grid} watched */
function watchEnd(watched) {
  const end = document.querySelector('[data-list-end]');
  if (!end) return;
  const observer = new IntersectionObserver(
    async (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      // Observing again after the batch asks anew whether the end is still near.
      observer.unobserve(end);
      if (await addBatch(watched)) observer.observe(end);
    },
    { rootMargin: '600px 0px' },
  );
  observer.observe(end);
}

/**
 * @param {HTMLElement} chosen a tab or an order
 * @param {string} attribute what marks the chosen one
 */
async function choose(chosen, attribute) {
  if (!grid) return;
  for (const other of chosen.parentElement?.children ?? []) {
    other.setAttribute(attribute, String(other === chosen));
  }
  const sort = chosen.dataset['sort'] ?? grid.sort;
  const tab = chosen.dataset['e2e'] === 'repost-tab' ? 'reposts' : 'videos';
  grid = { list: grid.list, items: [], sort, tab: chosen.role === 'tab' ? tab : grid.tab };
  grid.list.replaceChildren();
  await fill(grid);
}
