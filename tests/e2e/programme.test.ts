import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyStores, storeAt, writeTables } from '../../cli/bench/desk-stores.ts';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import { makeOld, readSessions, ringAlarm, tablesNaming } from './diagnosis-database.ts';
import { axeViolations, MISTAKES, ownWords } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const LOCALES = ['ja', 'en'] as const;
/** Added; the others are known from their records only. */
const STORE = storeAt(0);
/** Has a report, two sessions since, and a due date that lies behind. */
const REPORTED = storeAt(1);

let session: ChromiumSession;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reji-tenken-lists-'));
  session = await openChromium({ stores: [STORE] });
});

afterAll(async () => {
  await session?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function openDesk(path: string, locale: 'ja' | 'en' = 'ja'): Promise<Page> {
  const desk = await session.context.newPage();
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html?locale=${locale}#/${path}`);
  await desk.locator('#view').waitFor();
  return desk;
}

const rowsOf = (desk: Page) =>
  desk
    .locator('tr[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));

/** Chooses a file as its owner does: presses the button, and takes the file from the disk. */
async function choose(desk: Page, name: string, bytes: string | Buffer): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const asked = desk.waitForEvent('filechooser');
  await desk.locator('label:has(input[name=import-stores])').click();
  await (await asked).setFiles(path);
}

async function expectAccessible(desk: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme });
    expect(await axeViolations(desk, AXE)).toEqual([]);
  }
  await desk.setViewportSize({ width: 380, height: 600 });
  expect(await axeViolations(desk, AXE)).toEqual([]);
  const overflow = await desk.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow, 'something is wider than the page').toBeLessThanOrEqual(0);
  expect(await ownWords(desk)).not.toMatch(MISTAKES);
}

describe('before any store is there', () => {
  it('says how a store gets here, and brings in a list in Shift_JIS that can be taken back', async () => {
    await session.ask('store.forget', { store: STORE });
    const desk = await openDesk('');
    await desk.locator('[data-empty=stores]').waitFor();
    await expectAccessible(desk);
    await choose(desk, 'stores.csv', Buffer.from(SHIFT_JIS, 'base64'));
    const dialog = desk.locator('dialog[data-modal=import-stores]');
    await dialog.waitFor();
    expect(await axeViolations(desk, AXE)).toEqual([]);
    expect(await dialog.locator('[data-planned=added] li').count()).toBe(3);
    expect(await dialog.locator('[data-planned=lines]').textContent()).toContain('4 行目');
    expect(await dialog.locator('[data-planned=cells]').textContent()).toContain(
      'わからない作り方',
    );
    await dialog.locator('[data-action=take-list]').click();
    await dialog.waitFor({ state: 'detached' });
    expect((await rowsOf(desk)).sort()).toEqual([
      ...['https://book.example', 'https://sake.example', 'https://tea.example'],
    ]);
    expect(await desk.locator('tr[data-row="https://tea.example"]').textContent()).toContain(
      '未登録',
    );
    await desk.locator('[data-action=undo]').click();
    await desk.locator('[data-empty=stores]').waitFor();
    await desk.close();
  });

  it.each([
    ['no-columns', 'not a list', 'url'],
    ['not-text', 'picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x00, 0xff, 0xfe])],
  ])('takes no file that is %s', async (reason, name, bytes) => {
    const desk = await openDesk('');
    await choose(desk, name, typeof bytes === 'string' ? 'Hello,\nworld' : bytes);
    await desk.locator(`[data-refused=${reason}]`).waitFor();
    expect(await desk.locator('[data-empty=stores]').count()).toBe(1);
    await desk.close();
  });
});

describe('with many stores', () => {
  beforeAll(async () => {
    const stores = manyStores(12, 3, 30);
    await session.screen.evaluate(writeTables, { ...stores } as Record<string, unknown[]>);
  });

  it('sorts, searches and filters them, and opens the store of a row by keyboard', async () => {
    const desk = await openDesk('programme');
    await expect.poll(() => rowsOf(desk).then(({ length }) => length)).toBe(12);
    expect(await desk.locator('[data-bars=steps] [data-bar=report] td').textContent()).toBe(
      '7 / 12',
    );
    await desk.locator('[data-sort=name]').click();
    await desk.locator('[data-sort=name]').click();
    expect((await rowsOf(desk))[0]).toBe(storeAt(11));
    await desk.keyboard.press('/');
    await desk.keyboard.type('WooCommerce');
    await expect.poll(() => rowsOf(desk)).toEqual([storeAt(11), storeAt(1), storeAt(6)]);
    await desk.locator('select[name=step]').selectOption('report');
    await expect.poll(() => rowsOf(desk)).toEqual([REPORTED]);
    await desk.keyboard.press('Tab');
    await desk.locator('h1').click();
    await desk.keyboard.press('j');
    await desk.keyboard.press('Enter');
    await expect.poll(() => desk.url()).toContain(`#/${REPORTED}/`);
    await desk.close();
  });

  it('keeps what is written of a store, and of two windows neither loses what the other wrote', async () => {
    const [one, two] = [await openDesk(''), await openDesk('')];
    const open = async (desk: Page) => {
      await desk.bringToFront();
      await desk.locator(`tr[data-row="${STORE}"] [data-action=edit-profile]`).click();
      return desk.locator('dialog[data-modal=profile]');
    };
    const [mine, theirs] = [await open(one), await open(two)];
    await theirs.locator('input[name=name]').fill('あちらの名前');
    await theirs.locator('input[name=industry]').fill('菓子');
    await theirs.locator('[data-action=save-profile]').click();
    await theirs.waitFor({ state: 'detached' });
    await mine.locator('input[name=name]').fill('こちらの名前');
    await mine.locator('input[name=builder]').fill('○○制作');
    await mine.locator('[data-action=save-profile]').click();
    await mine.locator('[data-conflict=profile]').waitFor();
    expect(await axeViolations(one, AXE)).toEqual([]);
    await mine.locator('[data-action=keep-theirs]').click();
    await mine.waitFor({ state: 'detached' });
    const row = one.locator(`tr[data-row="${STORE}"]`);
    await expect.poll(() => row.textContent()).toContain('あちらの名前');
    expect(await row.textContent()).toContain('菓子');
    await (await open(one)).waitFor();
    expect(await mine.locator('input[name=builder]').inputValue()).toBe('○○制作');
    await one.close();
    await two.close();
  });

  it('is written of in the settings of a store too', async () => {
    const desk = await openDesk(`${STORE}/settings`);
    await desk.locator('[data-setting=profile] [data-action=edit-profile]').click();
    await desk.locator('input[name=product]').fill('見本カート');
    await desk.locator('select[name=build]').selectOption('cart-asp');
    await desk.locator('[data-action=save-profile]').click();
    await desk.locator('dialog').waitFor({ state: 'detached' });
    await desk.locator('[data-programme=programme]').click();
    const row = desk.locator(`tr[data-row="${STORE}"]`);
    await expect.poll(() => row.textContent()).toContain('見本カート');
    await desk.close();
  });

  it('brings the list that it wrote out back in without a change', async () => {
    const desk = await openDesk('');
    const saved = desk.waitForEvent('download');
    await desk.locator('[data-action=export-stores]').click();
    const file = readFileSync(await (await saved).path());
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    await choose(desk, 'back.csv', file);
    const dialog = desk.locator('dialog[data-modal=import-stores]');
    await dialog.waitFor();
    expect(await dialog.locator('[data-planned=added], [data-planned=lines]').count()).toBe(0);
    await desk.close();
  });

  it('reminds of follow-ups that are due until one is finished', async () => {
    const desk = await openDesk(`${REPORTED}/follow-up`);
    await desk.locator('[data-finding]').first().waitFor();
    await desk.locator('input[name=due]').fill('2020-01-31');
    await desk.locator('[data-action=change-due]').click();
    const badge = () => session.screen.evaluate(() => chrome.action.getBadgeText({}));
    const due = async () => {
      const stored = await session.screen.evaluate(() => chrome.storage.local.get(null));
      return (stored as Record<string, unknown>)['follow-ups-due'];
    };
    await expect.poll(due).toContain(REPORTED);
    expect(await badge()).toBe('!');
    await desk.locator('[data-due=overdue]').waitFor();
    await desk.locator('input[name=next-due]').fill('2199-01-31');
    await desk.locator('[data-action=make-follow-up]').click();
    await expect.poll(due).not.toContain(REPORTED);
    await desk.locator('.finish form').waitFor({ state: 'detached' });
    await expect.poll(() => desk.locator('[data-event=follow-up]').count()).toBe(1);
    await desk.close();
  });

  it.each(LOCALES)('every view is accessible in %s', async (locale) => {
    for (const path of ['', `${REPORTED}/follow-up`, `${STORE}/follow-up`, 'data']) {
      const desk = await openDesk(path, locale);
      await desk
        .locator('tr[data-row], [data-finding], [data-empty], [data-kind]')
        .first()
        .waitFor();
      await expectAccessible(desk);
      await desk.close();
    }
  });

  it('prints a follow-up on one or two pages, and nothing beside it', async () => {
    const desk = await openDesk(`${REPORTED}/follow-up`);
    await desk.locator('[data-finding]').first().waitFor();
    const pdf = (await desk.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
    await desk.emulateMedia({ media: 'print' });
    expect(await desk.locator('.due, .finish, .timeline').evaluateAll(areShown)).toEqual([]);
    await desk.close();
  });
});

const areShown = (parts: Element[]) =>
  parts.filter((part) => part.getClientRects().length > 0).map(({ className }) => className);

describe('letting go', () => {
  const sessionsOf = (store: string) => tablesNaming(session, store);

  it('of the permission keeps the records, and the store goes on being listed', async () => {
    const before = await sessionsOf(STORE);
    // What a manifest grants stays granted: giving it back is shown in Firefox, where it was asked for.
    await session.ask('store.remove', { origin: STORE });
    expect(await session.ask('store.list', {})).toEqual([]);
    expect(await sessionsOf(STORE)).toBe(before);
    const desk = await openDesk('');
    await desk.locator(`tr[data-row="${STORE}"]`).waitFor();
    await desk.close();
  });

  it('of a store takes all of it and nothing of the others', async () => {
    const desk = await openDesk('data');
    const part = desk.locator('[data-setting=delete-store]');
    await part.locator('select').selectOption(REPORTED);
    await part.locator('[data-action=delete-store]').click();
    expect(await axeViolations(desk, AXE)).toEqual([]);
    await desk.locator('[data-action=delete-store-no]').click();
    expect(await sessionsOf(REPORTED)).toBeGreaterThan(0);
    await part.locator('[data-action=delete-store]').click();
    await desk.locator('[data-action=delete-store-yes]').click();
    await desk.locator('dialog').waitFor({ state: 'detached' });
    expect(await sessionsOf(REPORTED)).toBe(0);
    expect(await sessionsOf(storeAt(2))).toBeGreaterThan(0);
    await desk.close();
  });

  it('of what is old leaves the newest of each store and what was reported', async () => {
    const desk = await openDesk('data');
    const count = () => desk.locator('[data-kind=sessions] td').textContent();
    const before = Number(await count());
    await desk.locator('select[name=retention]').selectOption('1');
    await desk.locator('[data-action=tidy]').waitFor();
    await makeOld(session);
    // The choice was made just now: the alarm takes nothing for a week.
    await session.screen.evaluate(ringAlarm, null);
    const read = () => readSessions(session);
    expect((await read()).sessions).toHaveLength(before);
    await session.screen.evaluate(ringAlarm, 8);
    await expect.poll(async () => (await read()).sessions.length).toBeLessThan(before);
    const left = await read();
    expect(new Set(left.sessions.map(({ store }) => store)).size).toBe(left.diagnosed);
    const kept = left.sessions.map(({ id }) => id);
    expect(new Set(kept)).toEqual(new Set([...left.newest, ...left.reported]));
    await desk.locator('[data-action=tidy]').click();
    await expect.poll(count).toBe(String(kept.length));
    expect(await desk.locator('.said').first().textContent()).toContain('ありませんでした');
    await desk.close();
  });

  it('of everything asks twice, and leaves nothing but the language', async () => {
    const desk = await openDesk('data', 'en');
    await desk.locator('[data-action=delete-all]').click();
    expect(await desk.locator('[data-action=delete-all-yes]').isDisabled()).toBe(true);
    expect(await axeViolations(desk, AXE)).toEqual([]);
    await desk.locator('input[name=sure]').check();
    await desk.locator('[data-action=delete-all-yes]').click();
    await desk.locator('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => desk.locator('[data-kind=sessions] td').textContent()).toBe('0');
    expect(await session.ask('store.list', {})).toEqual([]);
    const settings = await session.screen.evaluate(() => chrome.storage.local.get(null));
    expect(
      Object.keys(settings).filter((key) => !['locale', 'follow-ups-due'].includes(key)),
    ).toEqual([]);
    await desk.close();
  });
});

/** A list as a spreadsheet in Japanese saves it: three stores, a line without an address, a cell that nobody knows. */
const SHIFT_JIS = [
  'k1iV3Ja8LINUg0ODZ1VSTCyNXJJ6lfuWQCyUTorUlISP4yyLxo7tDQqCqJKDgsyTWCxodHRwczovL3RlYS5leGFt',
  'cGxlL3Nob3Asg3CDYoNQgVuDVywiMywwMDCWnIl+IiyQSJVpDQqO8ILMk1gsc2FrZS5leGFtcGxlLINKgVuDZ0FT',
  'UCw1ia2JfiyQSJVpDQo8Yj6Iq4Kik1g8L2I+LIKxgrGCyYLNg0GDaIOMg1iCqoKgguiC3IK5gvEsLCwNCpZ7gsyT',
  'WCxib29rLmV4YW1wbGUsgu2CqYLngsiCoo3sguiV+ywsj5GQ0A0K',
].join('');
