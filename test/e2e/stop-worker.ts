import type { BrowserContext, CDPSession } from '@playwright/test';

/** Ends the extension's worker as the browser does when it has been idle, or needs the room. */
export class WorkerStopper {
  private constructor(private readonly control: CDPSession) {}

  static async in(context: BrowserContext): Promise<WorkerStopper> {
    const browser = context.browser();
    const [page] = context.pages();
    const control = browser
      ? await browser.newBrowserCDPSession()
      : await context.newCDPSession(page ?? (await context.newPage()));
    return new WorkerStopper(control);
  }

  /** Stops the worker that runs now. Returns whether there was one. */
  async stop(): Promise<boolean> {
    const { targetInfos } = await this.control.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    );
    if (!worker) return false;
    await this.control.send('Target.closeTarget', { targetId: worker.targetId }).catch(gone);
    return true;
  }
}

/** It stopped by itself in between. */
function gone(): void {
  // Nothing to do.
}
