import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { packCatalogues } from './cli/pack-catalogues.ts';
import { reduceRepository } from './rules/_catalog/libraries/repository.ts';
import { reduceOwners } from './rules/_catalog/script-hosts/owner-data.ts';

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
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'webRequest',
      'cookies',
      'declarativeNetRequest',
      'alarms',
      // Firefox's background is a page and starts its workers itself.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefoxSettings }
      : {
          minimum_chrome_version: '123',
          // Firefox takes an organisation's settings without a schema.
          storage: { managed_schema: 'managed-storage.json' },
        }),
  }),
  hooks: {
    // The title of the popup's page would stand here otherwise, in one language.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  vite: () => ({
    plugins: [callMain, compileAtOnce, reduceData, packCatalogues, fewFiles],
    build: {
      sourcemap: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
    },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
});

const PAGE_SCRIPTS = ['snapshot.js', 'witness.js', 'recorder.js', 'script-texts.js'];

/** What the build tool hands to the hooks below, as far as they use it. */
interface PluginContext {
  error(message: string): never;
}

// The build tool calls a script's `main` inside code that writes errors to the console: a page must never see a line of
// ours there, and in the smallest scripts that code is every twentieth byte. They are called plainly instead; the tool's
// own plugins, which it would start first, are not for pages.
const callMain = {
  name: 'call-main',
  enforce: 'pre' as const,
  transform(this: PluginContext, code: string, id: string) {
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const from = /^import definition from ("[^"]+");/m.exec(code)?.[1];
    if (!from || !code.includes('result = definition.main();'))
      this.error('wxt wraps unlisted scripts in another way now: see callMain in wxt.config.ts');
    return {
      code: `import definition from ${from};\nexport default definition.main();`,
      map: null,
    };
  },
  generateBundle(this: PluginContext, _: unknown, bundle: Bundle) {
    for (const name of PAGE_SCRIPTS)
      if (/\bconsole\s*[.[]/.test(bundle[name]?.code ?? ''))
        this.error(`${name} writes to the page's console: see callMain in wxt.config.ts`);
  },
};

type Bundle = Record<string, { type: string; code?: string }>;

// Nearly every function of these is called once, right away: compiled with the script they cost the shop's page two
// milliseconds less than one by one (V8 reads the comment, others ignore it).
const compileAtOnce = {
  name: 'compile-at-once',
  // After the build tool has taken the global name from the recorder, which it looks for at the start of the file.
  enforce: 'post' as const,
  generateBundle: (_: unknown, bundle: Bundle) => {
    for (const name of PAGE_SCRIPTS) {
      const file = bundle[name];
      if (file?.code) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
    // Two bytes a variable, which the minifier leaves; whoever assigned to one was refused when types were checked.
    const recorder = bundle['recorder.js'];
    if (recorder?.code) recorder.code = recorder.code.replaceAll(/\bconst(?=[ {[])/g, 'let');
  },
};

const REDUCED: Record<string, (json: unknown) => unknown> = {
  '/RetireJsVulns.json': reduceRepository,
  '/third-party-web/dist/entities-nostats.json': reduceOwners,
};

// Most of the data on vulnerable libraries is for other tools (hashes, other package registries, links), and most of that on
// owners of hosts (home pages, categories): the extension ships what it shows. Tests and commands, which do without this, reduce
// it when they load it.
const reduceData = {
  name: 'reduce-data',
  enforce: 'pre' as const,
  load(this: PluginContext, id: string) {
    const reduce = Object.entries(REDUCED).find(([name]) => id.endsWith(name))?.[1];
    if (!reduce) return undefined;
    const reduced = reduce(JSON.parse(readFileSync(id, 'utf8')));
    if (!reduced) this.error(`${id} is of another shape than it was: see rules/_catalog`);
    return JSON.stringify(reduced);
  },
};

/** What the build tool knows of its modules, as far as it is used below. */
interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { importers: readonly string[]; dynamicImporters: readonly string[] } | null;
}

interface OutputOptions {
  format?: string | undefined;
  inlineDynamicImports?: boolean | undefined;
}

const POPUP = /\/popup\/index\.html$/;
const OTHER_PAGES = /\/(?:desk|welcome)\/index\.html$/;
const BACKGROUND = /\/background\/index\.ts$/;

// Each file of an extension's page is a question to the browser, and costs the popup more than its bytes do. What it shares with
// other entry points is two files therefore: what it asks the background with (and all that the background uses too), and what
// it draws with, which the background must not load.
const fewFiles = {
  name: 'few-files',
  outputOptions: <Options extends OutputOptions>(options: Options) =>
    options.format === 'es' && !options.inlineDynamicImports
      ? { ...options, manualChunks: sharedFileOf, onlyExplicitManualChunks: true }
      : null,
};

function sharedFileOf(id: string, graph: ModuleGraph): string | undefined {
  if (!isPartOf(POPUP, id, graph, 'ever')) return undefined;
  if (isPartOf(BACKGROUND, id, graph, 'ever')) return 'first';
  if (!isPartOf(OTHER_PAGES, id, graph, 'ever')) return undefined;
  return isPartOf(POPUP, id, graph, 'at once') ? 'first' : 'screen';
}

/** Whether an entry point imports a module, itself or through others. */
function isPartOf(
  entry: RegExp,
  id: string,
  graph: ModuleGraph,
  when: 'at once' | 'ever',
): boolean {
  const seen = new Set([id]);
  for (const module of seen) {
    if (entry.test(module)) return true;
    const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(module) ?? {};
    for (const importer of when === 'ever' ? [...importers, ...dynamicImporters] : importers)
      seen.add(importer);
  }
  return false;
}

const firefoxSettings = {
  gecko: {
    id: 'reji-tenken@reji-tenken.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};
