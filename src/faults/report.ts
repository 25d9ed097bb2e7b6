/**
 * The one place that reports faults of our own. It writes to the console of the context it runs in and
 * sends nothing anywhere. What people can meet and mend is not a fault: it is a value with a message.
 */
export function report(fault: unknown, where: string): void {
  if (isExtensionGone(fault)) {
    console.warn('Permille was updated or switched off. Reload the page to see it again.');
    return;
  }
  console.error(`Permille, ${where}:`, fault);
}

/**
 * Returns whether `fault` is the browser's way of saying that this copy of the extension is no longer
 * there: it was updated, reloaded or switched off while the page stayed open.
 * https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#update
 */
export function isExtensionGone(fault: unknown): boolean {
  return fault instanceof Error && /extension context invalidated/i.test(fault.message);
}
