import { expect, it, vi } from 'vitest';
import { whenOver } from '../../src/signals/when-over';

it('calls when the signal aborts, and once', () => {
  const controller = new AbortController();
  const end = vi.fn();
  whenOver(controller.signal, end);
  expect(end).not.toHaveBeenCalled();
  controller.abort();
  controller.signal.dispatchEvent(new Event('abort'));
  expect(end).toHaveBeenCalledTimes(1);
});
