import { browser } from 'wxt/browser';
import { askScene } from '../../src/popup/scene';
import { SETTINGS_KEY } from '../../src/settings/key';

/**
 * Asked before anything else of the popup runs: page and worker make their answers while this page gets
 * ready to draw them. It is built into a file of its own (wxt.chunks.ts), so what it imports must be small.
 */
export const asked = {
  scene: askScene(browser),
  settings: browser.storage.local.get(SETTINGS_KEY),
};
