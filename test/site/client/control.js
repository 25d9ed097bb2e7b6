// @ts-check
// What tests may see and do, and the start of it all.

/** @type {Window['__site']['events']} */
const events = [];

/**
 * @param {EventTarget | null} target
 * @returns {string | null} the name of the page's control that `target` belongs to
 */
function controlAt(target) {
  if (!(target instanceof Element)) return null;
  const control = target.closest('a, button, input, [role=button], [role=tab]');
  if (!(control instanceof HTMLElement)) return null;
  const within = /** @type {HTMLElement | null} */ (control.closest('[data-e2e]'));
  return (
    control.dataset['e2e'] ||
    control.id ||
    control.getAttribute('aria-label') ||
    within?.dataset['e2e'] ||
    control.textContent
  );
}

document.addEventListener('click', ({ target }) => {
  const control = controlAt(target);
  if (control !== null) events.push({ type: 'click', control });
});

// TikTok listens for its shortcuts on the document: every key that comes this far is one.
document.addEventListener('keydown', ({ target, key }) => {
  events.push({ type: 'key', control: controlAt(target), key });
});

window.__site = {
  events,
  rerender,
  reuse,
  navigate,
  setTheme(theme) {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['tuxColorScheme'] = theme;
  },
  pending: () => [...waiting.map(({ name }) => name), ...loading],
  release,
};

void startGrid(0);
