import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openChromium } from '../../cli/chromium.ts';
import type { AuditedPage } from '../../entrypoints/background/protocol.ts';
import type { ScriptProfileFact } from '../../rules/_core/script-facts.ts';
import { watch } from '../hostile/support.ts';
import { CLOSED, OPEN, STORE } from './script-store.ts';
import { stopServiceWorker } from './service-worker.ts';
import { readSession, readSessions } from './session-database.ts';
import { auditedOf } from './support.ts';
import { visitScriptStore } from './visited-store.ts';

const visited = visitScriptStore();

const audit = (url = visited.store.payment): Promise<AuditedPage> => visited.audit(url);

function profilesOf({ facts }: AuditedPage): ScriptProfileFact[] {
  if (!facts.scriptProfiles) throw new Error('no scripts were read');
  return facts.scriptProfiles;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the scripts of a payment page', () => {
  it('are read: inline, own, of a host that lets itself be read, data; not of one that does not', async () => {
    const scripts = profilesOf(await audit());
    const told = scripts.map(({ kind, url, text, integrity }) =>
      [kind, new URL(url).pathname.slice(0, 12), text, integrity].join(' '),
    );
    expect(told).toEqual([
      'inline /payment read nonce',
      'inline /payment read csp-hash',
      'inline /payment read nonce',
      'external /inserted.js read none',
      'external /own.js read nonce',
      'external /text.js read none',
      'external /varying.js read none',
      'external /closed.js not-available none',
      'external text/javascr read nonce',
      'external /gone.js read none',
      'worker /worker.js read none',
      'evaluated /payment evaluated none',
    ]);
    const own = scripts.find(({ url }) => url.endsWith('/own.js'));
    expect(own?.hash).toBe(sha256('globalThis.loaded = "/own.js";'));
    expect(own?.profile).toMatchObject({ verdict: 'clean', characters: own?.size });
  });

  it('come from somewhere: the parser, the script that inserted them, who evaluates', async () => {
    const scripts = profilesOf(await audit());
    const by = (end: string) => scripts.find(({ url }) => url.includes(end))?.provenance;
    expect(by('/own.js')).toEqual({ by: 'parser', url: '' });
    expect(by('/inserted.js')).toEqual({ by: 'script', url: visited.store.payment });
    expect(by('/gone.js')).toEqual({ by: 'script', url: visited.store.payment });
    expect(scripts.at(-1)?.provenance).toEqual({ by: 'evaluated', url: visited.store.payment });
  });

  it('vary where the same address answers with another text at once', async () => {
    const scripts = profilesOf(await audit());
    const varying = scripts.filter((script) => script.varying).map(({ url }) => url);
    expect(varying).toEqual([visited.store.scriptUrl(OPEN, 'varying.js')]);
  });

  it('are profiled once: at the second visit nobody is asked', async () => {
    const first = await audit(visited.store.steady);
    visited.store.clear();
    const second = await audit(visited.store.steady);
    expect(second.record.timings.scripts).toBeGreaterThan(0);
    expect(second.record.timings.profiler).toBe(0);
    expect(profilesOf(second)).toEqual(profilesOf(first));
    // What is known already is asked for once, to see whether it is the same still.
    expect(visited.store.asked('/text.js')).toEqual(['page', 'extension']);
  });

  it('are read with a host’s own leave once it was given', async () => {
    const granted = await openChromium({
      stores: [STORE],
      hosts: [CLOSED],
      ignoreHttpsErrors: true,
    });
    try {
      const shown = await granted.context.newPage();
      await shown.goto(visited.store.payment);
      const scripts = profilesOf(auditedOf(await granted.auditPage(shown)));
      const closed = scripts.find(({ url }) => url.endsWith('/closed.js'));
      expect(closed).toMatchObject({
        text: 'read',
        hash: sha256('globalThis.loaded = "/closed.js";'),
      });
      expect(await granted.ask('hosts.granted', { store: STORE })).toEqual([CLOSED]);
      expect((await granted.ask('store.list', {})).map(({ origin }) => origin)).toEqual([STORE]);
    } finally {
      await granted.close();
    }
  });

  it('are read without the page noticing: no request of it, no line in its console', async () => {
    const watched = await watch(visited.page);
    await audit();
    const requests = await visited.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .sort(),
    );
    expect(requests).toEqual([...new Set(requests)]);
    expect(watched.lines).toEqual([]);
  });
});

/** Waits at the first text of the audit that is under way, and does something to it there. */
async function whileReading(work: () => Promise<void>): Promise<void> {
  const { arrived, release } = visited.store.hold();
  try {
    await arrived;
    await work();
  } finally {
    release();
  }
}

/** The scripts of the audit that the background keeps of a tab. */
async function keptScripts(tabId: number): Promise<unknown[]> {
  const key = `facts:${tabId}`;
  return visited.session.screen.evaluate(async (name: string) => {
    const kept = (await chrome.storage.session.get(null)) as Record<string, Kept>;
    return kept[name]?.scriptProfiles ?? [];
  }, key);
}

interface Kept {
  scriptProfiles?: unknown[];
}

const history = () => visited.session.ask('history.list', { page: visited.store.payment });

describe('the two halves of an audit', () => {
  it('are one record: first without the scripts, then with them', async () => {
    await visited.page.goto(visited.store.other);
    const before = (await history()).length;
    const reading = whileReading(async () => {
      const tabId = await visited.session.tabIdOf(visited.page);
      const status = await visited.session.ask('tab.status', { tabId, locale: 'ja' });
      expect(status).toMatchObject({ reading: true, audit: { payment: { isPaymentPage: true } } });
      expect(await history()).toHaveLength(before + 1);
    });
    await visited.page.goto(visited.store.payment);
    await reading;
    const tabId = await visited.session.tabIdOf(visited.page);
    const status = () => visited.session.ask('tab.status', { tabId, locale: 'ja' });
    await expect.poll(async () => (await status()).reading).toBe(false);
    expect(await history()).toHaveLength(before + 1);
    expect((await keptScripts(tabId)).length).toBeGreaterThan(10);
  });

  it('stay the first where the page is left in between', async () => {
    const visits = async () =>
      (await visited.session.ask('inventory.read', { store: STORE })).visits.length;
    const before = await visits();
    const reading = whileReading(async () => {
      await visited.page.goto(visited.store.other);
    });
    await visited.page.goto(visited.store.payment);
    await reading;
    const { record, facts } = auditedOf(await visited.session.auditPage(visited.page));
    expect(record.page).toBe(visited.store.other);
    expect(facts.scriptProfiles).toBeUndefined();
    expect(await visits()).toBe(before);
  });

  it('are both of a walk where its page is left in between', async () => {
    const { session, store, page } = visited;
    await session.ask('session.start', { store: STORE, tabId: null, shots: false });
    const pages = async () => (await session.ask('session.current', { store: STORE }))?.pages;
    const verdict = async () => {
      const [walk] = await readSessions(session);
      const kept = await readSession(session, walk?.id ?? '');
      const payment = kept.pages.find((one) => one.page === store.payment);
      return payment?.verdicts.find(({ rule }) => rule === 'skimmer-code-in-script')?.verdict;
    };
    const reading = whileReading(async () => {
      await expect.poll(pages).toBe(1);
      expect(await verdict()).toBe('unknown');
      await page.goto(store.other);
      await expect.poll(pages).toBe(2);
    });
    await page.goto(store.payment);
    await reading;
    await expect.poll(verdict, { timeout: 10_000 }).toBe('pass');
    await session.ask('session.stop', { store: STORE });
  });

  it('are taken up again where the background was stopped in between', async () => {
    const reading = whileReading(() => stopServiceWorker(visited.session));
    await visited.page.goto(visited.store.payment);
    await reading;
    const tabId = await visited.session.tabIdOf(visited.page);
    const status = () => visited.session.ask('tab.status', { tabId, locale: 'ja' });
    await expect.poll(async () => (await status()).reading, { timeout: 15_000 }).toBe(false);
    expect((await keptScripts(tabId)).length).toBeGreaterThan(10);
  });
});
