import { browser } from 'wxt/browser';
import type { DataPart, DryRunFact } from '../../rules/_core/behaviour-facts.ts';
import { createDerive } from '../../rules/_core/derive.ts';
import type { DryRunLook, DryRunRefusal } from '../../rules/_core/dry-run.ts';
import { dryRunFields, type PlannedField } from '../../rules/_core/dry-run-plan.ts';
import { presentAudit } from '../../rules/_core/present.ts';
import { makeCanary } from '../../rules/_core/test-card.ts';
import { hostOf } from '../../rules/_core/url.ts';
import type {
  PlannedField as FieldInPage,
  DryRunOutcome as PageOutcome,
  Plan,
} from '../dry-run/plan.ts';
import { auditNow } from './audits.ts';
import { asMine, endRun } from './dry-run-control.ts';
import { keepRun, type Run, runOf } from './dry-run-state.ts';
import { isEnrolled } from './enrolment.ts';
import type { Answers, AuditedPage, Payload } from './protocol.ts';
import { holdReadings } from './reading.ts';
import { isSealed, seal } from './seal.ts';
import { armFrames, placesOf } from './sealed-frames.ts';
import { keepDryRun } from './tab-state.ts';

/** How long a run that works by itself may take in all, in milliseconds. */
const LIMIT_MS = 15_000;
/** A person needs time to type. */
const BY_HAND_MS = 180_000;

/** What a dry run would do on this page. Reads the page anew, does nothing in it. */
export async function lookAhead({ tabId }: Payload<'dry-run.look'>): Promise<DryRunLook> {
  const ready = await prepare(tabId);
  if ('reason' in ready) return { ready: false, reason: ready.reason };
  return {
    ready: true,
    fields: partsOf(ready.fields),
    button: buttonOf(ready.audited),
    host: hostOf(ready.store),
  };
}

/**
 * Makes a dry run: seal, type, press, watch, put back, unseal; then audits what was seen. Nothing but the page itself asks for
 * anything meanwhile: scripts are read afterwards.
 */
export async function startDryRun(
  payload: Payload<'dry-run.start'>,
): Promise<Answers['dry-run.start']> {
  if (await runOf(payload.tabId)) return { ok: false, reason: 'already-running' };
  const release = holdReadings();
  try {
    return await dryRun(payload);
  } finally {
    release();
  }
}

async function dryRun({
  tabId,
  locale,
  way,
}: Payload<'dry-run.start'>): Promise<Answers['dry-run.start']> {
  const ready = await prepare(tabId);
  if ('reason' in ready) return { ok: false, reason: ready.reason };
  const fields = await placed(tabId, ready);
  if (!fields.some(({ part }) => part.startsWith('pan')))
    return { ok: false, reason: 'no-card-fields' };
  const run: Run = {
    runId: crypto.randomUUID(),
    tabId,
    store: ready.store,
    way,
    step: 'sealing',
    startedAt: Date.now(),
    limitMs: way === 'by-hand' ? BY_HAND_MS : LIMIT_MS,
    canary: makeCanary(secureRandom, new Date().getFullYear()),
    fields,
  };
  const ended = await asMine(run.runId, () => runSealed(run, locale));
  if ('reason' in ended) return { ok: false, reason: ended.reason };
  const fact: DryRunFact = {
    doc: 0,
    way,
    filled: ended.filled,
    pressed: ended.pressed,
    ended: ended.ended,
    restored: ended.restored,
    began: run.startedAt - ready.audited.loadedAt,
    took: ended.took,
  };
  await keepDryRun(tabId, ready.audited.loadedAt, fact);
  const outcome = await auditNow(tabId);
  // A page that loaded itself anew meanwhile took what was seen with it.
  if (!outcome.ok || outcome.audited.loadedAt !== ready.audited.loadedAt)
    return { ok: false, reason: 'page-gone' };
  const { record, kept } = outcome.audited;
  return { ok: true, audit: presentAudit(record, locale, { kept, known: true }) };
}

/** Planned fields with their way through the page's frames; one whose frame has gone meanwhile is left out. */
async function placed(tabId: number, { fields, audited }: Ready): Promise<FieldInPage[]> {
  const idOf = (doc: number): number => audited.frameIds[doc] ?? -1;
  const frames = new Set(fields.filter(({ doc }) => doc > 0).map(({ doc }) => idOf(doc)));
  const places = await placesOf(tabId, [...frames]);
  return fields.flatMap(({ doc, path, part }) => {
    const frame = doc === 0 ? [] : places.get(idOf(doc));
    return frame ? [{ path, part, frame }] : [];
  });
}

interface Ready {
  store: string;
  fields: PlannedField[];
  audited: AuditedPage;
}

async function prepare(tabId: number): Promise<Ready | { reason: DryRunRefusal }> {
  const outcome = await auditNow(tabId);
  if (!outcome.ok) return { reason: 'no-page' };
  const { audited } = outcome;
  const { store } = audited.record;
  if (!(await isEnrolled(store))) return { reason: 'not-enrolled' };
  const recorder = audited.facts.recorders?.find(({ doc }) => doc === 0);
  if (recorder?.state !== 'trusted') return { reason: 'no-recorder' };
  const fields = createDerive(audited.facts)(dryRunFields);
  return fields.length > 0 ? { store, fields, audited } : { reason: 'no-card-fields' };
}

async function runSealed(
  run: Run,
  locale: Plan['locale'],
): Promise<PageOutcome | { reason: DryRunRefusal }> {
  let outcome: PageOutcome | null = null;
  await keepRun(run);
  try {
    await seal(run.tabId, run.store);
    if (!(await isSealed(run.tabId, run.store))) return { reason: 'not-sealed' };
    await armFrames(run.tabId, run.canary);
    await keepRun({ ...run, step: 'typing' });
    outcome = await runInPage(run, locale);
    return outcome ?? { reason: 'page-gone' };
  } catch {
    return { reason: 'page-gone' };
  } finally {
    await endRun(run, outcome?.restored ?? false);
  }
}

async function runInPage(run: Run, locale: Plan['locale']): Promise<PageOutcome | null> {
  const { runId, way, canary, fields, limitMs, tabId } = run;
  const plan: Plan = { runId, way, locale, canary, fields, button: null, limitMs };
  await browser.scripting.executeScript({
    target: { tabId },
    // Nothing is returned: Firefox refuses what it cannot clone, such as the window.
    func: (given: object) => {
      Object.assign(globalThis, { rejiTenkenDryRun: given });
    },
    args: [plan],
  });
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/dry-run.js'],
  });
  return typeof answer?.result === 'string' ? (JSON.parse(answer.result) as PageOutcome) : null;
}

function partsOf(fields: readonly PlannedField[]): DataPart[] {
  const part = ({ part: typed }: PlannedField): DataPart => {
    if (typed.startsWith('pan')) return 'pan';
    return typed === 'month' || typed === 'year' ? 'expiry' : (typed as DataPart);
  };
  return [...new Set(fields.map(part))];
}

// The page's own script finds the button itself; this is what the person is told beforehand.
function buttonOf({ facts }: AuditedPage): string {
  const number = createDerive(facts)(dryRunFields)[0];
  const isNumber = ({ doc, path }: { doc: number; path: string }): boolean =>
    doc === number?.doc && path === number.path;
  const form = facts.fields?.find(isNumber)?.form;
  const row = facts.forms?.find(({ doc, index }) => doc === number?.doc && index === form);
  return row?.buttons.at(-1) ?? '';
}

function secureRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
