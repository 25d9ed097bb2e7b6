import { afterEach, describe, expect, it, vi } from 'vitest';
import { isExtensionGone, report } from '../../src/faults/report';

describe('report', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('says where a fault happened', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fault = new Error('full');
    report(fault, 'saving the settings');
    expect(error).toHaveBeenCalledWith('Permille, saving the settings:', fault);
  });

  it('stays calm when the extension was updated under an open page', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    report(new Error('Extension context invalidated.'), 'asking the worker');
    expect(error).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('Reload the page'));
  });

  it('has nothing to say of a worker that the browser is stopping', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    report(new Error('No SW'), 'reading the settings');
    expect(error).not.toHaveBeenCalled();
    report(new Error('No SWimming'), 'reading the settings');
    expect(error).toHaveBeenCalledOnce();
  });

  it('tells that message from others', () => {
    expect(isExtensionGone(new Error('Extension context invalidated.'))).toBe(true);
    expect(isExtensionGone(new Error('The quota is used up'))).toBe(false);
    expect(isExtensionGone('Extension context invalidated.')).toBe(false);
  });
});
