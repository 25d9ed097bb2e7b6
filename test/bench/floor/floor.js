// @ts-check
// A label with the tile's own count on each tile as it comes: nothing is read, asked or estimated.

const LABEL = 'floor-label';

/** @param {Element} tile */
function label(tile) {
  const count = tile.querySelector('[data-e2e=video-views]');
  if (!count || tile.lastElementChild?.localName === LABEL) return;
  const node = document.createElement(LABEL);
  node.style.cssText =
    'position:absolute;top:8px;right:8px;padding:2px 6px;background:#000;color:#fff';
  node.textContent = count.textContent;
  tile.append(node);
}

/** @param {ParentNode} root */
function scan(root) {
  root.querySelectorAll('[data-e2e=user-post-item]').forEach(label);
}

scan(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node instanceof Element && node.localName !== LABEL) scan(node);
    }
  }
}).observe(document.body, { childList: true, subtree: true });
