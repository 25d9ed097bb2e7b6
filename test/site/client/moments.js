// @ts-check
// The points at which the page makes people wait. With `hold` they wait until a test lets go.

const held = document.body.dataset['hold'] === 'true';

/** @type {{ name: string, go: () => void }[]} */
let waiting = [];

/** Names of what is on its way from the site. @type {string[]} */
const loading = [];

/**
 * @param {string} name
 * @param {number} milliseconds how long it takes when nothing is held
 * @returns {Promise<void>}
 */
function moment(name, milliseconds) {
  return new Promise((resolve) => {
    const one = { name, go: () => resolve() };
    waiting.push(one);
    if (!held) setTimeout(() => letGo([one]), milliseconds);
  });
}

/** @param {string} [name] */
function release(name) {
  letGo(waiting.filter((one) => name === undefined || one.name === name));
}

/** @param {{ name: string, go: () => void }[]} going */
function letGo(going) {
  waiting = waiting.filter((one) => !going.includes(one));
  for (const { go } of going) go();
}

/** @returns {Promise<number>} */
function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * @param {string} source
 * @returns {HTMLElement[]} the elements that `source` describes, ready to be added
 */
function elementsFrom(source) {
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  return /** @type {HTMLElement[]} */ ([...parsed.body.children]).map((element) =>
    document.importNode(element, true),
  );
}

/**
 * @param {string} address
 * @param {Record<string, string>} query
 * @returns {Promise<any>}
 */
async function load(address, query) {
  loading.push(address);
  const response = await fetch(`${address}?${String(new URLSearchParams(query))}`);
  const answer = await response.json();
  loading.splice(loading.indexOf(address), 1);
  return answer;
}
