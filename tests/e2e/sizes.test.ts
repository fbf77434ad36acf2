import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Part, SIZE_LIMITS, sizesOf } from '../../cli/bench/sizes.ts';
import { CHROME_BUILD, FIREFOX_BUILD } from '../../cli/paths.ts';

describe.each([
  ['Chromium', CHROME_BUILD],
  ['Firefox', FIREFOX_BUILD],
])('the build for %s', (browser, build) => {
  it.each(Object.entries(SIZE_LIMITS) as [Part, number][])(
    '%s has at most %i bytes',
    (part, limit) => {
      const size = sizesOf(build)[part];
      expect(size, `${build} has no ${part}: run npm run build`).not.toBeNull();
      expect(size).toBeLessThanOrEqual(limit);
    },
  );

  it('has no source map', () => {
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(
      scripts.filter((file) =>
        readFileSync(`${build}/${file}`, 'utf8').includes('//# sourceMappingURL'),
      ),
    ).toEqual([]);
  });

  it('asks for nothing at install but what it says', () => {
    const manifest = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'webRequest',
      'cookies',
      'declarativeNetRequest',
      'alarms',
      ...(browser === 'Chromium' ? ['offscreen'] : []),
    ]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });
});
