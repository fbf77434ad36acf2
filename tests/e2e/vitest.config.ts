import { defineConfig } from 'vitest/config';

// One file after the other: two browsers at once on a small machine only make each other wait.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: [
      'tests/e2e/**/*.test.ts',
      'tests/hostile/**/*.test.ts',
      'tests/practice-store/skimmers.test.ts',
    ],
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
