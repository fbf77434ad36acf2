import { type Browser, browser } from 'wxt/browser';
import { siteOf } from '../../rules/_core/site.ts';
import { patternOf } from './auditable.ts';
import { sealFrames, unsealFrames } from './sealed-frames.ts';

type Rule = Browser.declarativeNetRequest.Rule;
type ResourceType = NonNullable<Rule['condition']['resourceTypes']>[number];

// All of them, documents included: without this list a rule leaves the top document out. Only for a browser that does not name
// its own, as Chromium and Firefox do: Firefox's `beacon` and `imageset` are unknown to Chromium, which refuses such a rule.
const EVERY_TYPE: readonly string[] = [
  'main_frame',
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'csp_report',
  'media',
  'websocket',
  'webtransport',
  'webbundle',
  'other',
];

/** Never asked for by a shop; the self-test asks the sealed tab's own origin for it and must not get through. */
const TEST_PATH = '/.well-known/reji-tenken-seal-test';
/** How long the self-test may take, in milliseconds. */
const TEST_MS = 3000;
/** What a browser says of a request that an extension stopped: Chromium, Firefox. */
const STOPPED: ReadonlySet<string> = new Set(['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_ABORT']);

/**
 * Lets no request leave a tab any more: session rules, so that they are gone with the browser at the latest. What the tab's
 * page could hand its data to is held back with it: workers of no tab, tabs that it opens from now on, and other tabs of the
 * same host, which share its storage. Other tabs that are open now go on as before.
 */
export async function seal(tabId: number, store: string): Promise<void> {
  const site = siteOf(store);
  const known = (browser.declarativeNetRequest as { ResourceType?: Record<string, string> })
    .ResourceType;
  const types = known
    ? Object.values(known)
    : EVERY_TYPE.filter((type) => !NOT_IN_FIREFOX.has(type));
  const block = (id: number, condition: Rule['condition']): Rule => ({
    id,
    priority: 1,
    action: { type: 'block' as Rule['action']['type'] },
    condition: { ...condition, resourceTypes: types as ResourceType[] },
  });
  const removeRuleIds = await idsOf(tabId);
  const id = await freeId();
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds,
    addRules: [
      block(id, { tabIds: [tabId] }),
      // By exception, so that it holds for a tab from its very first request.
      block(id + 1, { excludedTabIds: await otherTabs(tabId, site) }),
      // Frames of the site in other tabs, too.
      block(id + 2, { initiatorDomains: [site] }),
    ],
  });
  await sealFrames(tabId, store);
}

/** Tabs that have nothing to do with the sealed one. Those of stores that were not added hide their address from us. */
async function otherTabs(tabId: number, site: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ id, url }) => id !== tabId && siteOf(url ?? '') !== site)
    .flatMap(({ id }) => id ?? []);
}

const NOT_IN_FIREFOX: ReadonlySet<string> = new Set(['webtransport', 'webbundle']);

/** Takes the seal of a tab away; nothing happens where there is none. */
export async function unseal(tabId: number): Promise<void> {
  const removeRuleIds = await idsOf(tabId);
  if (removeRuleIds.length === 0) return;
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
  await unsealFrames(tabId);
}

/** Tabs that are sealed now. */
export async function sealedTabs(): Promise<number[]> {
  return (await tabRules()).map(({ tabId }) => tabId);
}

/**
 * Proves the seal by two requests that must fail: the tab asks its own origin for a path that no shop has, by `fetch` and by
 * `sendBeacon`. The browser must say of both that they were stopped, and must have begun to send neither; what the page's
 * script or a service worker in between makes of it says nothing. A name that does not exist, or a shop that is out of reach,
 * would fail without a seal as well and prove nothing.
 */
export async function isSealed(tabId: number, store: string): Promise<boolean> {
  const paths: TestPaths = [testPath(), testPath()];
  const watched = watchRequests(store, paths);
  try {
    return await inTime(askFromTab(tabId, paths).then(() => watched.allStopped));
  } finally {
    watched.end();
  }
}

type TestPaths = [fetched: string, beaconed: string];
const testPath = (): string => `${TEST_PATH}-${crypto.randomUUID()}`;

async function askFromTab(tabId: number, paths: TestPaths): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: (fetched: string, beaconed: string) => {
      navigator.sendBeacon(beaconed);
      const asked = fetch(fetched, { method: 'HEAD', cache: 'no-store', credentials: 'omit' });
      asked.catch(() => undefined);
    },
    args: paths,
  });
}

interface WatchedRequests {
  /** True once all were stopped; false as soon as one was sent or failed for another reason. */
  allStopped: Promise<boolean>;
  end: () => void;
}

// Whoever asks: a service worker that passes the tab's requests on belongs to no tab.
function watchRequests(store: string, paths: TestPaths): WatchedRequests {
  const open = new Set(paths);
  const { promise: allStopped, resolve } = Promise.withResolvers<boolean>();
  const pathOf = (url: string): string | undefined => paths.find((path) => url.includes(path));
  const onSent = ({ url }: { url: string }): undefined => {
    if (pathOf(url)) resolve(false);
  };
  const onError = ({ url, error }: { url: string; error: string }): undefined => {
    const path = pathOf(url);
    if (!path) return;
    if (!STOPPED.has(error)) resolve(false);
    open.delete(path);
    if (open.size === 0) resolve(true);
  };
  const { onSendHeaders, onErrorOccurred } = browser.webRequest;
  const filter = { urls: [patternOf(store)] };
  onSendHeaders.addListener(onSent, filter);
  onErrorOccurred.addListener(onError, filter);
  return {
    allStopped,
    end: () => {
      onSendHeaders.removeListener(onSent);
      onErrorOccurred.removeListener(onError);
    },
  };
}

/** False where the work is not done in time. */
function inTime(work: Promise<boolean>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, TEST_MS, false);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

// Three rules a tab, their numbers in a row; the first names the tab. Tab ids themselves can be too large for numbers.
async function tabRules(): Promise<{ id: number; tabId: number }[]> {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  return rules.flatMap(({ id, condition: { tabIds } }) =>
    tabIds?.[0] === undefined ? [] : [{ id, tabId: tabIds[0] }],
  );
}

async function idsOf(tabId: number): Promise<number[]> {
  const mine = (await tabRules()).filter((rule) => rule.tabId === tabId);
  return mine.flatMap(({ id }) => [id, id + 1, id + 2]);
}

async function freeId(): Promise<number> {
  return 3 + Math.max(-2, ...(await tabRules()).map(({ id }) => id));
}
