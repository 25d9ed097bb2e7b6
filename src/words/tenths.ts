/** Returns a share (1 is all) to the nearest tenth of a per cent: a finer one says nothing of a month as against a wage. */
export function inTenths(share: number): number {
  return Math.round(share * 1000) / 1000;
}
