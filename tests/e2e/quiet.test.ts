import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { linesOf } from '../hostile/behaviour-support.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { BENIGN } from '../practice-store/techniques.ts';
import { auditedOf, SHOP, walkOf } from './support.ts';

let store: PracticeStore;

beforeAll(async () => {
  store = await startPracticeStore();
});

afterAll(async () => {
  await store?.close();
});

/** What each page writes to the console, throws and reports against its policy, while it loads and is audited. */
async function walk(
  session: ChromiumSession,
  urls: readonly string[],
  audited: boolean,
): Promise<Record<string, string[]>> {
  const said: Record<string, string[]> = {};
  for (const url of urls) {
    const page = await session.context.newPage();
    const lines = await linesOf(page);
    await page.addInitScript(() => {
      const noted: string[] = [];
      Object.assign(globalThis, { noted });
      for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
        addEventListener(
          type,
          (event) => {
            const { violatedDirective } = event as SecurityPolicyViolationEvent;
            noted.push(`${type} ${violatedDirective ?? ''}`);
          },
          true,
        );
    });
    await page.goto(url, { waitUntil: 'load' });
    if (audited) auditedOf(await session.auditPage(page));
    const noted = await page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
    said[url] = [...lines, ...noted].map((line) => line.replace(/:\d+\b/g, '')).sort();
    await page.close();
  }
  return said;
}

it('no page of the practice store says more with the extension than without', async () => {
  const urls = [
    ...walkOf(store, 'before'),
    ...walkOf(store, 'after'),
    ...BENIGN.map((twin) => store.urls([twin.switch]).payment),
  ];
  const bare = await openChromium({ withoutExtension: true, ignoreHttpsErrors: true });
  const without = await walk(bare, urls, false).finally(bare.close);
  const enrolled = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  const withIt = await walk(enrolled, urls, true).finally(enrolled.close);
  expect(urls.length).toBeGreaterThan(25);
  // The store with mistakes has things to say of its own: the ear is not deaf.
  expect(Object.values(without).flat()).not.toEqual([]);
  expect(withIt).toEqual(without);
});
