import { performance } from 'node:perf_hooks';

/** One thing that must end well before the next begins. */
export interface Step {
  title: string;
  /** Returns the exit status; 0 is well. */
  run(): Promise<number>;
}

/** Runs `steps` in order, each under a heading and with its time, up to the first that fails; returns its title, or null. */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<string | null> {
  for (const [index, step] of steps.entries()) {
    say(`\n── ${index + 1}/${steps.length} ${step.title}`);
    const start = performance.now();
    const status = await step.run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(`── ${step.title}: ${status === 0 ? 'ok' : `failed (${status})`}, ${seconds} s`);
    if (status !== 0) return step.title;
  }
  return null;
}
