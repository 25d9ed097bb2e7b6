import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  /** What the thread itself computed, in microseconds; what else the machine does meanwhile does not count. */
  tdur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/**
 * Returns how long the script whose address ends in `script` keeps the main thread when the page at `url` loads, in
 * milliseconds: compiling it and running it to its end, as the browser's own trace says.
 */
export async function startTime(page: Page, url: string, script: string): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await page.goto(url);
  // Content scripts run when the document is idle: by the frame after next they have.
  await page.waitForLoadState('load');
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })),
  );
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const runs = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(script) === true,
  );
  if (runs.length === 0) throw new Error(`${script} did not run on ${url}`);
  return runs.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
