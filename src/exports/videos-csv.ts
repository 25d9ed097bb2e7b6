import Papa from 'papaparse';
import type { Estimate, VideoEstimate } from '../engine/estimate';
import type { Reading, Video } from '../reading/reading';

/**
 * Cells that a spreadsheet would take for a formula get a quote before them. Papa Parse's own pattern misses
 * a formula with a line break in it, and the full-width signs that some spreadsheets take for the same.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** Spreadsheets read UTF-8 only where a file begins so. */
const BYTE_ORDER_MARK = '\ufeff';

type Cell = string | number | boolean | null;

/**
 * Returns the videos of a reading with what each earned so far, one per line, as CSV: column names in
 * English for programs to go by, moments in ISO, amounts in US dollars, nothing where a fact is not known.
 */
export function videosCsv(reading: Reading, estimate: Estimate): string {
  const estimates = new Map(estimate.videos.map((video) => [video.id, video]));
  const owner = reading.creator?.handle ?? reading.page.handle;
  const rows = reading.videos.map((video) => rowOf(video, owner, estimates.get(video.id)));
  const table = { fields: Object.keys(rows[0] ?? rowOf(NO_VIDEO, null, undefined)), data: rows };
  return BYTE_ORDER_MARK + Papa.unparse(table, { escapeFormulae: FORMULA });
}

/** For the names of the columns of an empty table. */
const NO_VIDEO: Video = {
  id: '0',
  handle: null,
  kind: 'video',
  views: null,
  likes: null,
  comments: null,
  saves: null,
  shares: null,
  postedAt: null,
  pinned: false,
  durationSeconds: null,
  duet: null,
  stitch: null,
  sponsored: null,
  country: null,
  topics: [],
};

function rowOf(
  video: Video,
  owner: string | null,
  estimate: VideoEstimate | undefined,
): Record<string, Cell> {
  const { id, kind, views } = video;
  const handle = video.handle ?? owner;
  return {
    id,
    address: handle === null ? null : `https://www.tiktok.com/@${handle}/${kind}/${id}`,
    posted_at: video.postedAt,
    kind,
    pinned: video.pinned,
    views: views?.value ?? null,
    views_low: views?.low ?? null,
    views_high: views?.high ?? null,
    likes: video.likes?.value ?? null,
    comments: video.comments?.value ?? null,
    shares: video.shares?.value ?? null,
    saves: video.saves?.value ?? null,
    seconds: video.durationSeconds,
    duet: video.duet,
    stitch: video.stitch,
    sponsored: video.sponsored,
    country: video.country,
    topics: video.topics.join('; '),
    earns: estimate?.earns ?? null,
    reason: estimate?.reason ?? null,
    earned_usd_low: cents(estimate?.rewards?.low),
    earned_usd_likely: cents(estimate?.rewards?.likely),
    earned_usd_high: cents(estimate?.rewards?.high),
    if_eligible_usd_low: cents(estimate?.ifEligible?.low),
    if_eligible_usd_likely: cents(estimate?.ifEligible?.likely),
    if_eligible_usd_high: cents(estimate?.ifEligible?.high),
  };
}

/** More digits than cents would promise what no estimate holds. */
function cents(usd: number | undefined): number | null {
  return usd === undefined ? null : Math.round(usd * 100) / 100;
}
