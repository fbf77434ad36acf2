import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{rules,components,entrypoints,cli,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.output/**', 'tests/e2e/**', 'tests/hostile/**'],
    retry: 0,
    testTimeout: 20_000,
  },
});
