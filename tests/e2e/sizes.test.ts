import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_LIMIT, catalogueSize } from '../../cli/bench/catalogue-size.ts';
import { type Part, SIZE_LIMITS, sizesOf } from '../../cli/bench/sizes.ts';
import { CHROME_BUILD, FIREFOX_BUILD, ROOT } from '../../cli/paths.ts';

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

  it('opens the popup with few files, and the background with none that draw', () => {
    const read = (file: string) => readFileSync(`${build}/${file}`, 'utf8');
    const opened = [...read('popup.html').matchAll(/<(?:script|link)\b[^>]*"\/([^"]+)"/g)];
    expect(opened.length).toBeGreaterThan(1);
    expect(opened.length).toBeLessThanOrEqual(3);
    const drawing = readdirSync(`${build}/chunks`).filter((file) => file.startsWith('screen-'));
    expect(drawing).toHaveLength(1);
    expect(read('background.js')).not.toContain(drawing[0]);
  });

  it('has no source map and no path of where it was built', () => {
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    const holding = (text: string) =>
      scripts.filter((file) => readFileSync(`${build}/${file}`, 'utf8').includes(text));
    expect(holding('//# sourceMappingURL')).toEqual([]);
    expect(holding(ROOT)).toEqual([]);
  });

  it('ships the catalogues packed', () => {
    const scripts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    const texts = scripts.map((file) => readFileSync(`${build}/${file}`, 'utf8'));
    expect(texts.some((text) => text.includes('_shopping_order'))).toBe(true);
    // Where a row was seen is for whoever mends the catalogue.
    for (const source of ['running Zen Cart 2.1', 'EC-CUBE 4 plugin GmoPaymentGateway4'])
      expect(texts.filter((text) => text.includes(source))).toEqual([]);
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

it('the catalogues of platforms, payment services and what is known of them stay small', async () => {
  expect(await catalogueSize()).toBeLessThanOrEqual(CATALOGUE_LIMIT);
});
