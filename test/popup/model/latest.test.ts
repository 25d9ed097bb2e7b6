import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../../src/popup/model/latest';

/** An `ask` whose answers come when the test says so. */
function held() {
  const asked: number[] = [];
  const open: ((answer: string) => void)[] = [];
  const ask = (input: number) => {
    asked.push(input);
    return new Promise<string>((resolve) => open.push(resolve));
  };
  const answer = async () => {
    open.shift()?.(`to ${asked.at(-1)}`);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { asked, ask, answer };
}

describe('asking for the newest only', () => {
  it('skips what was overtaken while an answer was under way', async () => {
    const { asked, ask, answer } = held();
    const got: [string, number][] = [];
    const push = latestOnly(
      ask,
      (out, input) => got.push([out, input]),
      new AbortController().signal,
    );
    push(1);
    push(2);
    push(3);
    expect(asked).toEqual([1]);
    await answer();
    expect(asked).toEqual([1, 3]);
    await answer();
    expect(got).toEqual([
      ['to 1', 1],
      ['to 3', 3],
    ]);
    push(4);
    expect(asked).toEqual([1, 3, 4]);
  });

  it('delivers nothing once it is aborted', async () => {
    const { asked, ask, answer } = held();
    const got: string[] = [];
    const closed = new AbortController();
    const push = latestOnly(ask, (out) => got.push(out), closed.signal);
    push(1);
    push(2);
    closed.abort();
    await answer();
    expect(got).toEqual([]);
    expect(asked).toEqual([1]);
  });
});
