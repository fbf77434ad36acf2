/** Looks at pages become the pages of a session. */
import type { Finding, RuleVerdict } from '../_core/verdict.ts';
import { causeKey } from './cause-key.ts';
import { CHECKOUT_STEPS, type CheckoutStep, type SessionPage } from './diagnosis.ts';

/** One look at a page: an audit as it was filed. */
export type Look = Omit<SessionPage, 'session'>;

/** Separates the address of a page from the step, where a shop has several steps at one address. */
const STEP_MARK = '#';

/**
 * The page of the session that a look belongs to, under the name it is kept by. Where another step is shown at an address that
 * was seen before, it is a page of its own: shops whose steps share one address would show only the last of them.
 */
export function pageOfLook(look: Look, pages: readonly SessionPage[]): string {
  const { page, step } = look;
  const known = pages.filter((one) => addressOf(one.page) === page);
  const exact = known.find((one) => one.page === page);
  if (!exact || step === null || exact.byHand) return page;
  const same = known.find((one) => one.step === step);
  if (same) return same.page;
  return exact.step === null ? page : `${page}${STEP_MARK}${step}`;
}

/** The address of a page of a session, without the step that its name may have. */
export function addressOf(page: string): string {
  return page.split(STEP_MARK, 1)[0] ?? page;
}

/**
 * A page after another look: the later look is right, where it could tell. What an earlier one was certain of stays, for it was
 * seen to happen; and so does what an earlier one could tell and this one could not.
 */
export function withLook(session: string, known: SessionPage | undefined, look: Look): SessionPage {
  if (!known) return { session, ...look };
  const verdicts = new Map(known.verdicts.map((row) => [row.rule, row]));
  const findings = new Map<string, Finding>();
  for (const row of look.verdicts)
    if (isTold(row) || !isTold(verdicts.get(row.rule))) verdicts.set(row.rule, row);
  const told = new Set(look.verdicts.filter(isTold).map(({ rule }) => rule));
  for (const found of known.findings)
    if (found.confidence === 'certain' || !told.has(found.rule))
      findings.set(causeKey(found), found);
  for (const found of look.findings) findings.set(causeKey(found), found);
  for (const { rule } of findings.values())
    verdicts.set(rule, { rule, verdict: 'fail', reason: null });
  return {
    ...known,
    ...look,
    session,
    page: known.page,
    title: look.title || known.title,
    step: known.byHand ? known.step : (look.step ?? known.step),
    payment: isTelling(look.payment) || !isTelling(known.payment) ? look.payment : known.payment,
    verdicts: [...verdicts.values()],
    findings: [...findings.values()],
  };
}

/** The steps that pages show, in the order of buying. */
export function stepsOf(pages: readonly Pick<SessionPage, 'step'>[]): CheckoutStep[] {
  return CHECKOUT_STEPS.filter((step) => pages.some((page) => page.step === step));
}

/** The steps that are still to be seen, in the order of buying. */
export function missingSteps(seen: readonly CheckoutStep[]): CheckoutStep[] {
  return CHECKOUT_STEPS.filter((step) => !seen.includes(step));
}

function isTold(row: RuleVerdict | undefined): boolean {
  return row !== undefined && row.verdict !== 'unknown' && row.verdict !== 'error';
}

function isTelling({ method }: SessionPage['payment']): boolean {
  return method !== 'none' && method !== 'unknown';
}
