/**
 * Returns a function that asks `ask` for the newest input only: while an answer is under way, inputs that
 * come are kept back, and of these the last is asked next. Answers are delivered in order, until `signal`
 * aborts.
 */
export function latestOnly<In, Out>(
  ask: (input: In) => Promise<Out>,
  deliver: (output: Out, input: In) => void,
  signal: AbortSignal,
): (input: In) => void {
  let waiting: { input: In } | null = null;
  let busy = false;

  async function work(): Promise<void> {
    busy = true;
    while (waiting !== null && !signal.aborted) {
      const { input } = waiting;
      waiting = null;
      const output = await ask(input);
      // What has been overtaken is still shown: while one drags, an older answer beats none.
      if (!isAborted(signal)) deliver(output, input);
    }
    busy = false;
  }

  return (input) => {
    waiting = { input };
    if (!busy) void work();
  };
}

/** Asked anew after each answer: the compiler would take the check before it for the last word. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
