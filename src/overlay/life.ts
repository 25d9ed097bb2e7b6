import type { Browser } from 'wxt/browser';
import { whenOver } from '../signals/when-over';

/** What of the browser tells whether the extension is there. */
export interface Runtime {
  readonly id?: string | undefined;
  readonly lastError?: { message?: string | undefined } | undefined;
  connect(info: { name: string }): Browser.runtime.Port;
}

/** Whether this copy of the extension is still there. */
export interface Life {
  /** Looks whether it is over. */
  isOver(): boolean;
  /** Opens the line to the worker anew, if it is broken. Call it when the worker is awake, so as not to wake it. */
  listen(): void;
}

/**
 * Calls `gone`, once, when this copy of the extension has been switched off, updated or reloaded while its
 * page stays open. The browser tells nobody, but a line to the worker breaks at that moment. It
 * also breaks when the worker goes to sleep: from then on the page looks when it is returned to and when
 * it has something to ask.
 */
export function watchLife(
  window: Window,
  signal: AbortSignal,
  runtime: () => Runtime | undefined,
  gone: () => void,
): Life {
  let line: Browser.runtime.Port | null = null;
  let over = false;

  function isOver(): boolean {
    // The browser takes its side away from copies that are no longer its own: it has to be asked for anew.
    if (!over && !signal.aborted && runtime()?.id === undefined) {
      over = true;
      gone();
    }
    return over;
  }

  function listen(): void {
    if (line || isOver() || signal.aborted) return;
    line = runtime()?.connect({ name: 'page' }) ?? null;
    line?.onDisconnect.addListener(() => {
      line = null;
      readReason(runtime());
      isOver();
    });
  }

  window.addEventListener('focus', isOver, { signal });
  window.document.addEventListener('visibilitychange', isOver, { signal });
  whenOver(signal, () => line?.disconnect());
  return { isOver, listen };
}

/** Takes note of why a line broke (a worker that is stopping refuses it): the browser reports what nobody reads as an error. */
function readReason(of: Runtime | undefined): string | undefined {
  return of?.lastError?.message;
}
