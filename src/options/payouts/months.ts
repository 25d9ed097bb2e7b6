/** Returns the month of a moment, in UTC: "2026-10". */
export function monthOf(moment: Date): string {
  return moment.toISOString().slice(0, 'YYYY-MM'.length);
}

/** Returns the last `count` months up to `month`, which comes first. */
export function monthsBack(month: string, count: number): string[] {
  const start = new Date(`${month}-01T00:00:00Z`);
  return Array.from({ length: count }, (_, back) => {
    const at = new Date(start);
    at.setUTCMonth(start.getUTCMonth() - back);
    return monthOf(at);
  });
}
