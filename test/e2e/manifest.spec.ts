import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/support/run';

function manifestOf(target: string): Record<string, unknown> {
  const path = join(root, '.output', target, 'manifest.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

// What the built extension asks for, and what its pages may do. `npm run check` builds both.
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  test.describe(target, () => {
    const manifest = () => manifestOf(target);

    test('asks for storage and the one site, and for nothing else', () => {
      const asked = manifest();
      expect(asked.manifest_version).toBe(3);
      expect(asked.permissions).toEqual(['storage']);
      expect(asked.host_permissions).toEqual(['https://www.tiktok.com/*']);
      expect(asked).not.toHaveProperty('optional_permissions');
      expect(asked).not.toHaveProperty('optional_host_permissions');
      expect(asked).not.toHaveProperty('web_accessible_resources');
      expect(asked).not.toHaveProperty('externally_connectable');
      expect(asked.content_scripts).toEqual([
        {
          matches: ['https://www.tiktok.com/*'],
          run_at: 'document_idle',
          css: ['content-scripts/tiktok.css'],
          js: ['content-scripts/tiktok.js'],
        },
      ]);
    });

    test('asks for what the page on permissions says, and follows the rules that it quotes', () => {
      const asked = manifest();
      const page = readFileSync(join(root, 'docs', 'store', 'permissions.md'), 'utf8');
      const rows = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
      expect(rows).toEqual([asked.permissions, asked.host_permissions].flat());

      const not = /^Not asked for: ([^.]+?), any other host/m.exec(page)?.[1]?.split(/,\s+/) ?? [];
      expect(not).toContain('tabs');
      const absent = /`(\w+)` and `(\w+)` are absent/.exec(page)?.slice(1) ?? [];
      expect(absent).toHaveLength(2);
      const names = [Object.keys(asked), asked.permissions].flat();
      for (const name of [...not, ...absent]) expect(names).not.toContain(name);

      const { extension_pages: policy } = asked.content_security_policy as Record<string, string>;
      const rules = [...page.matchAll(/`(\w+-src '\w+')`/g)].map(([, rule]) => rule);
      expect(rules.length).toBeGreaterThan(0);
      expect(policy?.split('; ')).toEqual(expect.arrayContaining(rules));
    });

    test('speaks eight languages', () => {
      expect(readdirSync(join(root, '.output', target, '_locales')).sort()).toEqual(
        ['de', 'en', 'es', 'fr', 'ja', 'ko', 'nl', 'pt_BR'].sort(),
      );
      expect(manifest().default_locale).toBe('en');
    });

    test('lets its pages run their own scripts and connect to nothing', () => {
      expect(manifest().content_security_policy).toEqual({
        extension_pages: [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "connect-src 'none'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ].join('; '),
      });
    });
  });
}

// The builds are for these versions on (build.target in wxt.config.ts), and the store offers them to no older browser.
test('Chrome is asked to be 120 or later', () => {
  const asked = manifestOf('chrome-mv3');
  expect(asked.minimum_chrome_version).toBe('120');
  expect(asked).not.toHaveProperty('browser_specific_settings');
});

test('Firefox is asked to be 140 or later, and told that no data are collected', () => {
  const asked = manifestOf('firefox-mv3');
  expect(asked).not.toHaveProperty('minimum_chrome_version');
  expect(asked.browser_specific_settings).toEqual({
    gecko: {
      id: 'permille@permille.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});
