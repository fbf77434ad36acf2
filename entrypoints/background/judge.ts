import { createDerive, type Derive } from '../../rules/_core/derive.ts';
import { timelineOf } from '../../rules/_core/dry-run-timeline.ts';
import { FACTS_VERSION, type Facts, type TableName } from '../../rules/_core/facts.ts';
import { paymentMethod } from '../../rules/_core/payment-method.ts';
import { cartWidgets, platform } from '../../rules/_core/platform.ts';
import { runRules } from '../../rules/_core/run.ts';
import { scriptBehaviour } from '../../rules/_core/script-behaviour.ts';
import { shapeUrl } from '../../rules/_core/url.ts';
import { applyWaivers } from '../../rules/_launch/waivers.ts';
import { rules } from '../../rules/index.ts';
import { pageOf, storeOf } from './auditable.ts';
import { RECORD_SCHEMA } from './history.ts';
import type { AuditedPage, AuditRecord } from './protocol.ts';

/** One load of one address in a tab. */
export interface ShownPage extends Pick<AuditedPage, 'frameIds' | 'loadedAt'> {
  url: string;
  title: string;
}

/** Judges facts by all rules. Never throws: a rule that does is an error of its own. */
export function judge(
  facts: Facts,
  { url, title, frameIds, loadedAt }: ShownPage,
  timings: Record<string, number>,
): AuditedPage {
  const began = performance.now();
  const derive = createDerive(facts);
  const { verdicts, findings } = applyWaivers(
    runRules(rules, facts, derive),
    facts.launchProfile?.[0],
  );
  const payment = attempt(() => derive(paymentMethod));
  const found = attempt(() => derive(platform));
  const widgets = (attempt(() => derive(cartWidgets)) ?? []).map(({ name }) => name);
  const record: AuditRecord = {
    schema: RECORD_SCHEMA,
    store: storeOf(url) ?? '',
    page: pageOf(url),
    url: shapeUrl(url),
    title,
    at: new Date().toISOString(),
    factsVersion: FACTS_VERSION,
    payment: payment
      ? {
          method: payment.method,
          psp: payment.psp,
          confidence: payment.confidence,
          reasons: payment.reasons,
          isPaymentPage: payment.isPaymentPage,
        }
      : {
          method: 'unknown',
          psp: null,
          confidence: 'tentative',
          reasons: [],
          isPaymentPage: false,
        },
    platform: found,
    ...(widgets.length > 0 && { widgets }),
    verdicts,
    findings,
    limits: limitsOf(facts),
    ...attempt(() => dryRunView(facts, derive, loadedAt)),
    timings: { ...timings, rules: performance.now() - began },
  };
  return { record, facts, frameIds, loadedAt, kept: false, reading: false };
}

/** The last dry run of this load with what its test data went through. */
function dryRunView(
  facts: Facts,
  derive: Derive<TableName>,
  loadedAt: number,
): Pick<AuditRecord, 'dryRun'> {
  const last = facts.dryRuns?.at(-1);
  if (!last) return {};
  const { began, doc: _, ...run } = last;
  const timeline = timelineOf(derive(scriptBehaviour).acts, began, facts.documents);
  return { dryRun: { ...run, at: new Date(loadedAt + began).toISOString(), timeline } };
}

function limitsOf(facts: Facts): AuditRecord['limits'] {
  const entered = (facts.documents?.length ?? 1) - 1;
  const framed = (facts.frames ?? []).filter(({ src }) => /^https?:/.test(src)).length;
  return {
    framesNotEntered: Math.max(0, framed - entered),
    rowsCut: Object.values(facts.cut).reduce((sum, count) => sum + count, 0),
    faults: facts.faults.length,
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
