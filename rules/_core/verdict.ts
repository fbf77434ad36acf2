import type { SignalKind } from '../_profile/profile.ts';
import type { Api, CallSubject, Carried } from './behaviour-facts.ts';
import type { ElementRef } from './facts.ts';

/** What an audit says of one rule on one page. "Could not tell" (`unknown`) is a verdict like the others. */
export type Verdict = 'fail' | 'pass' | 'unknown' | 'not-applicable' | 'error';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
/** How bad it is if it is so. */
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['certain', 'firm', 'tentative'] as const;
/** How sure we are that it is so. */
export type Confidence = (typeof CONFIDENCES)[number];

/** How far a leak was followed; only rules about scripts that handle card data set it. */
export type Grade = 'leak-proven' | 'tainted' | 'armed' | 'static';

/** Something a person can look at to check a finding. Bounded, and free of values. */
export type Evidence =
  | ({ kind: 'element' } & ElementRef)
  | { kind: 'url'; role: 'script' | 'frame' | 'form' | 'page' | 'resource' | 'link'; url: string }
  | { kind: 'header'; name: string; value: string | null; url: string }
  | { kind: 'cookie'; name: string; flags: string[] }
  | { kind: 'storage'; area: string; key: string }
  | CallEvidence
  | ScriptEvidence;

/** What a script did, as the recorder told it: kinds of data, never data. */
export interface CallEvidence {
  kind: 'call';
  api: Api;
  /** Address of the script; '' where the stack did not say. */
  script: string;
  line: number | null;
  /** Address, key or event, as in `CallFact`. */
  target: string;
  subject: CallSubject;
  carries: Carried[];
  /** Milliseconds since the document began to load. */
  at: number;
  refused: boolean;
}

/** A place in a script's text that says what the script is for. */
export interface ScriptEvidence {
  kind: 'script';
  /** Address of the script; the page's own for inline ones. */
  url: string;
  /** From 1, within the script's own text. */
  line: number;
  signal: SignalKind;
  /** What decided, in a word or two of the script's own: an API, a host. */
  detail: string;
  /** At most 200 characters, card numbers and mail addresses masked. */
  excerpt: string;
  /** Beginning of the text's SHA-256, for telling versions apart; '' where it was not worked out. */
  hash: string;
}

/** Values that a message's text may hold; short, and never a field's value. */
export type MessageValues = Record<string, string | number>;

export interface Finding {
  rule: string;
  message: string;
  values: MessageValues;
  severity: Severity;
  confidence: Confidence;
  grade: Grade | null;
  evidence: Evidence[];
  guidelines: string[];
}

export interface RuleVerdict {
  rule: string;
  verdict: Verdict;
  /** Id of why it could not tell or failed: a rule's own, `facts-missing.<table>` or `rule-failed`. */
  reason: string | null;
}

/** -1 where a is worse than b. */
export function compareSeverity(a: Severity, b: Severity): number {
  return Math.sign(SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b));
}

/** The worst severity among findings, or null where there is none. */
export function worstSeverity(findings: readonly Pick<Finding, 'severity'>[]): Severity | null {
  return SEVERITIES.find((severity) => findings.some((f) => f.severity === severity)) ?? null;
}
