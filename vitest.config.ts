import { defineConfig } from 'vitest/config';

// Needs a browser, and those are looked for after the unit tests.
const BROWSER_TEST = 'tests/practice-store/skimmers.test.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{rules,components,entrypoints,cli,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.output/**', 'tests/e2e/**', 'tests/hostile/**', BROWSER_TEST],
    retry: 0,
    testTimeout: 20_000,
  },
});
