/**
 * The one place that reports faults of our own. It writes to the console of the context it runs in and
 * sends nothing anywhere. What people can meet and mend is not a fault: it is a value with a message.
 */
export function report(fault: unknown, where: string): void {
  if (isExtensionGone(fault)) {
    console.warn('Permille was updated or switched off. Reload the page to see it again.');
    return;
  }
  if (!isWorkerStopping(fault)) console.error(`Permille, ${where}:`, fault);
}

/**
 * Returns whether `fault` is the browser's way of saying that this copy of the extension is no longer
 * there: it was updated, reloaded or switched off while the page stayed open.
 * https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#update
 */
export function isExtensionGone(fault: unknown): boolean {
  return fault instanceof Error && /extension context invalidated/i.test(fault.message);
}

/**
 * Returns whether `fault` is what Chromium answers a worker that it is stopping: no fault of ours, for whoever asked
 * that worker asks the next one. It has no other sign than this text.
 * https://source.chromium.org/chromium/chromium/src/+/main:extensions/browser/extension_function_dispatcher.cc
 */
function isWorkerStopping(fault: unknown): boolean {
  return fault instanceof Error && fault.message === 'No SW';
}
