/** Zero of each script whose digits are read: Arabic, Persian, Devanagari. */
const zeros = [0x660, 0x6f0, 0x966];

/**
 * Returns `text` with one way of writing each thing: ASCII digits and letters for full-width ones, ASCII
 * digits for Arabic, Persian and Devanagari ones, a plain space for every kind of space, no bidi marks and
 * no other invisible characters, no space at the ends. Returns null when digits of two scripts are mixed.
 *
 * The right-to-left override (U+202E) stays: it turns the digits round on screen, so that what is
 * read is not what is seen.
 */
export function plainText(text: string): string | null {
  const scripts = new Set<number>();
  const plain = text
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202d\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = zeros.find((start) => code >= start && code <= start + 9) ?? 0x30;
      scripts.add(zero);
      return zero === 0x30 ? digit : String(code - zero);
    });
  return scripts.size > 1 ? null : plain.trim();
}
