import { readFileSync } from 'node:fs';
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
    });

    test('lets its pages run their own scripts and connect to nothing', () => {
      const { extension_pages: policy } = manifest().content_security_policy as Record<
        string,
        string
      >;
      const rules = (policy ?? '').split(';').map((rule) => rule.trim());
      expect(rules).toContain("default-src 'none'");
      expect(rules).toContain("script-src 'self'");
      expect(rules).toContain("connect-src 'none'");
    });
  });
}

test('Firefox is told that no data are collected', () => {
  const path = join(root, '.output', 'firefox-mv3', 'manifest.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});
