import type { Locator, Page } from '@playwright/test';
import { defaultSettings } from '../../src/settings/defaults';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { cardReady } from './popup';

// What is drawn on the page keeps to its place, gives way, and goes when it is told to.

const { handle } = creatorFor('micro');
const drawn = (page: Page, what: string) => page.locator(`[data-permille=${what}]`);
const card = (page: Page) => drawn(page, 'card');
const menu = (page: Page) => card(page).getByRole('button', { name: 'What is shown, and where' });

/** Returns how far `locator` sticks out of the viewport, in pixels. */
async function outside(page: Page, locator: Locator): Promise<number> {
  const box = (await locator.boundingBox())!;
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  }));
  return Math.max(0, -box.x, -box.y, box.x + box.width - width, box.y + box.height - height);
}

async function openVideo(page: Page): Promise<void> {
  const link = page.locator('[data-e2e=user-post-item] a').first();
  await page.goto((await link.getAttribute('href')) ?? '');
  await expect(drawn(page, 'pill')).toBeVisible();
}

test('the card goes round the corners, stands free in each, and comes back where it was left', async ({
  page,
  openCreator,
}) => {
  await openCreator(handle);
  await cardReady(page);
  const corners: (string | null)[] = [];
  await menu(page).click();
  for (let i = 0; i < 4; i++) {
    corners.push(await card(page).getAttribute('data-corner'));
    await card(page).getByRole('button', { name: 'Move to the next corner' }).click();
    await expect(card(page)).not.toHaveAttribute('data-corner', corners[i] ?? '');
    await expect.poll(() => outside(page, card(page))).toBe(0);
    await expect.poll(() => page.evaluate(coveredByCard)).toEqual([]);
  }
  expect(new Set(corners)).toEqual(new Set(['bottom-end', 'bottom-start', 'top-start', 'top-end']));
  await expect(card(page)).toHaveAttribute('data-corner', 'bottom-end');

  await card(page).getByRole('button', { name: 'Move to the next corner' }).click();
  const left = await card(page).getAttribute('data-corner');
  await page.reload();
  await expect(card(page)).toHaveAttribute('data-corner', left ?? '');
});

test('a banner that slides in later has its buttons free, and the card comes back when it goes', async ({
  page,
  openCreator,
}) => {
  await openCreator(handle);
  await cardReady(page);
  const before = await card(page).boundingBox();
  await page.evaluate(() => {
    const banner = document.createElement('div');
    banner.style.cssText =
      'position:fixed;inset:auto 0 0;height:160px;z-index:9;background:#888;transition:transform .4s;transform:translateY(160px)';
    const button = document.createElement('button');
    button.textContent = 'Accept';
    button.style.cssText = 'position:absolute;right:80px;top:20px';
    banner.append(button);
    document.body.append(banner);
    requestAnimationFrame(() => (banner.style.transform = 'none'));
  });
  await page.getByRole('button', { name: 'Accept' }).click();
  expect(await page.evaluate(coveredByCard)).toEqual([]);
  await page.evaluate(() => document.body.lastElementChild?.remove());
  await expect.poll(() => card(page).boundingBox()).toEqual(before);
});

/** Runs in the page: names the fixed or sticky controls of the page that the card lies over. */
function coveredByCard(): string[] {
  const own = document.querySelector('[data-permille=card]')!.getBoundingClientRect();
  const isFixed = (element: Element | null): boolean =>
    !!element &&
    (/fixed|sticky/.test(getComputedStyle(element).position) || isFixed(element.parentElement));
  return [...document.querySelectorAll('a,button,input')]
    .filter((control) => !control.closest('[data-permille]') && isFixed(control))
    .filter((control) => {
      const box = control.getBoundingClientRect();
      const apart =
        box.right <= own.left ||
        box.left >= own.right ||
        box.bottom <= own.top ||
        box.top >= own.bottom;
      return box.width > 0 && !apart;
    })
    .map((control) => control.getAttribute('aria-label') ?? control.textContent);
}

for (const [width, zoom] of [
  [360, 1],
  [768, 1],
  [2560, 1],
  [1280, 0.5],
  [1280, 2],
] as const) {
  test(`an open card stays within a window of ${width} px at ${zoom * 100}%, and widens no page`, async ({
    page,
    openCreator,
    settings,
  }) => {
    // Zoom is what this comes to for a page: fewer or more of its own pixels, each larger or smaller.
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: width / zoom,
      height: 800 / zoom,
      deviceScaleFactor: zoom,
      mobile: false,
    });
    await openCreator(handle);
    await cardReady(page);
    const pageWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
    await card(page).getByRole('button', { name: 'Show what it is made of' }).click();
    await expect(card(page).getByText('Brand deals')).toBeVisible();
    await expect.poll(() => outside(page, card(page))).toBe(0);
    const wide = await pageWidth();
    await settings({
      surfaces: { badge: false, card: false, pill: false, live: false, chip: false },
    });
    await expect(page.locator('[data-permille]')).toHaveCount(0);
    expect(wide).toBe(await pageWidth());
  });
}

test('badges are switched off and on from the card, at once', async ({ page, openCreator }) => {
  await openCreator(handle);
  await expect(drawn(page, 'badge')).toHaveCount(16);
  await menu(page).click();
  await card(page).getByLabel('Amounts on videos').uncheck();
  await expect(drawn(page, 'badge')).toHaveCount(0);
  await expect(card(page)).toHaveCount(1);
  await card(page).getByLabel('Amounts on videos').check();
  await expect(drawn(page, 'badge')).toHaveCount(16);
});

test('the card switches itself off, and the badges stay', async ({ page, openCreator }) => {
  await openCreator(handle);
  await expect(drawn(page, 'badge')).toHaveCount(16);
  await menu(page).click();
  await card(page).getByLabel('This card').click();
  await expect(card(page)).toHaveCount(0);
  await page.reload();
  await expect(drawn(page, 'badge')).toHaveCount(16);
  await expect(card(page)).toHaveCount(0);
});

for (const [surface, path] of [
  ['pill', null],
  ['live', `/@${handle}/live`],
  ['chip', '/search?q=x'],
] as const) {
  test(`what is drawn as "${surface}" goes and comes as the settings say, on the open page`, async ({
    page,
    openCreator,
    settings,
  }) => {
    if (path === null) {
      await openCreator(handle);
      await openVideo(page);
    } else await page.goto(`https://www.tiktok.com${path}`);
    const nodes = drawn(page, surface === 'chip' ? 'chip' : 'pill');
    await expect(nodes.first()).toBeVisible();
    const { surfaces } = defaultSettings();
    await settings({ surfaces: { ...surfaces, [surface]: false } });
    await expect(nodes).toHaveCount(0);
    await settings({ surfaces });
    await expect(nodes.first()).toBeVisible();
  });
}

test('Tab goes through the card from first to last, and on', async ({ page, openCreator }) => {
  await openCreator(handle);
  await cardReady(page);
  await menu(page).click();
  await expect(card(page).getByLabel('Amounts on videos')).toBeVisible();
  const controls = card(page).locator('button, input');
  const count = await controls.count();
  expect(count).toBeGreaterThan(6);
  await controls.first().focus();
  for (let i = 0; i < count; i++) {
    await expect(controls.nth(i)).toBeFocused();
    await page.keyboard.press('Tab');
  }
  await expect(card(page).locator(':focus')).toHaveCount(0);
});

test('clicks and keys go through pill, chip and tip to the page', async ({ page, openCreator }) => {
  await openCreator(handle);
  await expect(drawn(page, 'badge')).toHaveCount(16);
  await openVideo(page);
  /** Expects the page at each part of ours, its small print included; returns the middle of the first. */
  const beneath = async (what: string) => {
    const parts = drawn(page, what).first().locator('xpath=descendant-or-self::*');
    const middles = await parts.evaluateAll((all) =>
      all.map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    for (const { x, y } of middles) {
      const ours = await page.evaluate(
        (at) => document.elementFromPoint(at.x, at.y)?.closest('[data-permille]') != null,
        { x, y },
      );
      expect(ours, what).toBe(false);
    }
    return middles[0]!;
  };
  const { x, y } = await beneath('pill');
  await page.mouse.move(x, y);
  await expect(drawn(page, 'tip')).toBeVisible();
  await beneath('tip');
  await page.keyboard.press('l');
  expect(await page.evaluate(() => window.__site.events.map(({ type }) => type))).toEqual(['key']);

  await page.goto('https://www.tiktok.com/search?q=x');
  await expect(drawn(page, 'chip').first()).toBeVisible();
  await beneath('chip');
});

test('with reduced motion nothing of ours moves', async ({ page, openCreator }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openCreator(handle);
  await cardReady(page);
  await card(page).getByRole('button', { name: 'Show what it is made of' }).click();
  await expect(card(page).getByText('Brand deals')).toBeVisible();
  const moving = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-permille]')];
    const all = hosts.flatMap((host) => [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
    return all.filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration);
    }).length;
  });
  expect(moving).toBe(0);
});
