/** Work that is done once in the next frame, however often it is asked for. */
export interface FrameWork {
  request(): void;
  cancel(): void;
}

/** Returns `work` as something that waits for the next frame of `window`. */
export function onceAFrame(window: Window, work: () => void): FrameWork {
  let waiting: number | null = null;
  return {
    request() {
      waiting ??= window.requestAnimationFrame(() => {
        waiting = null;
        work();
      });
    },
    cancel() {
      if (waiting !== null) window.cancelAnimationFrame(waiting);
      waiting = null;
    },
  };
}
