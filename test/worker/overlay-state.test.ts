import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFromPage } from '../../src/messages/ask-from-page';
import { loadSettings } from '../../src/settings/store';
import { answerMessages } from '../../src/worker/answers';
import { workerContext } from './context';

const storage = fakeBrowser.storage.local;

function start(area: Parameters<typeof answerMessages>[0]['storage'] = storage): void {
  answerMessages(workerContext({ storage: area }));
}

const all = { badge: true, card: true, pill: true, live: true, chip: true };

describe('the state of the overlays', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('is everything shown, folded, in the bottom corner, until someone changes it', async () => {
    start();
    expect(await askFromPage.state()).toEqual({
      ok: true,
      value: { surfaces: all, theme: 'auto', cardOpen: false, cardPosition: 'bottom-end' },
    });
  });

  it('is as it was left', async () => {
    start();
    await askFromPage.save({ cardOpen: true });
    await askFromPage.save({ cardPosition: 'top-start' });
    expect(await askFromPage.state()).toMatchObject({
      value: { cardOpen: true, cardPosition: 'top-start' },
    });
  });

  it('switches a surface off in the settings, and leaves the others', async () => {
    start();
    expect(await askFromPage.save({ surfaces: { chip: false } })).toMatchObject({
      value: { surfaces: { ...all, chip: false } },
    });
    expect((await loadSettings(storage)).settings.surfaces).toEqual({ ...all, chip: false });
  });

  it('takes nothing else from storage for a state', async () => {
    start();
    await storage.set({ card: { cardOpen: 'yes', cardPosition: 'middle' } });
    expect(await askFromPage.state()).toMatchObject({
      value: { cardOpen: false, cardPosition: 'bottom-end' },
    });
  });

  it('says so where storage fails, whatever was changed, and reports it', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fail = () => Promise.reject(new Error('blocked'));
    start({ get: fail, set: fail });
    expect(await askFromPage.save({ cardOpen: true })).toEqual({ ok: true, value: null });
    expect(await askFromPage.save({ surfaces: { pill: false } })).toEqual({
      ok: true,
      value: null,
    });
    expect(await askFromPage.state()).toMatchObject({ value: { surfaces: all, cardOpen: false } });
    expect(reported).toHaveBeenCalled();
    reported.mockRestore();
  });
});
