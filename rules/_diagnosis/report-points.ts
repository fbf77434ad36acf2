/** The findings of a walk as a report tells them: one point for a rule, its cases below it, and pictures shown once. */
import { type CitationView, presentFinding } from '../_core/present.ts';
import type { Locale } from '../_core/text.ts';
import {
  type Confidence,
  compareSeverity,
  type Evidence,
  type Grade,
  type Severity,
} from '../_core/verdict.ts';
import { rules } from '../index.ts';
import type { OutsideFinding, SeenPlatform, SessionFinding, SessionShot } from './diagnosis.ts';

/** One cause, on however many pages. */
export interface ReportCase {
  /** `3-2`: second case of the third point. */
  number: string;
  key: string;
  severity: Severity;
  /** Null: another tool's, which did not say. */
  confidence: Confidence | null;
  grade: Grade | null;
  seen: string;
  evidence: Evidence[];
  pages: string[];
}

/** What one rule found, or one check of another tool. */
export interface ReportPoint {
  /** From 1, in the order of the report. */
  number: number;
  /** Id of the rule; of another tool's check, its name with the tool's. */
  id: string;
  title: string;
  /** The worst of its cases. */
  severity: Severity;
  why: string;
  owner: string[];
  vendor: string[];
  /** What to do in this shop's software. */
  here: string[];
  /** Name of the cart service that the requests go to; null: whoever built the shop. */
  addressee: string | null;
  citations: CitationView[];
  /** Name of the other tool; null where ours. */
  tool: string | null;
  cases: ReportCase[];
  /** Numbers of the pictures that stand with it. */
  shots: number[];
}

/** A picture of a page, shown with the gravest point that the page has. */
export interface ReportShot {
  number: number;
  page: string;
  image: string;
}

/** Pictures with one point: more would push what is said of it off the page. */
const SHOTS_OF_POINT = 2;

interface Group {
  id: string;
  findings: SessionFinding[];
}

/** Points, worst first. Findings of rules that this version does not have are counted, not told. */
export function pointsOf(
  findings: readonly SessionFinding[],
  locale: Locale,
  platform: SeenPlatform | null,
): { points: ReportPoint[]; notKnown: number } {
  const groups = new Map<string, Group>();
  let notKnown = 0;
  for (const finding of findings) {
    const id = idOf(finding);
    if (id === null) {
      notKnown++;
      continue;
    }
    const group = groups.get(id) ?? { id, findings: [] };
    group.findings.push(finding);
    groups.set(id, group);
  }
  const points = [...groups.values()]
    .map((group) => pointOf(group, locale, platform))
    .sort((a, b) => compareSeverity(a.severity, b.severity) || (a.id < b.id ? -1 : 1))
    .map((point, at) => numbered(point, at + 1));
  return { points, notKnown };
}

/** Each picture to the first point of its page; pages without a point keep theirs out of the report. */
export function withShots(
  points: readonly ReportPoint[],
  shots: readonly SessionShot[],
): { points: ReportPoint[]; shots: ReportShot[] } {
  const left = new Map(shots.map(({ page, image }) => [page, image]));
  const shown: ReportShot[] = [];
  const pictured = points.map((point) => {
    const pages = [...new Set(point.cases.flatMap((one) => one.pages))];
    const mine = pages.filter((page) => left.has(page)).slice(0, SHOTS_OF_POINT);
    const numbers = mine.map((page) => {
      shown.push({ number: shown.length + 1, page, image: left.get(page) ?? '' });
      left.delete(page);
      return shown.length;
    });
    return { ...point, shots: numbers };
  });
  return { points: pictured, shots: shown };
}

function idOf({ found, outside }: SessionFinding): string | null {
  if (outside) return `${outside.tool}: ${outside.rule || outside.title}`;
  return found && rules.has(found.rule) ? found.rule : null;
}

function numbered(point: ReportPoint, number: number): ReportPoint {
  const cases = point.cases.map((one, at) => ({ ...one, number: `${number}-${at + 1}` }));
  return { ...point, number, cases };
}

function pointOf(
  { id, findings }: Group,
  locale: Locale,
  platform: SeenPlatform | null,
): ReportPoint {
  const sorted = [...findings].sort((a, b) => compareSeverity(a.severity, b.severity));
  const [worst] = sorted;
  const severity = worst?.severity ?? 'info';
  const cases = sorted.map((finding) => caseOf(finding, locale));
  if (worst?.outside) return outsidePoint(id, severity, worst.outside, cases);
  const view = worst?.found ? presentFinding(worst.found, locale, platform) : null;
  return {
    ...{ number: 0, id, title: view?.title ?? id, severity, why: view?.why ?? '' },
    ...{ owner: view?.owner ?? [], vendor: view?.vendor ?? [], citations: view?.citations ?? [] },
    ...{ here: view?.here ?? [], addressee: view?.addressee ?? null },
    ...{ tool: null, cases, shots: [] },
  };
}

function outsidePoint(
  id: string,
  severity: Severity,
  { tool, title, rule }: OutsideFinding,
  cases: ReportCase[],
): ReportPoint {
  return {
    ...{ number: 0, id, title: title || rule, severity, why: '', owner: [], vendor: [], here: [] },
    addressee: null,
    ...{ citations: [], tool, cases, shots: [] },
  };
}

function caseOf({ key, severity, pages, found, outside }: SessionFinding, locale: Locale) {
  const view = found && !outside ? presentFinding(found, locale) : null;
  return {
    ...{ number: '', key, severity, pages },
    confidence: view?.confidence ?? null,
    grade: view?.grade ?? null,
    seen: view?.seen ?? outside?.text ?? '',
    evidence: view?.evidence ?? outside?.evidence ?? [],
  };
}
