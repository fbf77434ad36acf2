import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { setLastVisit } from './inventory-database.ts';
import { auditedOf, SHOP } from './support.ts';

const STORE = 'https://shop.localhost';
const DAY_MS = 24 * 60 * 60_000;

let store: PracticeStore;
let session: ChromiumSession;
let folder: string;
let shopPage: Page;
let desk: Page;

beforeAll(async () => {
  store = await startPracticeStore();
  folder = mkdtempSync(join(tmpdir(), 'reji-tenken-files-'));
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  shopPage = await session.context.newPage();
});

afterAll(async () => {
  await session?.close();
  await store?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  desk = await session.context.newPage();
  await desk.goto(
    `chrome-extension://${session.extensionId}/desk.html?locale=ja#/${STORE}/settings`,
  );
  await desk.locator('[data-setting=lists]').waitFor();
});

afterEach(() => desk.close());

/** Chooses a file as its owner does: presses the button, and takes the file from the disk. */
async function choose(field: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const asked = desk.waitForEvent('filechooser');
  await desk.locator(`label:has(input[name=${field}])`).click();
  await (await asked).setFiles(path);
}

async function findingsOfRule(rule: string): Promise<Record<string, string | number>[]> {
  await shopPage.goto(store.urls(['library-with-tail', 'vulnerable-library']).payment);
  const { record } = auditedOf(await session.auditPage(shopPage));
  return record.findings.filter((finding) => finding.rule === rule).map(({ values }) => values);
}

describe('what the shop runs on', () => {
  const platformOf = async () => {
    await shopPage.goto(store.urls('before').payment);
    const audited = await session.auditPage(shopPage);
    if (!audited.ok) throw new Error(audited.reason);
    const { vendor, addressee } = audited.view.findings.find(
      ({ rule }) => rule === 'clickjacking-unprotected',
    ) ?? { vendor: [], addressee: undefined };
    expect(vendor.length).toBeGreaterThan(0);
    return { platform: auditedOf(audited).record.platform, addressee };
  };
  const correct = async (platform: string, version?: string) => {
    await desk.locator('[data-setting=profile] [data-action=edit-profile]').click();
    await desk
      .locator('select[name=platform] option[value=makeshop]')
      .waitFor({ state: 'attached' });
    await desk.locator('select[name=platform]').selectOption(platform);
    if (version) await desk.locator('input[name=platform-version]').fill(version);
    await desk.locator('[data-action=save-profile]').click();
    await desk.locator('dialog').waitFor({ state: 'detached' });
  };

  it('is what its owner says from the next audit on, and again what is seen when that is taken back', async () => {
    expect(await platformOf()).toEqual({ platform: null, addressee: null });
    await correct('makeshop', '2026');
    expect(await platformOf()).toMatchObject({
      platform: { id: 'makeshop', version: '2026', source: 'declared' },
      addressee: 'MakeShop',
    });
    await correct('');
    expect((await platformOf()).platform).toBeNull();
  });
});

describe('data on libraries with known vulnerabilities', () => {
  const part = () => desk.locator('[data-setting=libraries]');
  const libraries = async () =>
    (await findingsOfRule('vulnerable-library')).map(({ library }) => library);

  it('is taken from a newer file that was chosen, and gone back from', async () => {
    expect(await libraries()).toEqual(['jquery']);
    await choose('import-libraries', 'jsrepository.json', JSON.stringify(NEWER));
    await part().locator('[data-action=reset-libraries]').waitFor();
    expect(await part().textContent()).toContain('取り込んだデータを使っています');
    // The day that it came in; its two vulnerabilities, not its one library.
    expect(await part().textContent()).toContain('知られている弱点 2 件');
    expect(await libraries()).toEqual(['tana-menu']);
    await part().locator('[data-action=reset-libraries]').click();
    await part().locator('[data-action=reset-libraries]').waitFor({ state: 'detached' });
    expect(await part().textContent()).toContain('付いているデータを使っています');
    expect(await libraries()).toEqual(['jquery']);
  });

  it.each([
    ['not-json', '{', 'JSON として読み取れませんでした'],
    ['wrong-shape', '[1]', 'jsrepository の形式ではありません'],
    ['empty', '{}', '弱点のデータが入っていません'],
  ])('stays as it is where a file is %s, and says so', async (name, text, said) => {
    await choose('import-libraries', `${name}.json`, text);
    await expect
      .poll(() => part().locator('[role=alert]').allTextContents())
      .toEqual([expect.stringContaining(said)]);
    expect(await session.ask('libraries.state', {})).toMatchObject({ imported: false });
  });
});

describe('a list of hosts', () => {
  const list = () => desk.locator('[data-list="hosts.txt"]');
  const SMALL = 'bad.example\n\n###\nworse.example\n<<not a host>>\n';

  it('is imported from a file that was chosen, says what it could not read, and is removed', async () => {
    await choose('import-list', 'hosts.txt', SMALL);
    await list().waitFor();
    expect(await list().textContent()).toContain('ホスト 2 件');
    await list().locator('summary').click();
    expect(await list().locator('[data-part=malformed] p').textContent()).toBe('5');
    await list().locator('[data-action=remove-list]').click();
    await list().waitFor({ state: 'detached' });
    expect(await session.ask('indicators.list', {})).toEqual([]);
  });

  it('shows how far it is, and leaves what was there when it is stopped', async () => {
    await choose('import-list', 'hosts.txt', SMALL);
    await list().waitFor();
    const many = Array.from({ length: 1_000_000 }, (_, n) => `host-${n}.example`).join('\n');
    await choose('import-list', 'hosts.txt', many);
    const share = () => desk.locator('[data-importing] progress').evaluate(shareOf);
    await expect.poll(share, { interval: 20 }).toBeGreaterThan(0);
    expect(await share()).toBeLessThan(1);
    expect(await desk.locator('[data-importing] .quiet').textContent()).toMatch(/[\d,]+ 行/);
    await desk.locator('[data-action=stop-import]').click();
    await desk.locator('[data-importing]').waitFor({ state: 'detached' });
    expect(await desk.locator('main').textContent()).toContain('取り込みをやめました');
    expect(await list().textContent()).toContain('ホスト 2 件');
    expect(await session.ask('indicators.list', {})).toMatchObject([
      { name: 'hosts.txt', hosts: 2, malformed: 1 },
    ]);
  });

  it('is not taken where it names no host', async () => {
    const before = await session.ask('indicators.list', {});
    await choose('import-list', 'notes.txt', '# nothing\n');
    await desk.locator('[data-setting=lists] [role=alert]').waitFor();
    expect(await session.ask('indicators.list', {})).toEqual(before);
  });
});

const shareOf = (bar: SVGElement | HTMLElement) => (bar as HTMLProgressElement).value;

describe('the reminder', () => {
  const part = () => desk.locator('[data-setting=reminder]');
  const badge = () => session.screen.evaluate(() => chrome.action.getBadgeText({}));

  it('is due after so many days, and is switched off and on in the desk', async () => {
    await findingsOfRule('any');
    await setLastVisit(session, new Date(Date.now() - 8 * DAY_MS).toISOString());
    await desk.reload();
    await expect.poll(() => part().textContent()).toContain('確認の時期です');
    await part().locator('select').selectOption('0');
    await expect.poll(() => part().textContent()).not.toContain('確認の時期です');
    expect(await session.ask('reminder.read', { store: STORE })).toMatchObject({ days: 0 });
    expect(await badge()).toBe('');
    await desk.reload();
    await expect.poll(() => part().locator('select').inputValue()).toBe('0');
    await part().locator('select').selectOption('7');
    await expect.poll(badge).toBe('!');
    await part().locator('select').selectOption('14');
    await expect.poll(badge).toBe('');
    expect(await session.ask('reminder.read', { store: STORE })).toMatchObject({ days: 14 });
  });
});

const NEWER = {
  'tana-menu': {
    extractors: { filecontent: ['tana-menu v(§§version§§)'] },
    vulnerabilities: [
      { below: '1.3.0', severity: 'high', identifiers: { CVE: ['CVE-2026-0001'] } },
      { below: '1.1.0', severity: 'low', identifiers: { CVE: ['CVE-2026-0002'] } },
    ],
  },
};
