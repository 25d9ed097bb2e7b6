/** What TikTok takes: letters, digits, points and underscores, 2 to 24 of them, no point at the end. */
const HANDLE = /^[\p{L}\p{N}_.]{1,23}[\p{L}\p{N}_]$/u;

export type ReadHandle = { ok: true; handle: string | null } | { ok: false };

/**
 * Returns the handle that was entered, be it with an @ or as the address of the profile; `null` for an
 * empty field.
 */
export function readHandle(entered: string): ReadHandle {
  const text = entered.trim();
  if (text === '') return { ok: true, handle: null };
  const handle = /^(?:https:\/\/www\.tiktok\.com\/)?@?([^/?#@\s]+)/.exec(text)?.[1] ?? '';
  return HANDLE.test(handle) && !text.includes(' ') ? { ok: true, handle } : { ok: false };
}
