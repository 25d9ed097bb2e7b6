import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { fileOf } from './wxt.chunks';

const scriptContext = new URL('src/overlay/script-context.ts', import.meta.url);

// https://wxt.dev/api/config.html
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  manifestVersion: 3,
  // Imports are written out, so that a reader sees where a name comes from.
  imports: false,
  // web-ext is here for linting; opening a browser is `npm start`.
  webExt: { disabled: true },
  zip: {
    // What a reviewer needs to build the Firefox package again, and no more; `npm run zip` proves that it is enough.
    includeSources: [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.chunks.ts',
      'wxt.config.ts',
      'README.md',
      'docs/store/reviewers.md',
      'entrypoints/**',
      'public/**',
      'src/**',
    ],
  },
  // Browsers from the manifest's minimum versions on: nothing has to be rewritten for older ones, nor stood
  // in for (Vite's stand-in for modulepreload calls fetch).
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': fileURLToPath(scriptContext) } },
    build: {
      target: ['chrome120', 'firefox140'],
      modulePreload: { polyfill: false },
      // WXT's logger says nothing in a build, but would be a hundred bytes of the content script.
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger'] } },
    },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, { build }) {
      const output = build?.rolldownOptions?.output;
      if (!entrypoints.some(({ name }) => name === 'popup') || !output || Array.isArray(output))
        return;
      output.codeSplitting = {
        includeDependenciesRecursively: false,
        groups: [{ debugName: 'the first view', name: fileOf }],
      };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Permille',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    host_permissions: ['https://www.tiktok.com/*'],
    content_security_policy: {
      // Nothing but the package's own scripts and styles; no images or fonts, because there are none. With Trusted
      // Types and no policy, no text can become markup or code. Browsers that do not know them pass over them.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'permille@permille.example',
          // The first that knows data_collection_permissions.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
