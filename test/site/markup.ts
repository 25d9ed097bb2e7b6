/** Markup that was put together here. Plain strings beside it are text, and are escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

type Part = string | number | Markup | readonly Markup[] | null;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Returns `text` so that it stays text, in element content and in quoted attributes. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** Tag of a template: values are escaped unless they are Markup; line breaks of the template go, as TikTok's pages have none. */
export function markup(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  const written = texts.map((text, index) => {
    const part = parts[index];
    return text.replace(/\n\s*/g, '') + (part === undefined ? '' : write(part));
  });
  return new Markup(written.join(''));
}

function write(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return part.map(({ source }) => source).join('');
}

/** Returns `value` as JSON that cannot end the script element it stands in. */
export function jsonForScript(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replace(/</g, '\\u003C'));
}
