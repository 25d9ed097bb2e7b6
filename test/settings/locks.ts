/** Locks as the browser has them, for tests: who asks for a name waits until those before are done. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const last = new Map<string, Promise<unknown>>();
  function request(name: string, hold: () => unknown): Promise<unknown> {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(hold, hold);
    last.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  }
  return { request } as unknown as Pick<LockManager, 'request'>;
}
