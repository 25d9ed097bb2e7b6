import type { EngineSettings } from '../input';
import { isCovered, MONTH_DAYS } from './coverage';
import type { Coverage } from './coverage';
import { byDefault } from './known';
import type { Known } from './known';
import type { Post } from './posts';

/** Returns how many posts a month: set, else those of the covered days scaled to 30, else the user's default; `null` without any. */
export function postsPerMonthOf(
  settings: EngineSettings,
  posts: readonly Post[],
  coverage: Coverage,
  now: number,
): Known<number> | null {
  if (settings.postsPerMonth !== undefined) return { value: settings.postsPerMonth, from: 'set' };
  if (coverage.days === 0) return byDefault(settings.defaults?.postsPerMonth);
  const within = posts.filter(({ at }) => isCovered(coverage, at, now));
  const scale = coverage.complete ? 1 : MONTH_DAYS / coverage.days;
  const from = within.every(({ page }) => page !== null) ? 'seen' : 'remembered';
  return { value: within.length * scale, from };
}
