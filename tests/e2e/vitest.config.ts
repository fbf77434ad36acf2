import { defineConfig } from 'vitest/config';

// These mostly wait: a dry run for late senders, a skimmer for its moment, a driver for its browser. Two of them at once hardly
// make each other slower.
const WAITING = [
  'tests/e2e/dry-run*.test.ts',
  'tests/e2e/popup-dry-run.test.ts',
  'tests/e2e/profiler-stop.test.ts',
  'tests/e2e/seal.test.ts',
  'tests/hostile/behaviour.test.ts',
  'tests/hostile/dry-run*.test.ts',
  'tests/e2e/*firefox*.test.ts',
  'tests/e2e/quiet.test.ts',
  'tests/practice-store/skimmers.test.ts',
];
const ALL = [
  'tests/e2e/**/*.test.ts',
  'tests/hostile/**/*.test.ts',
  'tests/practice-store/skimmers.test.ts',
];

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes when it comes; this is only when it is given up.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'waiting', include: WAITING, maxWorkers: 2, sequence: { groupOrder: 0 } },
      },
      {
        // One file after the other: two browsers at once on a small machine only make each other wait.
        extends: true,
        test: {
          name: 'one by one',
          include: ALL,
          exclude: ['**/node_modules/**', ...WAITING],
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
