/** Points on a half circle that opens downwards, for the gauge. */

export interface Point {
  x: number;
  y: number;
}

/** Returns the point at `share` (0 left end, 1 right end) of a half circle around (`cx`, `cy`). */
export function onHalfCircle(share: number, cx: number, cy: number, radius: number): Point {
  const angle = Math.PI * (1 - Math.max(0, Math.min(1, share)));
  return { x: cx + radius * Math.cos(angle), y: cy - radius * Math.sin(angle) };
}

/** Returns the SVG path along that half circle from one share to another. */
export function arcPath(from: number, to: number, cx: number, cy: number, radius: number): string {
  const start = onHalfCircle(from, cx, cy, radius);
  const end = onHalfCircle(to, cx, cy, radius);
  return `M ${round(start.x)} ${round(start.y)} A ${radius} ${radius} 0 0 1 ${round(end.x)} ${round(end.y)}`;
}

/** A tenth of a pixel is enough, and keeps the markup short. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
