/** Drives the store's payment page in a real Chromium, without the extension, for the tests of the fixtures. */

import { type Browser, chromium, type Frame, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../../cli/browsers.ts';
import { testCardNumber } from './places.ts';

const PART_SELECTORS: Readonly<Record<string, string>> = {
  number: '#card-number, #cardno, [autocomplete=cc-number]',
  expiry: '#card-expiry, [autocomplete=cc-exp]',
  code: '#security_code, [autocomplete=cc-csc]',
};

const VALUES: Readonly<Record<string, string>> = {
  number: testCardNumber(),
  expiry: '12/30',
  code: '123',
};

/** Every host of the store has the store's own certificate; service workers take it by this switch alone. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--ignore-certificate-errors', '--no-sandbox'],
  });

export interface OpenPage {
  readonly page: Page;
  /** Everything written to the console and every uncaught error. */
  readonly said: string[];
  close(): Promise<void>;
}

export async function openPage(browser: Browser, url: string): Promise<OpenPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await page.goto(url);
  return { page, said, close: () => context.close() };
}

/** Fields that stand in the shop's page or in a frame of its own origin, as a shopper would find them. */
export async function cardField(page: Page, part: string): Promise<Locator | undefined> {
  const own = (frame: Frame): boolean => !frame.url().includes('psp.localhost');
  for (const frame of page.frames().filter(own).reverse()) {
    const field = frame.locator(PART_SELECTORS[part] ?? part).first();
    if ((await field.count()) > 0) return field;
  }
  return undefined;
}

/** Types as a person does, or sets values and fires events as a script does. */
export type Typing = 'person' | 'script';

export async function fillCard(page: Page, typing: Typing): Promise<void> {
  for (const part of Object.keys(PART_SELECTORS)) {
    const field = await cardField(page, part);
    if (field === undefined) continue;
    const value = VALUES[part] ?? '';
    if (typing === 'script') await typeByScript(field, value);
    else await field.pressSequentially(value);
  }
}

const typeByScript = (field: Locator, value: string): Promise<void> =>
  field.evaluate((element, text) => {
    const input = element as HTMLInputElement;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    input.focus();
    for (const at of text.split('').keys()) {
      const key = text[at] ?? '';
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      set?.call(input, text.slice(0, at + 1));
      input.dispatchEvent(new InputEvent('input', { data: key, bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
    }
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.blur();
  }, value);

const PAY = '.panel button[type=submit]';

export async function pressPay(page: Page, typing: Typing): Promise<void> {
  const button = page.locator(PAY).first();
  if (typing === 'person') {
    // The form may leave the page at once; that is no part of the press.
    await button.click({ noWaitAfter: true });
    return;
  }
  await button.evaluate((element) => {
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
      element.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
    }
    (element as HTMLButtonElement).click();
  });
}
