import { browser } from 'wxt/browser';
import { findScene } from '../../src/popup/scene';
import { loadSettings } from '../../src/settings/store';

/**
 * Asked before anything else of the popup runs: page and worker make their answers while this page gets
 * ready to draw them.
 */
export const asked = {
  scene: findScene(browser),
  settings: loadSettings(browser.storage.local),
};
