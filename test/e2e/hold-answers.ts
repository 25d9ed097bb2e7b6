import type { Worker } from '@playwright/test';
import { SETTINGS_KEY } from '../../src/settings/key';

/** Holds the worker's answers back: every answer needs the settings, and they do not come until they are let go. */
export class HeldAnswers {
  private constructor(private readonly worker: Worker) {}

  /** Begins to hold. A worker that is stopped and started anew holds nothing. */
  static async in(worker: Worker): Promise<HeldAnswers> {
    await worker.evaluate((key) => {
      const area = chrome.storage.local;
      const get = area.get.bind(area) as (keys: unknown) => Promise<object>;
      const waiting: (() => void)[] = [];
      const held = (keys: unknown) => {
        if (keys !== key) return get(keys);
        return new Promise<void>((resolve) => waiting.push(resolve)).then(() => get(keys));
      };
      Object.assign(area, { get: held });
      Object.assign(globalThis, { held: { waiting, end: () => Object.assign(area, { get }) } });
    }, SETTINGS_KEY);
    return new HeldAnswers(worker);
  }

  /** How many answers are held now. */
  count(): Promise<number> {
    return this.worker.evaluate(() => globalThis.held.waiting.length);
  }

  /** Lets the answer go that was asked for first, or last. */
  async letGo(which: 'first' | 'last'): Promise<void> {
    await this.worker.evaluate((end) => {
      const { waiting } = globalThis.held;
      (end === 'first' ? waiting.shift() : waiting.pop())?.();
    }, which);
  }

  /** Holds no more; what is still held goes, the last asked for first. */
  async end(): Promise<void> {
    await this.worker.evaluate(() => {
      globalThis.held.end();
      for (const go of globalThis.held.waiting.splice(0).reverse()) go();
    });
  }
}

declare global {
  var held: { waiting: (() => void)[]; end: () => void };
}
