import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import { cardField } from '../practice-store/fixture-pages.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { listenHttp } from '../practice-store/server.ts';
import type { SwitchId } from '../practice-store/switches.ts';
import {
  codeIn,
  type Eavesdropper,
  eavesdrop,
  ordinaryCardNumber,
  tracesOf,
} from './privacy-support.ts';
import { SHOP } from './support.ts';

const NUMBER = ordinaryCardNumber();
const CODE = String(randomInt(100, 1000));
const MARKER = `kept${randomBytes(12).toString('hex')}`;

let store: PracticeStore;
let session: ChromiumSession;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

/** Everywhere that holds one of the secrets, as `place: way`. */
function found(noted: Readonly<Record<string, string>>): string[] {
  return Object.entries(noted).flatMap(([place, text]) => [
    ...tracesOf(NUMBER, text).map((way) => `${place}: number, ${way}`),
    ...tracesOf(MARKER, text).map((way) => `${place}: marker, ${way}`),
    ...codeIn(CODE, text).map((way) => `${place}: code, ${way}`),
  ]);
}

describe('the search itself', () => {
  const spaced = NUMBER.replace(/(.{4})(?=.)/g, '$1-');
  it.each([
    ['raw', `"${NUMBER}"`],
    ['raw', `a=${spaced}&b`],
    ['raw', `no=${NUMBER.slice(0, 12)}****`],
    ['reversed', [...NUMBER].reverse().join('')],
    ['hex', Buffer.from(`x${NUMBER}`).toString('hex').toUpperCase()],
    ['base64 0', btoa(`${NUMBER}/12`)],
    ['base64 1', btoa(`"${NUMBER}"`)],
    ['base64 2', btoa(`n=${NUMBER}`)],
  ])('finds a number written as %s', (way, text) => {
    expect(tracesOf(NUMBER, text)).toContain(way);
  });

  it('leaves six and four digits alone, and finds a code beside its name', () => {
    expect(tracesOf(NUMBER, `${NUMBER.slice(0, 6)}******${NUMBER.slice(-4)}`)).toEqual([]);
    expect(codeIn('123', '{"cvc":"123"}, code=123&, 0.123, 1230')).toHaveLength(3);
  });
});

/** As a person: click into the field, keys one after the other. */
async function type(page: Page, part: string, text: string): Promise<void> {
  const field = await cardField(page, part);
  if (!field) return;
  await field.click();
  await page.keyboard.type(text);
}

const SKIMMERS: readonly SwitchId[] = ['skim-lookalike-xhr', 'skim-storage-flush'];

describe.each(['token', 'passing'] as const)(
  'a card typed by a person into the %s page',
  (payment) => {
    it('is nowhere in what the extension says, shows and keeps, nor are cookies and storage', async () => {
      const page = await session.context.newPage();
      const ear: Eavesdropper = await eavesdrop(session);
      store.arrivals.clear();
      await page.goto(store.urls([payment, ...SKIMMERS]).payment);
      await page.evaluate((marker) => {
        void cookieStore.set('visitor', marker);
        localStorage.setItem('basket', marker);
        sessionStorage.setItem('step', btoa(marker));
      }, MARKER);
      await type(page, 'number', NUMBER);
      await type(page, 'expiry', '12/31');
      await type(page, 'code', CODE);
      await page.locator('h1').first().click();
      await expect.poll(() => store.arrivals.list().some(({ card }) => card !== null)).toBe(true);
      await ear.look(page);
      await page.locator('.panel button[type=submit]').first().click();
      await page.waitForURL('**/shopping/confirm*');
      await ear.look(page);
      const noted = await ear.all();
      // What was searched is not empty, and it is about this card.
      expect(noted.messages).toContain('page.changed');
      expect(noted.audit).toContain('"part":"pan"');
      expect(noted.databases).toContain('card-data-sent-to-third-party');
      for (const place of ['popup ja', 'popup en', 'storage', 'history', 'badge'])
        expect(noted[place]?.length).toBeGreaterThan(2);
      if (payment === 'passing') expect(noted.messages).toContain('luhnNames":["');
      expect(found(noted)).toEqual([]);
      // What one skimmer staged would be sent from the next page otherwise.
      await page.evaluate(() => localStorage.clear());
      await page.close();
    });
  },
);

it('a page that shows a card everywhere: nothing of it in the file that the command writes', async () => {
  const place = NUMBER.replace(/(.{4})(?=.)/g, '$1 ');
  const { port, close } = await listenHttp(0, (_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': `visitor=${MARKER}; path=/`,
    });
    response.end(`<!doctype html><html lang="ja"><title>お支払い</title>
<form method="post" action="/order?no=${NUMBER}"><label for="no">カード番号 ${place}</label>
<input id="no" name="card_no" autocomplete="cc-number" value="${NUMBER}">
<input name="cvc" autocomplete="cc-csc" value="${CODE}"><input type="hidden" name="copy" value="${btoa(NUMBER)}">
<button data-card="${NUMBER}">支払う</button></form><p>${place}</p><a href="/done/${NUMBER}">完了</a>
<script>const card = '${NUMBER}'; localStorage.setItem('card', card); sessionStorage.setItem('${NUMBER}', '${MARKER}');
document.cookie = 'card=' + card; fetch('/log?card=' + card, { method: 'POST', body: btoa(card) }); btoa(card);</script>`);
  });
  const folder = mkdtempSync(join(tmpdir(), 'reji-tenken-privacy-'));
  const json = join(folder, 'audit.json');
  const address = `http://shop.localhost:${port}/pay?no=${NUMBER}`;
  const output = await new Promise<string>((resolve) => {
    const child = spawn(process.execPath, ['cli/audit.ts', address, '--json', json], { cwd: ROOT });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.on('close', () => resolve(said));
  });
  await close();
  const text = readFileSync(json, 'utf8');
  rmSync(folder, { recursive: true });
  expect(text).toContain('card_no');
  expect(found({ json: text, output })).toEqual([]);
});
