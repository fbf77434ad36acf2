import { expect, it, vi } from 'vitest';
import { build } from 'wxt';
import { buildAll } from './build.ts';

vi.mock('wxt', () => ({ build: vi.fn() }));

it('builds for release whatever environment asks for it, and leaves that as it was', async () => {
  const built: unknown[] = [];
  vi.mocked(build).mockImplementation(async (config) => {
    built.push([config?.browser, config?.mode, process.env.NODE_ENV]);
    return {
      manifest: { manifest_version: 3, name: '', version: '' },
      publicAssets: [],
      steps: [],
    };
  });
  await buildAll();
  expect(built).toEqual([
    ['chrome', 'production', 'production'],
    ['firefox', 'production', 'production'],
  ]);
  expect(process.env.NODE_ENV).toBe('test');
});
