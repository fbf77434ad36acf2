import type { Page } from 'puppeteer-core';
import type { ChromiumSession } from '../../cli/chromium.ts';
import type { FirefoxSession } from '../../cli/firefox.ts';
import type { AuditedPage, FullAudit } from '../../entrypoints/background/protocol.ts';
import { type TableName, WITNESS_TABLES } from '../../rules/_core/facts.ts';
import type { Rule } from '../../rules/_core/rule.ts';
import { compareSeverity, type Finding } from '../../rules/_core/verdict.ts';
import { rules } from '../../rules/index.ts';
import type { PracticeStore } from '../practice-store/serve.ts';
import type { SwitchId } from '../practice-store/switches.ts';

/** The shop of the practice store under both schemes, as permissions name it. */
export const SHOP = ['http://shop.localhost', 'https://shop.localhost'] as const;

export type Preset = 'before' | 'after';

/** Addresses of a walk through the store in order; the control page is the trainer's, not the shop's. */
export function walkOf(store: PracticeStore, preset: Preset): string[] {
  return Object.entries(store.urls(preset))
    .filter(([name]) => name !== 'control')
    .map(([, url]) => url);
}

/**
 * Payment pages of skimmers that a page's markup or its scripts' texts give away, and of other software: the presets are shops with
 * mistakes, not attacked ones, and of software that says nothing of itself.
 */
const BESIDE_PRESETS: readonly (SwitchId | readonly SwitchId[])[] = [
  'skim-inline-loader',
  'skim-second-container',
  'skim-fake-form',
  'skim-fake-frame',
  'skim-poll-fields',
  'library-with-tail',
  ['software-version', 'installer-left', 'php-messages', 'debug-toolbar'],
  'payment-module',
];

export const pagesBesidePresets = (store: PracticeStore): string[] =>
  BESIDE_PRESETS.map((on) => store.urls([on].flat()).payment);

export function auditedOf(outcome: FullAudit): AuditedPage {
  if (!outcome.ok) throw new Error(`not audited: ${outcome.reason}`);
  return outcome.audited;
}

/** What was kept of earlier visits, answered to an outside check, agreed on for the launch: a page that is walked to once has none. */
const PAST_TABLES: readonly TableName[] = [
  ...(['inventory', 'pageChanges', 'outsideAnswers', 'launchProfile'] as const),
];

/** Rules about what scripts do need a skimmer and somebody who types; the skimmers' own measurement shows those. */
function isOfPageAlone({ needs }: Rule): boolean {
  const others: readonly TableName[] = [...WITNESS_TABLES, ...PAST_TABLES];
  return !needs.some((table) => others.includes(table));
}

/** Needs a list that the owner imported: `script-rules.test.ts` imports one. */
const NEEDS_LIST = 'known-bad-host';

/** Rules about the page alone that no page of a walk has a finding of. */
export function rulesWithout(findings: readonly Finding[]): string[] {
  const found = new Set(findings.map(({ rule }) => rule));
  return [...rules]
    .filter(([id, rule]) => isOfPageAlone(rule) && id !== NEEDS_LIST && !found.has(id))
    .map(([id]) => id);
}

export function mediumOrWorse(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => compareSeverity(severity, 'medium') <= 0)
    .map(({ rule }) => rule);
}

export async function walkChromium(
  session: ChromiumSession,
  urls: readonly string[],
): Promise<AuditedPage[]> {
  const page = await session.context.newPage();
  const audited: AuditedPage[] = [];
  for (const url of urls) {
    await page.goto(url);
    audited.push(auditedOf(await session.auditPage(page)));
  }
  await page.close();
  return audited;
}

export async function walkFirefox(
  session: FirefoxSession,
  urls: readonly string[],
): Promise<AuditedPage[]> {
  const page = await session.browser.newPage();
  const audited: AuditedPage[] = [];
  for (const url of urls) {
    await page.goto(url);
    const tabId = await session.tabIdOf(page);
    audited.push(auditedOf(await session.ask('tab.audit-in-full', { tabId, locale: 'ja' })));
  }
  await page.close();
  return audited;
}

/**
 * Adds the store of the page that is shown, by its address: in the popup, by a real click, through the browser's real
 * permission request (answered by a preference of the test profile).
 */
export async function enrolByClick(session: FirefoxSession, page: Page): Promise<void> {
  const tabId = await session.tabIdOf(page);
  const { origin } = new URL(page.url());
  const popup = await session.openExtensionPage(
    `popup.html?tab=${tabId}&locale=ja`,
    'main[data-state=ready]',
  );
  await popup.locator('[data-action=stores]').click();
  await popup.locator('#store-address').fill(origin);
  await popup.locator('[data-action=add-address]').click();
  await popup.waitForSelector(`[data-store="${origin.replace(/:\d+$/, '')}"]`);
  await popup.close();
}

/** Words that the product does not use, and places in its sentences that nothing was put into. */
export const MISTAKES = /違反|violation|\{\w+\}|undefined/;

/** A page of either browser. */
interface ScriptedPage {
  evaluate: (script: string | (() => unknown)) => Promise<unknown>;
}

/** The text of an extension page as the product says it: without code, which is the shop's and may hold anything. */
export function ownWords(page: ScriptedPage): Promise<string> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const code of body.querySelectorAll('code')) code.remove();
    return body.textContent ?? '';
  }) as Promise<string>;
}

/** Runs axe-core in an extension page and returns what it objects to, in words. */
export async function axeViolations(page: ScriptedPage, axeSource: string): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe;
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }) as Promise<string[]>;
}

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}
