import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';

const PAYMENT = `<!doctype html><html lang="ja"><title>お支払い</title>
  <form action="/pay" method="post">
    <label>カード番号 <input name="number" autocomplete="cc-number" inputmode="numeric"></label>
    <label>有効期限 <input name="exp" autocomplete="cc-exp"></label>
    <label>セキュリティコード <input name="csc" autocomplete="cc-csc"></label>
    <button>注文を確定する</button>
  </form>`;

const LATE = '/late.js';

/** A shop that can be used without a network: its service worker passes every request on, and answers where that fails. */
const FILES: Record<string, [type: string, text: string]> = {
  '/': [
    'text/html; charset=utf-8',
    `${PAYMENT}
    <script>navigator.serviceWorker.register('/worker.js');</script>`,
  ],
  '/worker.js': [
    'text/javascript',
    `addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => event.respondWith(
      fetch(event.request).catch(() => new Response('offline', { status: 200 }))));`,
  ],
  '/plain': ['text/html; charset=utf-8', PAYMENT],
  [LATE]: ['text/javascript', 'window.late = true;'],
};

let server: Server;
let session: ChromiumSession;
let shop: string;
/** The same without a service worker, whose script the browser itself asks for at a second visit. */
let plain: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [type, text] = FILES[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(text ? 200 : 404, { 'content-type': type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  shop = `http://pwa.localhost:${port}`;
  plain = `http://plain.localhost:${port}/plain`;
  session = await openChromium({ stores: ['http://pwa.localhost', 'http://plain.localhost'] });
});

afterAll(async () => {
  await session?.close();
  server?.closeAllConnections();
  server?.close();
});

it('proves the seal where a service worker stands between page and network, and answers itself', async () => {
  const page = await session.context.newPage();
  await page.goto(shop);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const answer = () => page.evaluate(async () => (await fetch('/stock')).status);
  expect(await answer(), 'passed on').toBe(404);
  const tabId = await session.tabIdOf(page);
  // What the extension itself reads of the page is read by now.
  await session.ask('tab.audit-in-full', { tabId, locale: 'ja' });
  asked.length = 0;
  const ended = session.ask('dry-run.start', { tabId, locale: 'ja', way: 'events' });
  await expect
    .poll(async () => (await session.ask('dry-run.running', { tabId }))?.step, {
      timeout: 10_000,
      interval: 10,
    })
    .toBe('waiting');
  expect(await answer().catch(() => 0), 'the worker could reach the shop').not.toBe(404);
  const outcome = await ended;
  expect(outcome).toMatchObject({ ok: true });
  expect(asked).toEqual([]);
  expect(await answer(), 'passed on again').toBe(404);
  await page.close();
});

it('is not passed by the extension itself: scripts that came just before a run are read after it', async () => {
  const page = await session.context.newPage();
  await page.goto(plain);
  const tabId = await session.tabIdOf(page);
  await session.ask('tab.audit-in-full', { tabId, locale: 'ja' });
  await page.addScriptTag({ url: LATE });
  asked.length = 0;
  const ended = session.ask('dry-run.start', { tabId, locale: 'ja', way: 'events' });
  await expect
    .poll(async () => (await session.ask('dry-run.running', { tabId }))?.step, {
      timeout: 10_000,
      interval: 10,
    })
    .toBe('waiting');
  // The page changed meanwhile, and is audited for it.
  await session.ask('tab.audit', { tabId, locale: 'ja' });
  expect(asked).toEqual([]);
  expect(await ended).toMatchObject({ ok: true });
  const audit = await session.ask('tab.audit-in-full', { tabId, locale: 'ja' });
  const late = audit.ok
    ? audit.audited.facts.scriptProfiles?.find(({ url }) => url.endsWith(LATE))
    : null;
  expect(late).toMatchObject({ text: 'read' });
  await page.close();
});
