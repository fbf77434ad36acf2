import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_CANARY } from '../../rules/_core/sample-canary.ts';
import {
  bundleDryRun,
  CARD,
  enter,
  FORM,
  LOG,
  openBrowser,
  startShop,
  type World,
} from './dry-run-support.ts';

let browser: Browser;
let shop: Awaited<ReturnType<typeof startShop>>;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, shop, script] = await Promise.all([openBrowser(), startShop(), bundleDryRun()]);
});

afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(async () => {
  await page.close();
});

async function open(markup: string, contains = true): Promise<World> {
  await page.goto(shop.show(markup));
  return enter(page, script, contains);
}

const valueIn = (selector: string): Promise<string> => page.locator(selector).inputValue();
const seen = (): Promise<string[]> => page.evaluate('seen');

describe('stopping', () => {
  it('by the Esc key of a person, not of the page', async () => {
    const world = await open(FORM + LOG);
    const run = world.start({}, CARD);
    await page.waitForFunction('seen.includes("input:no")');
    await page.evaluate(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
    });
    await page.waitForFunction('seen.includes("click:確認画面へ")');
    await page.keyboard.press('Escape');
    expect(await run).toMatchObject({ ended: 'stopped', pressed: 'button', restored: true });
    expect(await valueIn('#no')).toBe('');
  });

  it('by the background', async () => {
    const world = await open(FORM + LOG);
    const run = world.start({ way: 'by-hand', limitMs: 60_000 }, CARD);
    await world.evaluate('rejiTenkenDryRun.stop()');
    expect(await run).toMatchObject({ ended: 'stopped', pressed: 'none', restored: true });
  });
});

describe('typed by somebody else', () => {
  it.each(['by-hand', 'browser-input'] as const)(
    '%s: the press counts once the number stands',
    async (way) => {
      const world = await open(FORM + LOG);
      const run = world.start({ way, limitMs: 60_000 }, CARD);
      await page.waitForFunction('document.documentElement.lastElementChild.localName === "div"');
      await page.click('[name=go]');
      await page.locator('#no').pressSequentially(SAMPLE_CANARY.pan);
      await page.locator('#cvc').fill(SAMPLE_CANARY.code);
      await page.click('[name=go]');
      expect(await run).toMatchObject({
        filled: ['pan', 'code'],
        pressed: 'button',
        ended: 'done',
        restored: true,
      });
      // The first press had no number with it and the script itself never pressed.
      expect((await seen()).filter((event) => event === 'click:確認画面へ')).toHaveLength(2);
      expect(await valueIn('#no')).toBe('');
    },
  );

  it('ends by the panel where no button is ours to know', async () => {
    const world = await open(`${FORM.replace(/<button name.*button>/, '')}${LOG}`);
    const run = world.start({ way: 'by-hand', limitMs: 60_000, locale: 'en' }, CARD);
    await page.waitForFunction('document.documentElement.lastElementChild.localName === "div"');
    await page.locator('#no').pressSequentially(SAMPLE_CANARY.pan);
    await page.keyboard.press('Tab');
    const focused = (): Promise<string> => page.evaluate('document.activeElement.localName');
    while ((await focused()) !== 'div') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await run).toMatchObject({ filled: ['pan'], pressed: 'none', ended: 'done' });
  });
});

describe('pages that do their worst', () => {
  it('handlers that throw, fields that vanish or are replaced, a panel that is taken away', async () => {
    const world = await open(`${FORM}<script>
      for (const type of ['keydown', 'input', 'change', 'blur']) addEventListener(type, () => { throw new Error('trap'); }, true);
      new MutationObserver(() => document.documentElement.querySelectorAll(':scope > div').forEach((div) => div.remove()))
        .observe(document.documentElement, { childList: true });
      document.querySelector('#exp').addEventListener('input', ({ target }) => target.remove());
      document.querySelector('#cvc').addEventListener('input', ({ target }) => target.replaceWith(target.cloneNode()), { once: true });
      </script>`);
    const outcome = await world.start({}, CARD);
    expect(outcome).toMatchObject({ filled: ['pan', 'holder'], pressed: 'button', ended: 'done' });
    expect(await valueIn('#no')).toBe('');
  });

  it('elements named as what is asked for', async () => {
    const world =
      await open(`<img name="cookie"><img name="body"><img name="activeElement"><img name="dispatchEvent">
      <img name="createElement"><form name="documentElement"></form><a id="rejiTenkenDryRun"></a>
      ${FORM.replace('id="holder"', 'id="holder" name="dispatchEvent"')}<script>document.cookie2 = 1;</script>`);
    const outcome = await world.start({}, CARD);
    expect(outcome).toMatchObject({
      filled: ['pan', 'code', 'expiry', 'holder'],
      pressed: 'button',
      ended: 'done',
      restored: true,
    });
  });

  it('the panel holds nothing that the page can read', async () => {
    const world = await open(FORM + LOG);
    const run = world.start({ way: 'by-hand', limitMs: 60_000 }, CARD);
    await page.waitForFunction('document.documentElement.lastElementChild.localName === "div"');
    expect(
      await page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        return [
          host.shadowRoot,
          host.textContent,
          document.documentElement.textContent?.includes('4111'),
        ];
      }),
    ).toEqual([null, '', false]);
    await world.evaluate('rejiTenkenDryRun.stop()');
    await run;
    expect(await page.evaluate('document.documentElement.lastElementChild.localName')).toBe('body');
  });
});
