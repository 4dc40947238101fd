import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { oldestBrowsers } from './scripts/build/oldest-browsers.ts';
import { unwrapImports } from './scripts/build/plain-imports.ts';
import { buildCourseIntegration } from './src/courses/pack/pack-courses.ts';
import { buildEmbedIntegration } from './src/embeds/pack/pack-embeds.ts';
import { readAnyStoredTree } from './src/library/norm-store.ts';
import { buildOfflineIntegration } from './src/offline/build/offline-integration.ts';
import { buildSearchIntegration, readSearchRecords } from './src/search/index.ts';
import { readSiteOrigin } from './src/site/site-address.ts';
import { buildSitemapIntegrations } from './src/site/sitemap/build-sitemap.ts';

/** Address of the published site, for absolute links; unset, links stay paths and no page names a canonical address. */
const site = readSiteOrigin(process.env['SITE_URL']);

/**
 * `Features.LightDark` of lightningcss, which is Vite's dependency and not ours: no style uses `light-dark()`, and the variables that stand in for
 * it in old browsers would come with each `color-scheme`.
 */
const LIGHT_DARK = 1 << 20;

const cssTarget = Object.entries(oldestBrowsers).map(([browser, version]) => `${browser}${version}`);

/** Modules here never bring style sheets of their own, so the helper that would preload them, one more file of every page, is left out. */
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  // Astro keeps this setting to itself; with it each script would bring a list of what to preload.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  renderChunk: (code) => (code.includes('__vitePreload') ? { code: unwrapImports(code), map: null } : undefined),
};

/** A page takes from `#text`, `#forms` and `#ui` the files it uses, not all that their faces name; what nearly all use is one file each. */
const rolldownOptions = {
  treeshake: {
    moduleSideEffects: [
      {
        test: /\/src\/(?:text\/|forms\/[^/]+\.ts|forms\/result\/|ui\/(?:index|copy-text|fill-paper|full-address|list-early|taken-away|clock\/[^/]+)\.ts)/,
        sideEffects: false,
      },
    ],
  },
  output: {
    codeSplitting: {
      groups: [
        { name: 'text', test: /\/src\/text\/(fold|letter-case)\.ts/ },
        { name: 'ui', test: /\/src\/ui\/(copy-text|fill-paper|full-address|list-early|clock\/reviewed-day)\.ts/ },
      ],
    },
  },
};

/** Astro names the script of a component `X.astro_astro_type_script_index_0_lang`: forty bytes for each mention. */
const shortNames = { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` };

export default defineConfig({
  ...(site && { site }),
  output: 'static',
  trailingSlash: 'always',
  // Line breaks in templates are layout, not text: prettier moves them.
  compressHTML: 'jsx',
  prefetch: false,
  devToolbar: { enabled: false },
  // The content security policy allows nothing inline, however small.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    plugins: [plainDynamicImports],
    css: { lightningcss: { exclude: LIGHT_DARK } },
    build: { assetsInlineLimit: 0, modulePreload: false, cssTarget, rolldownOptions },
    // A worker loads what reads a file when it is wanted, too.
    worker: {
      format: 'es',
      plugins: () => [plainDynamicImports],
      rolldownOptions: { treeshake: rolldownOptions.treeshake },
    },
    environments: { client: { build: { rolldownOptions: { output: shortNames } } } },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      remarkPlugins: [remarkGfm],
      smartypants: false,
      remarkRehype: {
        footnoteLabel: 'Notas',
        footnoteBackLabel: (index) => `Volver a la llamada de la nota ${index + 1}`,
      },
    }),
  },
  integrations: [
    mdx(),
    buildSearchIntegration(() => readSearchRecords(readAnyStoredTree)),
    buildEmbedIntegration(),
    buildCourseIntegration(site),
    ...buildSitemapIntegrations(site),
    // The last: it looks at what all others made.
    buildOfflineIntegration(),
  ],
});
