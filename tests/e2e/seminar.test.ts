import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { openFirefox } from '../../cli/firefox.ts';
import { ROOT } from '../../cli/paths.ts';
import { SCENES, type SceneId } from '../../components/seminar/scenes.ts';
import { beginsTestNumber } from '../../rules/_core/published-test-numbers.ts';
import { printed } from './pdf.ts';
import { axeViolations, MISTAKES, ownWords } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const HALL = { width: 1024, height: 768 };
const BACKGROUND = { timeout: 10_000 };

/** What each scene is about: found as it was, gone when it is mended. */
const ABOUT: Record<SceneId, string[]> = {
  passing: ['card-number-reaches-merchant'],
  token: ['card-field-read-by-third-party'],
  skimmer: ['card-data-sent-to-third-party'],
  'fake-form': ['payment-frame-covered', 'card-data-sent-to-third-party'],
  mixed: ['mixed-active-content', 'mixed-passive-content'],
  admin: ['admin-login-over-http', 'admin-login-without-second-factor'],
  mended: ['card-number-reaches-merchant', 'mixed-active-content', 'admin-login-linked-from-shop'],
};
/** Whose server the scene’s button leads to, mended; the scenes without it show none. */
const MENDED_ARRIVES: Partial<Record<SceneId, string>> = {
  passing: 'psp',
  token: 'psp',
  skimmer: 'shop',
  'fake-form': 'shop',
  admin: 'shop',
};

let session: ChromiumSession;
let proxy: Server;
/** Hosts that the browser asked the network for. */
const asked: string[] = [];

beforeAll(async () => {
  proxy = createServer(({ url = '' }, response) => {
    asked.push(new URL(url).hostname);
    response.end('<p>seen</p>');
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    asked.push(url.replace(/:\d+$/, ''));
    socket.end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  session = await openChromium({
    viewport: HALL,
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
  });
});

afterAll(async () => {
  await session?.close();
  proxy?.close();
});

async function openSeminar(locale: 'ja' | 'en' = 'ja'): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/seminar.html?locale=${locale}`);
  await judged(page);
  return page;
}

const judged = (page: Page) => page.locator('[data-judged=true]').waitFor();
const found = (page: Page) =>
  page
    .locator('[data-finding]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-finding')));
const placeOf = (page: Page) =>
  page
    .locator('.seminar')
    .evaluate((all) => `${all.getAttribute('data-scene')} ${all.getAttribute('data-side')}`);
const server = (page: Page, receiver: string) =>
  page.locator(`[data-receiver=${receiver}]`).textContent();
const field = (page: Page, id: string) => page.frameLocator('.stage iframe').locator(`#${id}`);

/** Types a test card and presses the page’s button, as the trainer’s keys do; both are done when this returns. */
async function play(page: Page): Promise<void> {
  const types = page.evaluate(() =>
    document
      .querySelector<HTMLIFrameElement>('.stage iframe')
      ?.contentWindow?.rejiTenkenStage?.type(0),
  );
  await types;
  await page.keyboard.press('o');
}

describe('the seminar in Chromium', () => {
  it('goes through all seven scenes by the remote, and mending changes what is found', async () => {
    const page = await openSeminar();
    for (const scene of SCENES) {
      await expect.poll(() => placeOf(page)).toBe(`${scene} before`);
      await judged(page);
      await play(page);
      await expect
        .poll(() => found(page), BACKGROUND)
        .toEqual(expect.arrayContaining(ABOUT[scene]));
      await page.screenshot({ path: `test-results/seminar/${scene}-before.png` });
      await page.keyboard.press('PageDown');
      await expect.poll(() => placeOf(page)).toBe(`${scene} after`);
      await judged(page);
      await play(page);
      const arrives = MENDED_ARRIVES[scene];
      if (arrives) await expect.poll(() => server(page, arrives)).toContain('https://');
      const left = await found(page);
      for (const rule of ABOUT[scene]) expect(left, `${scene} mended`).not.toContain(rule);
      await page.screenshot({ path: `test-results/seminar/${scene}-after.png` });
      await page.keyboard.press('PageDown');
    }
    expect(await page.locator('[data-section][data-verdict=pass]').count()).toBeGreaterThan(5);
    expect(await page.locator('[data-section][data-verdict=fail]').count()).toBe(0);
    await page.close();
  });

  it('fills the thief’s panel as somebody types, masked, and takes no number but a test one', async () => {
    const page = await openSeminar();
    await page.keyboard.press('3');
    await expect.poll(() => placeOf(page)).toBe('skimmer before');
    await judged(page);
    const number = field(page, 'number');
    await number.click();
    await page.keyboard.type('4111');
    await expect.poll(() => server(page, 'thief')).toMatch(/カード番号••••$/);
    expect(await found(page)).not.toContain('card-data-sent-to-third-party');
    await page.keyboard.type('111111111111');
    await expect.poll(() => server(page, 'thief')).toContain('••••••••••••1111');
    await expect.poll(() => found(page), BACKGROUND).toContain('card-data-sent-to-third-party');
    expect(await page.locator('.refused').textContent()).toBe('');
    await number.fill('');
    await page.keyboard.type('4539148803436467');
    await expect.poll(() => page.locator('.refused').textContent()).toContain('試験用');
    expect(beginsTestNumber(await number.inputValue())).toBe(true);
    // The remote works while somebody types.
    await page.keyboard.press('PageDown');
    await expect.poll(() => placeOf(page)).toBe('skimmer after');
    await page.close();
  });

  it('pauses, starts over by one key, lists its keys', async () => {
    const page = await openSeminar();
    await play(page);
    await expect.poll(() => server(page, 'shop')).toContain('https://shop.example/order');
    await page.keyboard.press('.');
    const curtain = page.locator('.curtain');
    expect(await curtain.boundingBox()).toEqual({ x: 0, y: 0, ...HALL });
    await page.keyboard.press('PageDown');
    await curtain.waitFor({ state: 'detached' });
    expect(await placeOf(page)).toBe('passing before');
    await page.keyboard.press('r');
    await expect.poll(() => server(page, 'shop')).toContain('まだ何も届いていません');
    await page.keyboard.press('?');
    await page.locator('dialog[data-modal=keys]').waitFor();
    expect(await axeViolations(page, AXE)).toEqual([]);
    await page.close();
  });

  it.each(['ja', 'en'] as const)('can be read and used by everybody (%s)', async (locale) => {
    const page = await openSeminar(locale);
    for (const key of ['3', '7']) {
      await page.keyboard.press(key);
      await judged(page);
      await play(page);
      await expect.poll(async () => (await found(page)).length).toBeGreaterThan(2);
      for (const frame of page.frames()) await frame.evaluate(AXE);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page, AXE), `${key} ${colorScheme}`).toEqual([]);
      }
      const spare = await page.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ]);
      expect(spare, 'something does not fit on the screen').toEqual([0, 0]);
      await page.screenshot({ path: `test-results/seminar/${locale}-${key}.png` });
      expect(await ownWords(page)).not.toMatch(MISTAKES);
    }
    await page.close();
  });

  it.each([
    ['ja', ['見えたこと', 'なぜ大切か', '制作会社に頼むこと', 'ガイドライン']],
    ['en', ['What was seen', 'Why it matters', 'What to ask of the builder', 'Guidelines']],
  ] as const)(
    'prints one page for each scene, with what was found, why, and the sections (%s)',
    async (locale, parts) => {
      const page = await openSeminar(locale);
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await page.locator('[data-action=print]').click();
      await page.locator('body[data-printed]').waitFor();
      const { pages } = await printed(page, `seminar-${locale}`);
      expect(pages).toHaveLength(SCENES.length);
      for (const lines of pages) {
        const text = lines.join('\n');
        for (const part of parts) expect(text).toContain(part);
      }
      await page.close();
    },
  );

  it('is opened from the desk and from the first page', async () => {
    for (const from of ['desk.html#/', 'welcome.html']) {
      const page = await session.context.newPage();
      await page.goto(`chrome-extension://${session.extensionId}/${from}`);
      const link = page.locator('[data-action=seminar]');
      await link.waitFor();
      expect(await link.getAttribute('href')).toBe('/seminar.html');
      await page.close();
    }
  });

  it('has asked the network for nothing', async () => {
    expect(asked.filter((host) => /\.example$|localhost/.test(host))).toEqual([]);
    const page = await session.context.newPage();
    await page.goto('http://seen.example/');
    expect(asked).toContain('seen.example');
  });
});

describe('the seminar in Firefox', () => {
  it('fills and finds there too', async () => {
    const firefox = await openFirefox();
    try {
      const page = await firefox.openExtensionPage('seminar.html?locale=ja', '[data-judged=true]');
      await page.keyboard.press('3');
      await page.waitForSelector('[data-scene=skimmer] [data-judged=true]');
      await page.keyboard.press('t');
      const text = (selector: string) =>
        page.$eval(selector, ({ textContent }) => textContent ?? '');
      await expect
        .poll(() => text('[data-receiver=thief]'), BACKGROUND)
        .toContain('••••••••••••1111');
      await page.waitForSelector('[data-finding="card-data-sent-to-third-party"]');
      await page.keyboard.press('4');
      await page.waitForSelector('[data-finding="payment-frame-covered"]');
    } finally {
      await firefox.close();
    }
  });
});
