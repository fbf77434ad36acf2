/** A dry run from outside: the extension seals and watches, the browser's own input types. */
import type { ElementHandle, Frame, JSHandle, Page } from 'playwright-core';
import type { DryRunOutcome, RunningDryRun } from '../entrypoints/background/protocol.ts';
import type { PlannedField } from '../entrypoints/dry-run/plan.ts';
import type { TypedPart } from '../rules/_core/dry-run-plan.ts';
import type { Canary } from '../rules/_core/test-card.ts';
import type { Locale } from '../rules/_core/text.ts';
import type { ChromiumSession } from './chromium.ts';

/** How often the run is asked how far it is, in milliseconds. */
const ASK_EVERY_MS = 50;
/** How long one field or button may take, in milliseconds: a page can hold a click for ever. */
const ACT_MS = 2000;

/** Makes a dry run of the page that is shown; the answer is the extension's own. */
export async function dryRunPage(
  session: ChromiumSession,
  page: Page,
  locale: Locale,
): Promise<DryRunOutcome> {
  const tabId = await session.tabIdOf(page);
  // A dialog of the page would hold everything.
  const dismiss = (dialog: { dismiss: () => Promise<void> }): void =>
    void dialog.dismiss().catch(() => undefined);
  page.on('dialog', dismiss);
  try {
    let over = false;
    const outcome = session
      .ask('dry-run.start', { tabId, locale, way: 'browser-input' })
      .finally(() => {
        over = true;
      });
    const run = await begun(session, tabId, () => over);
    if (run) await act(page, run).catch(() => undefined);
    return await outcome;
  } finally {
    page.off('dialog', dismiss);
  }
}

async function begun(
  session: ChromiumSession,
  tabId: number,
  over: () => boolean,
): Promise<RunningDryRun | null> {
  while (!over()) {
    const run = await session.ask('dry-run.running', { tabId });
    if (run && run.step !== 'sealing') return run;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return null;
}

async function act(page: Page, { fields, canary }: RunningDryRun): Promise<void> {
  await typeInto(page, fields, canary);
  const number = fields.find(({ part }) => part.startsWith('pan'));
  const field = number && (await elementAt(page, number));
  if (!field) return;
  // The button of fields in a frame may stand in the page around it.
  const around = await page.$('html');
  const button = (await buttonFor(field)) ?? (around && (await buttonFor(around)));
  await button?.click({ timeout: ACT_MS, noWaitAfter: true }).catch(() => undefined);
  await field.press('Enter', { timeout: ACT_MS, noWaitAfter: true }).catch(() => undefined);
}

/** Types test data into the fields of a page by the browser's own input; a field that cannot be reached is left out. */
export async function typeInto(
  page: Page,
  fields: readonly PlannedField[],
  canary: Canary,
): Promise<void> {
  for (const field of fields) await fill(page, field, canary).catch(() => undefined);
}

async function fill(page: Page, field: PlannedField, canary: Canary): Promise<void> {
  const { part } = field;
  const element = await elementAt(page, field);
  if (!element) return;
  const [best = '', ...others] = writings(part, canary);
  if (await element.evaluate((node) => node.localName === 'select')) {
    await choose(element, [best, ...others]);
    return;
  }
  await element.focus();
  await element.click({ timeout: ACT_MS, noWaitAfter: true }).catch(() => element.focus());
  await element.evaluate((node) => (node as HTMLInputElement).select?.());
  await page.keyboard.type(part === 'expiry' ? await expiryFor(element, canary) : best);
}

/** What may stand for a part in a list of choices, the usual one first. */
function writings(part: TypedPart, canary: Canary): string[] {
  const { month, year } = canary;
  switch (part) {
    case 'pan':
      return [canary.pan];
    case 'month':
      return [month, String(Number(month)), `${Number(month)}月`, `${month}月`];
    case 'year':
      return [year, year.slice(2), `${year}年`, `${year.slice(2)}年`];
    case 'expiry':
      return [`${month}/${year.slice(2)}`];
    case 'code':
    case 'holder':
    case 'name':
    case 'mail':
    case 'phone':
      return [canary[part]];
    default: {
      const at = 4 * (Number(part.slice(-1)) - 1);
      return [canary.pan.slice(at, at + 4)];
    }
  }
}

async function choose(element: ElementHandle<Element>, texts: readonly string[]): Promise<void> {
  const value = await element.evaluate((node, wanted) => {
    const options = [...(node as HTMLSelectElement).options];
    for (const text of wanted) {
      const option = options.find((each) => each.value === text || each.text.trim() === text);
      if (option) return option.value;
    }
    return options.findLast((each) => each.value !== '' && !each.disabled)?.value ?? null;
  }, texts);
  if (value !== null) await element.selectOption(value, { timeout: ACT_MS });
}

async function expiryFor(element: ElementHandle<Element>, canary: Canary): Promise<string> {
  const { hint, most } = await element.evaluate((node) => {
    const { placeholder, maxLength, pattern } = node as HTMLInputElement;
    return { hint: `${placeholder} ${pattern}`, most: maxLength };
  });
  const long = /y{4}|20\d\d|\d{4}$/i.test(hint) && (most < 0 || most >= 6);
  const year = long ? canary.year : canary.year.slice(2);
  const bare = most === 4 || (most === 6 && long) || /mmyy/i.test(hint);
  return `${canary.month}${bare ? '' : '/'}${year}`;
}

/** The element of a fact's path (`selector@n`, ` >>> ` into a shadow root), in the frame it stands in. */
async function elementAt(page: Page, field: PlannedField): Promise<ElementHandle<Element> | null> {
  const frame = await frameAt(page, field.frame);
  const handle = await frame?.evaluateHandle((steps) => {
    let root: Document | ShadowRoot | null = document;
    let found: Element | null = null;
    for (const step of steps) {
      const at = step.lastIndexOf('@');
      found = root?.querySelectorAll(step.slice(0, at))[Number(step.slice(at + 1))] ?? null;
      root = found?.shadowRoot ?? null;
    }
    return found;
  }, field.path.split(' >>> '));
  return handle?.asElement() ?? null;
}

async function frameAt(page: Page, places: readonly number[]): Promise<Frame | null> {
  let frame: Frame | null = page.mainFrame();
  for (const place of places) {
    const element: JSHandle<Element | null> | undefined = await frame?.evaluateHandle(
      (at) => window[at]?.frameElement ?? null,
      place,
    );
    frame = (await element?.asElement()?.contentFrame()) ?? null;
  }
  return frame;
}

/** The button that sends the form of a field: its own submit button, else the page's likeliest one. */
async function buttonFor(field: ElementHandle<Element>): Promise<ElementHandle<Element> | null> {
  const handle = await field.evaluateHandle((node) => {
    const form = (node as HTMLInputElement).form;
    const root = form ?? (node.getRootNode() as Document | ShadowRoot);
    const shown = (each: Element): boolean => each.checkVisibility();
    const text = (each: Element): string =>
      `${each.textContent ?? ''} ${(each as HTMLInputElement).value ?? ''} ${each.id} ${each.getAttribute('aria-label') ?? ''}`;
    const no = /戻|キャンセル|削除|クーポン|検索|back|cancel|remove|delete|coupon|search/i;
    const yes =
      /確認|注文|支払|購入|申し?込|次へ|進む|確定|決済|pay|order|confirm|checkout|continue|submit|buy|place|next|send/i;
    const sends = (each: Element): boolean =>
      ['submit', 'image'].includes((each as HTMLButtonElement).type) &&
      (each as HTMLButtonElement).form !== null;
    const all = [
      ...root.querySelectorAll(
        'button, input[type=submit], input[type=button], input[type=image], a[role=button], [role=button]',
      ),
    ].filter((each) => shown(each) && !no.test(text(each)));
    return (
      all.findLast((each) => sends(each) && yes.test(text(each))) ??
      all.findLast((each) => yes.test(text(each))) ??
      all.findLast(sends) ??
      null
    );
  });
  return handle.asElement();
}
