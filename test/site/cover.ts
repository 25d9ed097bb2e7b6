import { createRandom } from './random';
import type { Random } from './random';

/** Pictures drawn on the spot, so that the site needs no file and no network. */

function asAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Hues of skies and of the land below them: dawn, noon, mist, dusk. */
const skies = [24, 38, 46, 190, 205, 215, 225, 255] as const;
const lands = [88, 110, 140, 165, 185, 205, 225, 30] as const;

/** Returns the address of a calm landscape, 3 by 4, that is always the same for `seed`. */
export function coverFor(seed: string): string {
  const random = createRandom(`cover ${seed}`);
  const night = random.next() < 0.2;
  const sky = night ? random.whole(205, 240) : random.pick(skies) + random.whole(-6, 6);
  const land = random.pick(lands) + random.whole(-10, 10);
  const light = (day: number, dark: number) => (night ? dark : day);
  const horizon = random.whole(170, 260);
  const sun = `<circle cx="${String(random.whole(40, 260))}" cy="${String(random.whole(60, horizon - 20))}" r="${String(random.whole(12, 34))}" fill="${colour(sky + 15, 70, light(93, 84))}" opacity=".8"/>`;
  const hills = [0, 1, 2].map((index) => {
    const fill = colour(land, 16 + index * 3, light(60, 30) - index * 10);
    return `<path d="${ridge(random, horizon + index * 55)}" fill="${fill}"/>`;
  });
  return asAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 400" preserveAspectRatio="xMidYMid slice"><linearGradient id="s" x2="0" y2="1"><stop stop-color="${colour(sky, 30, light(70, 18))}"/><stop offset=".7" stop-color="${colour(sky + 18, 44, light(89, 40))}"/></linearGradient><rect width="300" height="400" fill="url(#s)"/>${sun}${hills.join('')}</svg>`,
  );
}

function colour(hue: number, saturation: number, lightness: number): string {
  return `hsl(${String(hue)} ${String(saturation)}% ${String(lightness)}%)`;
}

/** Returns the outline of a hill whose top is about `top` from above, closed at the foot of the picture. */
function ridge(random: Random, top: number): string {
  const [first, second, third] = [0, 1, 2].map(() => String(top + random.whole(-28, 28)));
  return `M0 ${String(first)}C60 ${String(second)} 120 ${String(third)} 180 ${String(top)}S270 ${String(second)} 300 ${String(third)}V400H0Z`;
}

/** Returns the address of a round picture with the first letter of `name`. */
export function avatarFor(handle: string, name: string): string {
  const hue = createRandom(`avatar ${handle}`).whole(0, 359);
  const [letter = '·'] = Array.from(name);
  return asAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><linearGradient id="a" x2="1" y2="1"><stop stop-color="hsl(${String(hue)} 24% 66%)"/><stop offset="1" stop-color="hsl(${String((hue + 30) % 360)} 26% 46%)"/></linearGradient><rect width="80" height="80" fill="url(#a)"/><text x="40" y="53" font-family="sans-serif" font-size="36" fill="#fff" fill-opacity=".92" text-anchor="middle">${letter}</text></svg>`,
  );
}
