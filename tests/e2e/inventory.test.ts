import { afterEach, describe, expect, it } from 'vitest';
import type { AuditedPage } from '../../entrypoints/background/protocol.ts';
import type { ApprovalAct, Inventory, InventoryRow } from '../../rules/_inventory/inventory.ts';
import { setLastVisit } from './inventory-database.ts';
import { inDatabase } from './kept-rows.ts';
import { STORE } from './script-store.ts';
import { auditedOf } from './support.ts';
import { visitScriptStore } from './visited-store.ts';

// Before the page's own hooks, and so after its page was closed.
afterEach(async () => {
  await visited.session.ask('inventory.forget', { store: STORE });
});

const visited = visitScriptStore();

const audit = (): Promise<AuditedPage> => visited.audit(visited.store.steady);
const inventory = (): Promise<Inventory> => visited.session.ask('inventory.read', { store: STORE });

async function rowOf(name: string): Promise<InventoryRow> {
  const row = (await inventory()).rows.find(({ url }) => url.endsWith(`/${name}`));
  if (!row) throw new Error(`no ${name} in the inventory`);
  return row;
}

async function approveAll(): Promise<void> {
  const { rows, pages } = await inventory();
  const act: ApprovalAct = {
    by: '店長',
    at: new Date().toISOString(),
    reason: 'いつも使うもの',
    keys: rows.map(({ key }) => key),
    pages: pages.map((each) => each.page),
  };
  const { approved } = await visited.session.ask('inventory.approve', { store: STORE, act });
  expect(approved).toBe(rows.length + pages.length);
}

describe('the inventory of a store', () => {
  it('begins with the first approval: before it, an audit says nothing of it', async () => {
    const { facts } = await audit();
    expect(facts.inventory).toBeUndefined();
    const { rows, pages, visits } = await inventory();
    expect(rows.length).toBe(facts.scriptProfiles?.length);
    expect(pages.map((each) => each.headers?.['content-security-policy'])).toEqual([
      expect.stringContaining("script-src 'nonce-…'"),
    ]);
    expect(visits.length).toBeGreaterThan(0);
    await approveAll();
    const next = await audit();
    expect(next.facts.inventory?.map(({ status }) => status)).toEqual(rows.map(() => 'approved'));
    expect(next.facts.pageChanges).toEqual([]);
  });

  it('notices a changed text and a changed policy, and keeps both texts to compare, masked', async () => {
    const number = ['4111', '1111', '1111', '1111'].join('');
    visited.store.setText(`window.fromText = "${number} hanako@mail.example.jp";`);
    await audit();
    await approveAll();
    visited.store.setText('window.fromText = 2;');
    visited.store.setPolicy("connect-src 'self'");
    const { facts } = await audit();
    const { key } = await rowOf('text.js');
    expect(facts.inventory?.find((row) => row.key === key)).toMatchObject({
      status: 'changed',
      changes: ['text'],
    });
    expect(facts.pageChanges?.map(({ header }) => header)).toEqual(['content-security-policy']);
    const script = await visited.session.ask('inventory.script', { store: STORE, key });
    expect(script).toMatchObject({
      textState: 'read',
      text: 'window.fromText = 2;',
      approvedText: 'window.fromText = "[digits] [mail]";',
      profile: { characters: 20 },
    });
    const { log } = await inventory();
    expect(log.map(({ what }) => what)).toEqual(expect.arrayContaining(['text', 'header']));
  });

  it('is one visit for one load, however often it is audited', async () => {
    await audit();
    const before = (await inventory()).visits.length;
    auditedOf(await visited.session.auditPage(visited.page));
    auditedOf(await visited.session.auditPage(visited.page));
    expect((await inventory()).visits).toHaveLength(before);
  });

  it('loses nothing where two tabs are audited at the same moment', async () => {
    const second = await visited.session.context.newPage();
    await Promise.all([visited.page.goto(visited.store.steady), second.goto(visited.store.steady)]);
    const tabs = [
      await visited.session.tabIdOf(visited.page),
      await visited.session.tabIdOf(second),
    ];
    const ask = (tabId: number) =>
      visited.session.ask('tab.audit-in-full', { tabId, locale: 'ja' });
    const [one] = await Promise.all(tabs.map(ask));
    await second.close();
    const { rows, visits } = await inventory();
    if (!one) throw new Error('not audited');
    expect(rows).toHaveLength(auditedOf(one).facts.scriptProfiles?.length ?? 0);
    expect(visits.length).toBeGreaterThanOrEqual(2);
  });

  it('does not write over the reason of another tab', async () => {
    await audit();
    const { key } = await rowOf('own.js');
    const write = (reason: string, before?: string) =>
      visited.session.ask('inventory.reason', {
        store: STORE,
        key,
        reason,
        ...(before !== undefined && { before }),
      });
    expect(await write('注文の計算', '')).toBeNull();
    expect(await write('計測', '')).toEqual({ kept: '注文の計算' });
    expect((await rowOf('own.js')).reason).toBe('注文の計算');
    expect(await write('計測', '注文の計算')).toBeNull();
    expect((await rowOf('own.js')).reason).toBe('計測');
  });

  it('takes approvals back', async () => {
    await audit();
    await approveAll();
    const { key } = await rowOf('own.js');
    const at = new Date().toISOString();
    const withdrawal = { store: STORE, keys: [key], pages: [], by: '店長', at };
    expect(await visited.session.ask('inventory.withdraw', withdrawal)).toBeNull();
    expect(await rowOf('own.js')).toMatchObject({ status: 'unapproved', approval: null });
    expect((await inventory()).log.at(-1)).toMatchObject({ what: 'withdrawn', by: '店長' });
  });

  it('forgets everything of a store, texts and profiles too', async () => {
    await audit();
    expect(await countKept()).not.toEqual(NOTHING);
    await visited.session.ask('inventory.forget', { store: STORE });
    expect(await countKept()).toEqual(NOTHING);
  });
});

describe('the reminder', () => {
  const DAY_MS = 24 * 60 * 60_000;
  const reminder = () => visited.session.ask('reminder.read', { store: STORE });

  it('waits for a first visit, then for the days asked for, and can be switched off', async () => {
    expect(await reminder()).toEqual({ days: 7, lastVisit: null, due: false });
    await audit();
    expect(await reminder()).toMatchObject({ days: 7, due: false });
    await setLastVisit(visited.session, new Date(Date.now() - 8 * DAY_MS).toISOString());
    expect(await reminder()).toMatchObject({ due: true });
    const tabId = await visited.session.tabIdOf(visited.page);
    const status = await visited.session.ask('tab.status', { tabId, locale: 'ja' });
    expect(status.overdue).toEqual([STORE]);
    await visited.session.ask('reminder.set', { store: STORE, days: 0 });
    expect(await reminder()).toMatchObject({ days: 0, due: false });
    await visited.session.ask('reminder.set', { store: STORE, days: 7 });
  });

  it('marks the icon when its alarm rings, and the next visit takes the mark away', async () => {
    await audit();
    await setLastVisit(visited.session, new Date(Date.now() - 8 * DAY_MS).toISOString());
    await visited.session.screen.evaluate(() =>
      chrome.alarms.create('reminder', { when: Date.now() }),
    );
    await expect.poll(badge).toBe('!');
    await audit();
    await expect.poll(badge).toBe('');
  });

  it('does not ring for a visit that lies ahead because the clock was set back', async () => {
    await audit();
    await setLastVisit(visited.session, new Date(Date.now() + 30 * DAY_MS).toISOString());
    expect(await reminder()).toMatchObject({ due: false });
  });
});

const badge = () => visited.session.screen.evaluate(() => chrome.action.getBadgeText({}));

const NOTHING = [0, 0, 0, 0, 0, 0, 0];

function countKept(): Promise<unknown[]> {
  const tables = [
    'inventory',
    'inventoryPages',
    'visits',
    'inventoryLog',
    'scriptTexts',
    'scriptAddresses',
    'profiles',
  ];
  return inDatabase(
    visited.session,
    tables.map((table) => ({ table, count: true })),
  );
}
