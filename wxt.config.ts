import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  // Only what is asked for at the moment it is needed; why each is there is told in PRIVACY.md.
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ja',
    permissions: ['activeTab', 'scripting', 'storage', 'webRequest', 'cookies'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefoxSettings }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // The title of the popup's page would stand here otherwise, in one language.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  vite: () => ({
    build: { sourcemap: false, target: 'es2023' },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
});

const firefoxSettings = {
  gecko: {
    id: 'reji-tenken@reji-tenken.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};
