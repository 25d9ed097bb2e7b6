import { readLink, toHandle } from './address';
import { visibleText } from './text';

/** Returns the handle that `element` leads to or, where it leads nowhere, names; null for neither. */
export function creatorAt(element: Element): string | null {
  const link = element.closest('a[href]');
  return (link && readLink(link).handle) ?? toHandle(visibleText(element));
}
