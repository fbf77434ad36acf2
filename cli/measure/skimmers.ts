/** What the audit says of the practice store's skimmers and their benign twins: static, watched, and by a dry run. */
import type { Page } from 'playwright-core';
import type { FullAudit } from '../../entrypoints/background/protocol.ts';
import { createDerive } from '../../rules/_core/derive.ts';
import { dryRunFields } from '../../rules/_core/dry-run-plan.ts';
import { makeCanary } from '../../rules/_core/test-card.ts';
import type { Finding, Severity } from '../../rules/_core/verdict.ts';
import { compareSeverity } from '../../rules/_core/verdict.ts';
import { type PracticeStore, startPracticeStore } from '../../tests/practice-store/serve.ts';
import type { SwitchId } from '../../tests/practice-store/switches.ts';
import { BENIGN, TECHNIQUES } from '../../tests/practice-store/techniques.ts';
import { type ChromiumSession, openChromium } from '../chromium.ts';
import { dryRunPage, typeInto } from '../dry-run.ts';

/** A finding of at most this severity asks for a look; a graver one calls something a danger. */
const REVIEW: Severity = 'medium';
/** Pages looked at at the same time: most of a dry run is waiting for late senders. */
const AT_ONCE = 2;
/** For the ordinary browsing: a card number by its shape, and nothing the audit could know beforehand. */
const TEST_CARD = makeCanary(Math.random, new Date().getFullYear());
const SHOP = 'https://shop.localhost';

export interface TechniqueRow {
  id: string;
  tier: string;
  /** Found by reading the page alone. */
  static: boolean;
  /** Found by watching while a card is typed. */
  recorder: boolean;
  dryRun: boolean;
}

export interface BenignRow {
  id: string;
  highest: Severity | 'none';
}

export interface SkimmerMatrix {
  techniques: TechniqueRow[];
  benign: BenignRow[];
  /** Techniques that none of the three found. */
  missed: string[];
  benignAboveReview: string[];
  /** Which rules said it, for people: `id: rule (severity)`. */
  why: Record<string, string[]>;
}

type Case = { id: string; switch: SwitchId; payment: SwitchId };
type Said = Record<'static' | 'recorder' | 'dryRun', Finding[]>;

/** Opens every fixture in fresh storage, three times: read, watched while a card is typed, and with a dry run. */
export async function measureSkimmers(
  say: (line: string) => void = () => undefined,
): Promise<SkimmerMatrix> {
  const store = await startPracticeStore();
  try {
    const cases: Case[] = [...TECHNIQUES, ...BENIGN];
    const said = new Map<string, Said>();
    const queue = [...cases];
    const worker = async (): Promise<void> => {
      const session = await openChromium({ stores: [SHOP], ignoreHttpsErrors: true });
      try {
        const plain = new Plain(session, store);
        for (let next = queue.shift(); next; next = queue.shift()) {
          said.set(next.id, await lookAt(session, store, next, plain));
          say(line(next.id, said.get(next.id) as Said));
        }
      } finally {
        await session.close();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return matrixOf(said);
  } finally {
    await store.close();
  }
}

function matrixOf(said: ReadonlyMap<string, Said>): SkimmerMatrix {
  const of = (id: string): Said => said.get(id) ?? { static: [], recorder: [], dryRun: [] };
  const techniques = TECHNIQUES.map(({ id, tier }) => ({
    id,
    tier,
    static: of(id).static.some(isAlarm),
    recorder: of(id).recorder.some(isAlarm),
    dryRun: of(id).dryRun.some(isAlarm),
  }));
  const benign = BENIGN.map(({ id }) => ({ id, highest: highest(Object.values(of(id)).flat()) }));
  return {
    techniques,
    benign,
    missed: techniques
      .filter((row) => !row.static && !row.recorder && !row.dryRun)
      .map(({ id }) => id),
    benignAboveReview: benign
      .filter((row) => row.highest !== 'none' && compareSeverity(row.highest, REVIEW) < 0)
      .map(({ id }) => id),
    why: Object.fromEntries([...said].map(([id, each]) => [id, reasons(each)])),
  };
}

function reasons(said: Said): string[] {
  const all = Object.values(said).flat();
  return [...new Set(all.map(({ rule, message, severity }) => `${rule}/${message} (${severity})`))];
}

const isAlarm = ({ severity }: Finding): boolean => compareSeverity(severity, REVIEW) < 0;

function highest(findings: readonly Finding[]): Severity | 'none' {
  return findings.map(({ severity }) => severity).sort(compareSeverity)[0] ?? 'none';
}

function line(id: string, said: Said): string {
  const mark = (way: keyof Said): string =>
    said[way].map(({ severity }) => severity).sort(compareSeverity)[0] ?? '–';
  return `${id.padEnd(32)} static ${mark('static').padEnd(9)} recorder ${mark('recorder').padEnd(9)} dry run ${mark('dryRun')}`;
}

/** The same payment page without the fixture: what is said of it already says nothing of the fixture. */
class Plain {
  private readonly known = new Map<string, Promise<Said>>();
  private readonly session: ChromiumSession;
  private readonly store: PracticeStore;

  constructor(session: ChromiumSession, store: PracticeStore) {
    this.session = session;
    this.store = store;
  }

  of(payment: SwitchId): Promise<Said> {
    const found =
      this.known.get(payment) ?? audits(this.session, this.store, [payment, 'csp-missing']);
    this.known.set(payment, found);
    return found;
  }
}

async function lookAt(
  session: ChromiumSession,
  store: PracticeStore,
  { switch: on, payment }: Case,
  plain: Plain,
): Promise<Said> {
  const base = await plain.of(payment);
  const seen = await audits(session, store, [payment, on]);
  return {
    static: beyond(seen.static, base.static),
    recorder: beyond(seen.recorder, base.recorder),
    dryRun: beyond(seen.dryRun, base.dryRun),
  };
}

function beyond(seen: readonly Finding[], base: readonly Finding[]): Finding[] {
  const key = ({ rule, message, values }: Finding): string =>
    `${rule} ${message} ${JSON.stringify(values)}`;
  const known = new Set(base.map(key));
  return seen.filter((finding) => !known.has(key(finding)));
}

async function audits(
  session: ChromiumSession,
  store: PracticeStore,
  on: readonly SwitchId[],
): Promise<Said> {
  const url = store.urls(on).payment;
  const read = await onFreshPage(session, url, (page) => session.auditPage(page));
  const watched = await onFreshPage(session, url, async (page) => {
    const audit = await session.auditPage(page);
    if (!audit.ok) return audit;
    const fields = createDerive(audit.audited.facts)(dryRunFields);
    const own = fields.filter(({ doc }) => doc === 0).map((field) => ({ ...field, frame: [] }));
    await typeInto(page, own, TEST_CARD);
    return session.auditPage(page);
  });
  const tried = await onFreshPage(session, url, async (page) => {
    const outcome = await dryRunPage(session, page, 'ja');
    if (!outcome.ok && outcome.reason !== 'no-card-fields')
      throw new Error(`${url}: ${outcome.reason}`);
    return session.auditPage(page);
  });
  return { static: findingsOf(read), recorder: findingsOf(watched), dryRun: findingsOf(tried) };
}

function findingsOf(audit: FullAudit): Finding[] {
  if (!audit.ok) throw new Error(`A fixture could not be audited: ${audit.reason}`);
  return audit.audited.record.findings;
}

/** A new tab with nothing kept from before: some skimmers act once for each visitor. */
async function onFreshPage<T>(
  session: ChromiumSession,
  url: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await session.context.newPage();
  try {
    const cdp = await session.context.newCDPSession(page);
    await cdp.send('Storage.clearDataForOrigin', {
      origin: new URL(url).origin,
      storageTypes: 'all',
    });
    await cdp.detach();
    await page.goto(url, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await page.close();
  }
}
