/** The data that come with a page as JSON in script elements: what the page was first drawn from. */
export interface PageData {
  /** `__UNIVERSAL_DATA_FOR_REHYDRATION__`, from 2023 on. */
  universal: unknown;
  /** `SIGI_STATE`, 2022 to 2023, and on LIVE to this day. */
  sigi: unknown;
  /** `api-data`, on the mobile site. */
  mobile: unknown;
  /** Whether one of them is there and cannot be used. */
  damaged: boolean;
}

/** Seen: 200 to 270 kB. Parsing more than this would be felt, and no page needs it. */
const LARGEST = 4 * 1024 * 1024;

/** Returns the page data of `document`, null where the page came without. Costs some milliseconds. */
export function readPageData(document: Document): PageData | null {
  const texts = ['__UNIVERSAL_DATA_FOR_REHYDRATION__', 'SIGI_STATE', 'api-data'].map(
    (id) => document.querySelector(`script#${id}`)?.textContent.trim() ?? '',
  );
  if (texts.join('') === '') return null;
  const values = texts.map(parse);
  const [universal, sigi, mobile] = values;
  return { universal, sigi, mobile, damaged: values.includes(undefined) };
}

/**
 * Returns what stands under `keys` within `value`, undefined where there is nothing. Own properties only: a
 * key from the page such as `constructor` finds nothing of JavaScript's.
 */
export function within(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

/** Returns the parsed JSON, null for an empty text, undefined for one that cannot be used. */
function parse(text: string): unknown {
  if (text === '') return null;
  if (text.length > LARGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Reported by the caller as page data that are damaged.
    return undefined;
  }
}
