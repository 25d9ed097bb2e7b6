import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/support/run';

// What the built extension asks for, and what its pages may do. `npm run check` builds both.
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  test.describe(target, () => {
    const manifest = () =>
      JSON.parse(readFileSync(join(root, '.output', target, 'manifest.json'), 'utf8')) as Record<
        string,
        unknown
      >;

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
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'none'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
        ].join('; '),
      });
    });
  });
}

test('Firefox is told that no data are collected', () => {
  const path = join(root, '.output', 'firefox-mv3', 'manifest.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});
