/** Returns `items` as a language (BCP 47 tag) lists them: "A, B and C", "A、B、C". */
export function writeList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** Returns `items` as a language lists them where more are to follow: "A, B, C" before "and others". */
export function writeOpenList(items: readonly string[], language: string): string {
  // What stands between the first two of three is what stands between any: "and" comes before the last alone.
  const [, between] = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts([
    '1',
    '2',
    '3',
  ]);
  return items.join(between?.value ?? ', ');
}
