import type { CDPSession, Page } from '@playwright/test';
import type { Launched } from '../../browser';

/** What is measured of a tab and the worker at rest, after a collection of garbage. */
export interface Measured {
  /** Bytes. */
  tab: number;
  worker: number;
  nodes: number;
  listeners: number;
}

export async function measure(launched: Launched, page: Page): Promise<Measured> {
  const session = await launched.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  const worker = await workerHeap(session);
  await session.detach();
  return {
    tab: metric('JSHeapUsedSize'),
    worker,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}

/** Returns the bytes in use in the extension's worker; 0 where it has stopped. */
async function workerHeap(session: CDPSession): Promise<number> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (!worker) return 0;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId });
  let id = 0;
  const ask = (method: string) =>
    new Promise<unknown>((resolve) => {
      const asked = ++id;
      const onMessage = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: unknown };
        if (answer.id !== asked) return;
        session.off('Target.receivedMessageFromTarget', onMessage);
        resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', onMessage);
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: asked, method }),
      });
    });
  await ask('HeapProfiler.collectGarbage');
  const usage = (await ask('Runtime.getHeapUsage')) as { usedSize: number };
  await session.send('Target.detachFromTarget', { sessionId });
  return usage.usedSize;
}
