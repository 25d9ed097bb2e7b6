import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { watchLife } from '../../src/overlay/life';
import { fakeRuntime } from './browser';

function start() {
  const { window } = new JSDOM('');
  const runtime = fakeRuntime();
  const connect = vi.spyOn(runtime.runtime, 'connect');
  // jsdom takes its own signals only.
  const end = new window.AbortController();
  const gone = vi.fn();
  const life = watchLife(window as unknown as Window, end.signal, () => runtime.runtime, gone);
  return { window, runtime, connect, end, gone, life };
}

describe('watchLife', () => {
  it('says once that the extension is gone, when its line breaks', () => {
    const { runtime, gone, life } = start();
    life.listen();
    runtime.end();
    expect(gone).toHaveBeenCalledOnce();
    expect(life.isOver()).toBe(true);
    expect(gone).toHaveBeenCalledOnce();
  });

  it('takes a worker that sleeps for no end, and listens anew only when it is told to', () => {
    const { runtime, connect, gone, life } = start();
    life.listen();
    life.listen();
    expect(connect).toHaveBeenCalledTimes(1);
    runtime.sleep();
    expect(connect).toHaveBeenCalledTimes(1);
    expect(gone).not.toHaveBeenCalled();
    life.listen();
    expect(connect).toHaveBeenCalledTimes(2);
  });

  it('looks when the tab is returned to, although no line is open', () => {
    const { window, runtime, gone } = start();
    runtime.end();
    expect(gone).not.toHaveBeenCalled();
    window.dispatchEvent(new window.Event('focus'));
    expect(gone).toHaveBeenCalledOnce();
  });

  it('says nothing of an extension that goes after the signal', () => {
    const { window, runtime, end, gone, life } = start();
    end.abort();
    runtime.end();
    window.dispatchEvent(new window.Event('focus'));
    expect(life.isOver()).toBe(false);
    expect(gone).not.toHaveBeenCalled();
  });

  it('opens no line once the extension is gone', () => {
    const { runtime, connect, life } = start();
    runtime.end();
    life.listen();
    expect(connect).not.toHaveBeenCalled();
  });
});
