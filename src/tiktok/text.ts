/**
 * Returns the text of `node` on one line, without spaces at the ends and without the controls that turn
 * the direction of text around: those would reach beyond it wherever it is shown.
 */
export function visibleText(node: Node | null): string {
  return (node?.textContent ?? '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
