import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ATTACKS, type Attack, type AttackName } from './behaviour-pages.ts';
import {
  auditedOf,
  type BehaviourServer,
  gapsOf,
  linesOf,
  pageOf,
  STORE,
  startBehaviourServer,
  verdictsOf,
} from './behaviour-support.ts';

let server: BehaviourServer;
let session: ChromiumSession;
let page: Page;
let lines: string[];

beforeAll(async () => {
  server = await startBehaviourServer();
  session = await openChromium({ stores: [STORE] });
});

afterAll(async () => {
  await session?.close();
  await server?.close();
});

beforeEach(async () => {
  server.rests = false;
  page = await session.context.newPage();
  lines = await linesOf(page);
});

afterEach(async () => {
  // A page that is closed while it loads itself anew may never say that it is closed: it is left first.
  server.rests = true;
  const leave = () => page.goto('about:blank').then(() => page.url());
  await expect.poll(() => leave().catch(() => '')).toBe('about:blank');
  // Tabs that a page opened, too.
  const opened = session.context.pages().filter((each) => each !== session.screen);
  await session.context.newPage();
  for (const each of opened) await each.close();
  server.arrived.length = 0;
});

async function open(attack: AttackName, on: boolean): Promise<void> {
  await page.goto(server.url(attack, on), { waitUntil: 'commit' });
  await page.waitForSelector('[autocomplete="cc-csc"]', { state: 'attached' });
}

const sealsLeft = () =>
  session.screen.evaluate(async () => [
    ...(await chrome.declarativeNetRequest.getSessionRules()).map(({ id }) => id),
    ...(await chrome.scripting.getRegisteredContentScripts())
      .map(({ id }) => id)
      .filter((id) => id.startsWith('sealed-')),
  ]);

const replacedNatives = async (): Promise<string[]> =>
  (auditedOf(await session.auditPage(page)).facts.natives ?? []).map(({ name }) =>
    name.replace('.prototype', ''),
  );

/** What the page holds; fields that are empty, as all are at first, are left out. */
const stateOf = () =>
  page.evaluate(() => ({
    fields: [...document.querySelectorAll('input')].flatMap(({ value }) => value || []),
    local: JSON.stringify(localStorage),
    cookies: document.cookie,
  }));

describe.each(Object.entries(ATTACKS) as [AttackName, Attack][])('a page %s', (name, attack) => {
  it(`${attack.does}: the audit says so and stays correct for the rest`, async () => {
    await open(name, false);
    const calm = auditedOf(await session.auditPage(page));
    await open(name, true);
    const outcome = await session.auditPage(page);
    if (attack.restless && !outcome.ok) {
      expect(outcome.reason).toBe('no-page');
      return;
    }
    const attacked = auditedOf(outcome);
    expect(pageOf(attacked)).toEqual(pageOf(calm));
    const rest = verdictsOf(attacked, 'page');
    const asBefore = Object.entries(verdictsOf(calm, 'page')).filter(([rule]) => rule in rest);
    const changed = asBefore.filter(([rule, verdict]) => rest[rule] !== verdict);
    expect(asBefore.length).toBeGreaterThan(20);
    // A page that does not stay may be gone before its scripts are read: then nothing is said of them.
    const leftUnread = ([rule]: readonly [string, unknown]) =>
      attack.restless === true && rest[rule] === 'unknown';
    const wrong = changed.filter(([rule]) => attack.changes?.[rule] !== rest[rule]);
    expect(wrong.filter((row) => !leftUnread(row))).toEqual([]);
    expect(Object.values(verdictsOf(attacked, 'behaviour'))).not.toContain('error');
    const { state = 'trusted', flooded = false } = attack.recorder ?? {};
    expect(attacked.facts.recorders?.[0]).toMatchObject({ doc: 0, state, flooded });
    const gap = flooded ? 'flooded' : state === 'tainted' ? 'tainted' : null;
    expect(gapsOf(attacked)).toEqual(gap ? [`recorder-${gap}`] : []);
    expect(JSON.stringify(attacked.facts.calls)).not.toContain('forged.example');
    // The recorder answers a moment later where the machine is busy.
    if (attack.replaced)
      await expect.poll(replacedNatives).toEqual(expect.arrayContaining([...attack.replaced]));
    if (!attack.restless)
      expect(await page.evaluate('[window.seen, window.heard]')).toEqual([[], undefined]);
    expect(lines).toEqual([]);
  });

  it('is tried with a dummy card: nothing gets out, everything is put back', async () => {
    const listener = await session.context.newPage();
    await listener.goto(server.listenerUrl);
    await open(name, true);
    const before = await stateOf();
    const tabId = await session.tabIdOf(page);
    const run = await session.ask('dry-run.start', { tabId, locale: 'ja', way: 'events' });
    if (attack.recorder?.state === 'tainted')
      expect(run).toEqual({ ok: false, reason: 'no-recorder' });
    else if (run.ok || !attack.restless) {
      expect(run).toMatchObject({ ok: true, audit: { dryRun: { ended: 'done', restored: true } } });
      if (!run.ok) return;
      expect(run.audit.dryRun?.took).toBeLessThan(15_000);
      expect(run.audit.dryRun?.filled).toContain('pan');
      const proven = run.audit.findings.filter(({ grade }) => grade === 'leak-proven');
      const told = attack.unseen ? 'card-data-sent-to-merchant' : 'card-data-sent-to-third-party';
      expect(proven.map(({ rule }) => rule)).toContain(told);
    }
    expect(server.arrived).toEqual([]);
    expect(await sealsLeft()).toEqual([]);
    if (!attack.restless) expect(await stateOf()).toEqual(before);
  });
});

/** Ways out of the page that takes pristine functions, each by the path that it ends in. */
const WAYS = [
  'frame-fetch',
  'borrowed-fetch',
  'frame-beacon',
  'borrowed-beacon',
  'frame-xhr',
  'frame-image',
  'frame-socket',
  'frame-open',
  'new-tab',
  'form',
  'worker',
  'shared-worker',
  'other-tab-storage',
  'other-tab-channel',
];

it('without a seal each of these ways leads out', async () => {
  const listener = await session.context.newPage();
  await listener.goto(server.listenerUrl);
  await open('sending by pristine functions', true);
  await page.bringToFront();
  await page.locator('#no').pressSequentially('0000000000000000');
  const out = [...WAYS.map((way) => `collector.localhost/${way}`), 'webrtc'];
  await expect
    .poll(() => [...new Set(server.arrived)], { timeout: 10_000 })
    .toEqual(expect.arrayContaining(out));
});
