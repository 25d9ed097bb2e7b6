import { whenOver } from '../signals/when-over';
/**
 * Calls `callback` with the new address after every navigation within the page, until `signal` aborts.
 * At that moment the nodes of the page before are still there.
 *
 * Where there is a Navigation API its `navigatesuccess` tells, because the address is settled by then (at
 * `navigate` it is still the old one). Elsewhere (older Firefox) back, forward and fragments tell by
 * themselves, and a page that changes its own address changes its nodes as well: then it is compared.
 */
export function onNavigation(
  window: Window,
  signal: AbortSignal,
  callback: (url: string) => void,
): void {
  if (signal.aborted) return;
  let last = window.location.href;
  const compare = () => {
    const url = window.location.href;
    if (url === last) return;
    last = url;
    callback(url);
  };
  const { navigation } = window as Partial<Window>;
  if (navigation) {
    navigation.addEventListener('navigatesuccess', compare, { signal });
    return;
  }
  window.addEventListener('popstate', compare, { signal });
  window.addEventListener('hashchange', compare, { signal });
  const observer = new (window as Window & typeof globalThis).MutationObserver(compare);
  observer.observe(window.document, { childList: true, subtree: true });
  whenOver(signal, () => {
    observer.disconnect();
  });
}
