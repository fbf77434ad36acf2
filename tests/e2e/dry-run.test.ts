import { describe, expect, it } from 'vitest';
import { dryRunPage } from '../../cli/dry-run.ts';
import type { DryRunStep } from '../../rules/_core/dry-run.ts';
import { DRY_RUN_STEPS } from '../../rules/_core/dry-run.ts';
import type { SwitchId } from '../practice-store/switches.ts';
import { stopServiceWorker } from './service-worker.ts';
import { auditedOf } from './support.ts';
import { visitShop } from './visited-shop.ts';

const shop = visitShop();

/** A skimmer that stages in storage and sends by a request: everything that a run must hold back and put back. */
const SKIMMERS: readonly SwitchId[] = ['token', 'skim-lookalike-xhr', 'skim-storage-flush'];

async function open(on: readonly SwitchId[]): Promise<number> {
  await shop.page.goto(shop.store.urls(on).payment, { waitUntil: 'load' });
  const tabId = await shop.session.tabIdOf(shop.page);
  await expect
    .poll(
      async () => (await shop.session.ask('tab.status', { tabId, locale: 'ja' })).audit !== null,
      { timeout: 10_000 },
    )
    .toBe(true);
  return tabId;
}

/** What a run must leave as it was. */
const leftBehind = () =>
  shop.page.evaluate(() => ({
    fields: [...document.querySelectorAll('input, select, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    ),
    local: JSON.stringify(Object.entries(localStorage).sort()),
    session: JSON.stringify(Object.entries(sessionStorage).sort()),
    cookies: document.cookie.split('; ').sort(),
  }));

const rulesInForce = () =>
  shop.session.screen.evaluate(
    async () => (await chrome.declarativeNetRequest.getSessionRules()).length,
  );

/** Requests that reached a host other than the shop's own pages since the counter was cleared. */
const collected = () =>
  shop.store.requests.list('collect.localhost').filter(({ path }) => !path.endsWith('.js'));

describe.each(['events', 'browser-input'] as const)('a dry run by %s', (way) => {
  it('proves the leak, lets nothing out and puts everything back', async () => {
    const tabId = await open(SKIMMERS);
    const before = await leftBehind();
    shop.store.requests.clear();
    const outcome =
      way === 'events'
        ? await shop.session.ask('dry-run.start', { tabId, locale: 'ja', way })
        : await dryRunPage(shop.session, shop.page, 'ja');
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    const leaks = outcome.audit.findings.filter(({ grade }) => grade === 'leak-proven');
    expect(leaks.map(({ rule }) => rule)).toContain('card-data-sent-to-third-party');
    expect(outcome.audit.dryRun).toMatchObject({ way, ended: 'done', restored: true });
    const sent = outcome.audit.dryRun?.timeline.filter(({ action }) => action === 'send') ?? [];
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter(({ refused, host }) => !refused && host === 'collect.localhost')).toEqual(
      [],
    );
    expect(collected()).toEqual([]);
    expect(await leftBehind()).toEqual(before);
    expect(await rulesInForce()).toBe(0);
  });
});

it('finds nothing to prove on the mended store, and says that there is no card field there', async () => {
  await shop.page.goto(shop.store.urls('after').payment, { waitUntil: 'load' });
  const tabId = await shop.session.tabIdOf(shop.page);
  expect(await shop.session.ask('dry-run.look', { tabId })).toEqual({
    ready: false,
    reason: 'no-card-fields',
  });
});

it('does not call the payment service a leak', async () => {
  await open(['token']);
  const outcome = await dryRunPage(shop.session, shop.page, 'ja');
  expect(outcome).toMatchObject({ ok: true });
  const graded = auditedOf(await shop.session.auditPage(shop.page)).record.findings.filter(
    ({ grade }) => grade === 'leak-proven' || grade === 'tainted',
  );
  expect(graded).toEqual([]);
});

describe.each(DRY_RUN_STEPS)('broken off at "%s"', (step) => {
  it.each(['the service worker is stopped', 'the tab is closed', 'the popup is closed'] as const)(
    '%s: no seal, no test data and no changed storage is left',
    async (fault) => {
      const tabId = await open(SKIMMERS);
      const before = await leftBehind();
      shop.store.requests.clear();
      const putBack = step === 'restoring' ? await watchPutBack() : null;
      const popup = await shop.session.openPopup(shop.page, 'ja');
      // Asked for by the popup, so that its end is one of the faults.
      await popup.evaluate((id) => {
        void chrome.runtime.sendMessage({
          request: 'dry-run.start',
          payload: { tabId: id, locale: 'ja', way: 'events' },
        });
      }, tabId);
      await shop.page.bringToFront();
      await (putBack?.told ?? reach(tabId, step));
      if (fault === 'the service worker is stopped') await stopServiceWorker(shop.session);
      if (fault === 'the popup is closed') await popup.close();
      if (fault === 'the tab is closed') await shop.page.close({ runBeforeUnload: true });
      // Nothing but an alarm may wake the extension: half a minute, and the time of the run itself.
      await expect.poll(rulesInForce, { timeout: 70_000 }).toBe(0);
      if (!popup.isClosed()) await popup.close();
      if (fault === 'the tab is closed') {
        shop.page = await shop.session.context.newPage();
        await open(SKIMMERS);
      }
      await expect.poll(leftBehind, { timeout: 10_000 }).toEqual(before);
      expect(collected()).toEqual([]);
    },
    100_000,
  );
});

/**
 * Putting back lasts a few milliseconds. The page itself says when its number field is emptied again, and then holds everything
 * up for a moment, so that the fault falls into the middle of it.
 */
async function watchPutBack(): Promise<{ told: Promise<void> }> {
  let tell = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await shop.page.exposeFunction('numberPutBack', tell);
  await shop.page.evaluate(() => {
    let held = false;
    document.addEventListener(
      'input',
      ({ target }) => {
        const { value } = target as HTMLInputElement;
        if (value.replace(/\D/g, '').length === 16) held = true;
        else if (held && value === '') {
          held = false;
          void (globalThis as unknown as { numberPutBack: () => Promise<void> }).numberPutBack();
          for (const until = performance.now() + 300; performance.now() < until; );
        }
      },
      true,
    );
  });
  return { told };
}

/** Waits until a run has come to a step, or past it: some steps last a moment only. */
async function reach(tabId: number, step: DryRunStep): Promise<void> {
  const at = DRY_RUN_STEPS.indexOf(step);
  await expect
    .poll(
      async () => {
        const run = await shop.session.ask('dry-run.running', { tabId });
        return run ? DRY_RUN_STEPS.indexOf(run.step) : -1;
      },
      { timeout: 20_000, interval: 10 },
    )
    .toBeGreaterThanOrEqual(at);
}
