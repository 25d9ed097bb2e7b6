/** What stands between groups of digits and before the decimals, whatever the language of the words. */
export interface Separators {
  group: string;
  decimal: string;
}

/** Returns the parts of a formatted number with these separators in the place of the locale's own. */
export function separated(
  parts: readonly Intl.NumberFormatPart[],
  separators: Separators | undefined,
): Intl.NumberFormatPart[] {
  if (separators === undefined) return [...parts];
  return parts.map((part) =>
    part.type === 'group' || part.type === 'decimal'
      ? { type: part.type, value: separators[part.type] }
      : part,
  );
}
