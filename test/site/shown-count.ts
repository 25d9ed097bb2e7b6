/** How TikTok writes counts: plain digits up to 9999, then one decimal with K, M or B, ".0" dropped. */
const units = [
  { size: 1e3, letter: 'K' },
  { size: 1e6, letter: 'M' },
  { size: 1e9, letter: 'B' },
] as const;

/** Returns `value` as TikTok writes it, in every language alike: 9999, 10K, 13.6K, 4M. */
export function shownCount(value: number): string {
  if (value < 10_000) return String(value);
  // A unit ends where rounding would reach a thousand of it: 999,950 is 1M, not 1000K.
  const unit = units.find(({ size }) => Math.round((value * 10) / size) < 10_000) ?? units[2];
  return `${Math.round((value * 10) / unit.size) / 10}${unit.letter}`;
}

/** Returns the number that is left of `value` once it has been written: 38490 is 38500. */
export function roundedCount(value: number): number {
  const text = shownCount(value);
  const unit = units.find(({ letter }) => text.endsWith(letter));
  return unit ? Math.round(Number(text.slice(0, -1)) * unit.size) : Number(text);
}
