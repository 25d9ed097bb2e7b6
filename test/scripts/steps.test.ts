import { describe, expect, it } from 'vitest';
import { runSteps } from '../../scripts/support/steps';

function stepsWith(statuses: Record<string, number>) {
  const ran: string[] = [];
  const steps = Object.entries(statuses).map(([title, status]) => ({
    title,
    run: () => {
      ran.push(title);
      return Promise.resolve(status);
    },
  }));
  return { steps, ran };
}

describe('runSteps', () => {
  it('runs all in order and names none', async () => {
    const { steps, ran } = stepsWith({ Format: 0, Lint: 0 });
    expect(await runSteps(steps, () => undefined)).toBeNull();
    expect(ran).toEqual(['Format', 'Lint']);
  });

  it('stops at the first that fails and names it', async () => {
    const lines: string[] = [];
    const { steps, ran } = stepsWith({ Format: 0, Lint: 2, Types: 0 });
    expect(await runSteps(steps, (line) => lines.push(line))).toBe('Lint');
    expect(ran).toEqual(['Format', 'Lint']);
    expect(lines.at(-1)).toContain('Lint: failed (2)');
  });
});
