import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Arrival, ArrivalLog, cardIn } from './arrivals.ts';
import { EXPECTED_ARRIVALS, type Expected } from './fixture-arrivals.ts';
import { touchedOn } from './fixture-host-check.ts';
import { fillCard, launchBrowser, type OpenPage, openPage, pressPay } from './fixture-pages.ts';
import { testCardNumber } from './places.ts';
import { type PracticeStore, startPracticeStore } from './serve.ts';
import type { SwitchId } from './switches.ts';
import { benignTable, lastResults, techniqueTable } from './technique-table.ts';
import { BENIGN, TECHNIQUES, type TechniqueId } from './techniques.ts';

const COLLECTOR = 'collect.localhost';
const CONFIRM = '**/shopping/confirm*';

let store: PracticeStore;
let browser: Browser;

beforeAll(async () => {
  [store, browser] = await Promise.all([startPracticeStore(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await store.close();
});

async function opened<T>(
  set: readonly SwitchId[],
  use: (open: OpenPage) => Promise<T>,
): Promise<T> {
  store.arrivals.clear();
  store.requests.clear();
  const open = await openPage(browser, store.urls(set).payment);
  try {
    return await use(open);
  } finally {
    await open.close();
  }
}

const matches = (expected: Expected, row: Arrival): boolean =>
  row.host === (expected.host ?? COLLECTOR) &&
  row.method === expected.method &&
  row.path === expected.path &&
  row.card === expected.card &&
  row.bytes >= expected.bytes;

const arrived = (id: TechniqueId): boolean =>
  store.arrivals.list().some((row) => matches(EXPECTED_ARRIVALS[id], row));

/** These need the page after the payment page, or show themselves by leaving it. */
const LEAVES: readonly TechniqueId[] = ['session-next-load', 'form-action', 'fake-payment-page'];

describe.each(['person', 'script'] as const)('typed by a %s', (typing) => {
  it.each(TECHNIQUES)('$id delivers, without a word in the console', async (row) => {
    await opened([row.switch], async ({ page, said }) => {
      // Kept on the page as in the dry run, so that slow senders get their turn.
      if (!LEAVES.includes(row.id)) {
        await page.route(CONFIRM, (route) => route.fulfill({ status: 204 }));
      }
      await fillCard(page, typing);
      await pressPay(page, typing);
      await vi.waitFor(
        () => expect(arrived(row.id), JSON.stringify(store.arrivals.list())).toBe(true),
        { timeout: 8000 },
      );
      expect(said).toEqual([]);
    });
  });
});

describe('fixtures', () => {
  const flowing = TECHNIQUES.filter(({ payment }) => payment === 'token' || payment === 'passing');

  it.each(flowing)('$id leaves the way to the confirm page open', async (row) => {
    await opened([row.switch], async ({ page, said }) => {
      await fillCard(page, 'person');
      await pressPay(page, 'person');
      await page.waitForURL(CONFIRM);
      expect(said).toEqual([]);
    });
  });

  it('admin-cloaking does nothing where the admin bar or cookie is there', async () => {
    await opened(['skim-admin-cloaking', 'admin-session'], async ({ page }) => {
      await fillCard(page, 'person');
      await pressPay(page, 'person');
      await page.waitForURL(CONFIRM);
      expect(store.arrivals.list(COLLECTOR).filter(({ method }) => method === 'POST')).toEqual([]);
      expect(store.requests.list(COLLECTOR).map(({ path }) => path)).toEqual(['/lib/guest.js']);
    });
  });

  it('once-per-victim sends once, self-removing is gone', async () => {
    await opened(['skim-once-per-victim', 'skim-self-removing'], async ({ page }) => {
      await page.route(CONFIRM, (route) => route.fulfill({ status: 204 }));
      await fillCard(page, 'person');
      await pressPay(page, 'person');
      await vi.waitFor(() => expect(arrived('once-per-victim')).toBe(true));
      await pressPay(page, 'person');
      await vi.waitFor(() => expect(arrived('self-removing')).toBe(true));
      const sent = store.arrivals.list().filter(({ path }) => path === '/lib/o.png');
      expect(sent.map(({ count }) => count)).toEqual([1]);
      expect(await page.locator('script[src*="/lib/gone.js"]').count()).toBe(0);
    });
  });
});

describe('on a host that is not ours', () => {
  const FOLDER = new URL('skimmers/', import.meta.url);

  /** Every script of every fixture: files, what is made of them, inline code and handlers. */
  async function scripts(): Promise<[string, string][]> {
    const open = await openPage(browser, 'about:blank');
    const served: Promise<[string, string]>[] = [];
    open.page.on('response', (answer) => {
      if (answer.request().resourceType() !== 'script') return;
      served.push(answer.text().then((text) => [answer.url(), text]));
    });
    await open.page.goto(store.urls(TECHNIQUES.map((row) => row.switch)).payment);
    const inline = await open.page.evaluate(() => [
      ...[...document.scripts].map((script) => script.text),
      ...[...document.querySelectorAll('[onerror]')].map(
        (one) => one.getAttribute('onerror') ?? '',
      ),
    ]);
    const texts = await Promise.all(served);
    await open.close();
    return [
      ...texts.filter(([url]) => !url.includes('/assets/shop.js') && !url.includes('/js/token')),
      ...inline.map((text): [string, string] => ['inline', text]),
      ...readdirSync(FOLDER).map((name): [string, string] => [
        name,
        readFileSync(new URL(name, FOLDER), 'utf8'),
      ]),
    ];
  }

  it('no script of a fixture does anything; on ours the same check sees them act', async () => {
    const all = await scripts();
    expect(all.length).toBeGreaterThan(2 * TECHNIQUES.length);
    for (const [name, text] of all) {
      // The obfuscator puts timers of its own into what it makes.
      const made = /\.o[12]\.js$/.test(name);
      const touched = touchedOn('shop.example', text).filter((what) => !made || !/^set/.test(what));
      expect([name, touched]).toEqual([name, []]);
    }
    const idle = readdirSync(FOLDER).filter(
      (name) =>
        touchedOn('shop.localhost', readFileSync(new URL(name, FOLDER), 'utf8')).length === 0,
    );
    expect(idle).toEqual([]);
  });
});

describe('benign twins', () => {
  it.each(BENIGN)('$id runs, and sends no card number but to the payment company', async (row) => {
    await opened([row.switch], async ({ page, said }) => {
      await fillCard(page, 'person');
      await pressPay(page, 'person');
      await page.waitForURL(CONFIRM);
      expect(store.arrivals.list().filter(({ card }) => card !== 'none')).toEqual([]);
      // One of them writes to the console on purpose, and more of it on a slow machine: only what went wrong counts.
      expect(said.filter((line) => !/^(?:log|table|warning): /.test(line))).toEqual([]);
    });
  });

  const TALK: readonly (readonly [SwitchId, string])[] = [
    ['twin-posthog', '/ingest/'],
    ['twin-mixpanel', '/ingest/'],
    ['twin-rrweb', '/ingest/replay'],
    ['twin-error-tracker', '/ingest/envelope'],
    ['twin-chat-socket', '/chat/socket'],
  ];

  it.each(TALK)('%s talks to its own host', async (id, path) => {
    await opened([id], async () => {
      await vi.waitFor(() => {
        const rows = store.arrivals.list('tags.localhost');
        expect(rows.some((row) => row.path.startsWith(path) && row.bytes > 0)).toBe(true);
      });
    });
  });

  it.each(['twin-jsencrypt', 'twin-crypto-js'] as const)(
    '%s reaches the payment company',
    async (id) => {
      await opened([id], async ({ page }) => {
        await page.route(CONFIRM, (route) => route.fulfill({ status: 204 }));
        await fillCard(page, 'person');
        await pressPay(page, 'person');
        // The shop's own token and the encrypted number.
        await vi.waitFor(() => {
          const rows = store.requests
            .list('psp.localhost')
            .filter(({ path }) => path === '/api/token');
          expect(rows.find(({ method }) => method === 'POST')?.count).toBe(2);
        });
      });
    },
  );

  it.each([
    'twin-card-formatter',
    'twin-formatter-obfuscated-default',
    'twin-formatter-obfuscated-high',
    'twin-inputmask',
    'twin-imask',
    'twin-cleave',
  ] as const)('%s formats the number', async (id) => {
    await opened([id], async ({ page }) => {
      await fillCard(page, 'person');
      expect(await page.locator('#card-number').inputValue()).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    });
  });

  it('pwa-worker is registered, the Luhn validator says its word', async () => {
    await opened(['twin-pwa-worker', 'twin-luhn-validator'], async ({ page }) => {
      await fillCard(page, 'person');
      expect(await page.locator('#card-number').getAttribute('aria-invalid')).toBe('false');
      const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
      expect(scope).toMatch(/^https:\/\/shop\.localhost/);
    });
  });
});

describe('what is kept of arrivals', () => {
  it('tells plain, base64 and hidden numbers apart, and keeps no text', () => {
    const number = testCardNumber();
    const coded = (text: string): string => Buffer.from(text).toString('base64');
    expect(cardIn(`n=${number}&x`)).toBe('plain');
    expect(cardIn(`n=${number.replace(/(.{4})(?=.)/g, '$1 ')}`)).toBe('plain');
    expect(cardIn(`d=${coded(coded(`a|${number}`))}`)).toBe('base64');
    expect(cardIn(`n=${[...number].reverse().join('')}`)).toBe('none');
    expect(cardIn('at=1763851405123&n=4111111111111112')).toBe('none');
    const log = new ArrivalLog();
    log.add('POST', COLLECTOR, '/x', '', gzipSync(number));
    expect(log.list()).toEqual([
      {
        method: 'POST',
        host: COLLECTOR,
        path: '/x',
        bytes: gzipSync(number).length,
        card: 'plain',
        count: 1,
      },
    ]);
    expect(JSON.stringify(log.list())).not.toContain(number);
  });
});

describe('the README', () => {
  const unpadded = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

  it('has both tables as they are', () => {
    const readme = unpadded(readFileSync(new URL('README.md', import.meta.url), 'utf8'));
    const hint =
      'run `node tests/practice-store/technique-table.ts` and put its tables into the README';
    const results = lastResults();
    expect(readme.includes(unpadded(techniqueTable(results))), hint).toBe(true);
    expect(readme.includes(unpadded(benignTable(results))), hint).toBe(true);
  });

  it('tables take what was measured', () => {
    const one = { static: true, recorder: false, dryRun: true };
    const text = techniqueTable({ techniques: { 'poll-fields': one }, benign: {} });
    expect(text).toMatch(/`skim-poll-fields` .*\| yes \| no \| yes \|/);
    expect(benignTable({ techniques: {}, benign: { imask: 'review' } })).toMatch(
      /imask.*\| review \|/,
    );
  });
});
