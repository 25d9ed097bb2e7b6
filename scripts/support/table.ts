/**
 * Returns `rows` as lines with their columns under one another, none longer than `width` letters;
 * the first row is the heading.
 */
export function tableOf(rows: readonly (readonly string[])[], width = Infinity): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => Array.from(row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - Array.from(cell).length))
      .join('  ')
      .trimEnd(),
  );
  const [heading, ...others] = lines;
  if (heading === undefined) return [];
  const rule = widths.map((length) => '─'.repeat(length)).join('  ');
  return [heading, rule, ...others].map((line) => cut(line, width));
}

function cut(line: string, width: number): string {
  const letters = Array.from(line);
  return letters.length <= width ? line : `${letters.slice(0, width - 1).join('')}…`;
}
