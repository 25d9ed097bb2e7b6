// @ts-check
// A grid's tiles: built from what the site sent, built anew, given to other videos, counted later.

/**
 * Counts that come after their tiles: every second footer at first, with the others empty; then the rest.
 * @param {Grid} counted
 * @param {Item[]} items
 */
async function bringCounts(counted, items) {
  const late = items.filter((item) => item.late);
  if (late.length === 0) return;
  await nextFrame();
  await moment('counts-1', 200);
  late.forEach((item, index) => setCounts(counted, item, index % 2 === 0 ? 'full' : 'empty'));
  await moment('counts-2', 300);
  late.forEach((item) => setCounts(counted, item, 'full'));
}

/**
 * @param {Grid} counted
 * @param {Item} item
 * @param {'empty' | 'full'} counts
 */
function setCounts(counted, item, counts) {
  if (grid !== counted || item.counts === counts) return;
  item.counts = counts;
  const place = counted.list.children[counted.items.indexOf(item)];
  if (place instanceof HTMLElement) showCounts(place, item);
}

/**
 * @param {HTMLElement} node
 * @param {Item} item
 */
function showCounts(node, item) {
  if (!item.late || !item.counts) return;
  const text = node.querySelector('[data-e2e=video-views]');
  if (text) text.textContent = item.counts === 'full' ? item.late.text : '';
  else {
    const footer = item.counts === 'full' ? item.late.footer : item.late.emptyFooter;
    node.querySelector('a > div')?.append(...elementsFrom(footer));
  }
}

/** @param {Item} item */
function nodeFor(item) {
  const [node] = elementsFrom(item.tile);
  if (!node) throw new Error('A tile needs an element');
  showCounts(node, item);
  return node;
}

function rerender() {
  grid?.list.replaceChildren(...grid.items.map(nodeFor));
}

/** @param {number} by */
function reuse(by) {
  if (!grid) return;
  const { list, items } = grid;
  grid.items = items.map((item, index) => items[(index + by) % items.length] ?? item);
  grid.items.forEach((item, index) => {
    const place = list.children[index];
    if (place instanceof HTMLElement) takeOver(place, nodeFor(item));
  });
}

/**
 * Gives `place` the link, picture, count and badge of `model`; the nodes that both have stay.
 * @param {HTMLElement} place
 * @param {HTMLElement} model
 */
function takeOver(place, model) {
  for (const [selector, names] of /** @type {const} */ ([
    ['a', ['href']],
    ['img', ['alt', 'src']],
  ])) {
    const [kept, given] = [place.querySelector(selector), model.querySelector(selector)];
    for (const name of names) kept?.setAttribute(name, given?.getAttribute(name) ?? '');
  }
  const [count, text] = [place, model].map((node) => node.querySelector('[data-e2e=video-views]'));
  if (count) count.textContent = text?.textContent ?? '';
  const [old, badge] = [place, model].map(
    (node) => node.querySelector('[data-e2e=video-card-badge]')?.parentElement?.parentElement,
  );
  if (old && !badge) old.remove();
  if (badge && !old) place.querySelector('a')?.append(badge);
}
