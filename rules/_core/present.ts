/** Puts words to an audit: from message ids and values to what a person reads. Pure, so that every screen and command says the same. */
import { citationOf } from '../_catalog/guidelines/index.ts';
import { pspName } from '../_catalog/psps/index.ts';
import { categories, rules } from '../index.ts';
import { commonReason } from './common-text.ts';
import { type DryRunView, presentDryRun } from './dry-run.ts';
import type { PaymentMethod } from './payment-method.ts';
import { methodLabel, paymentWords, reasonText } from './payment-text.ts';
import type { Rule } from './rule.ts';
import { type NamedSoftware, softwareOfPage } from './software-name.ts';
import { softwareText } from './software-text.ts';
import type { KeptPlatform } from './sure-platform.ts';
import { suspectsDamage } from './suspects-damage.ts';
import { formatText, type Locale, type RuleWords } from './text.ts';
import type { Confidence, Evidence, Finding, Grade, RuleVerdict, Severity } from './verdict.ts';

export interface CitationView {
  document: string;
  section: string | null;
  title: string | null;
  /** 「原本で要確認」 or that it is an international reference; null where it may be shown as is. */
  note: string | null;
  url: string;
}

export interface FindingView {
  rule: string;
  category: string;
  severity: Severity;
  confidence: Confidence;
  grade: Grade | null;
  title: string;
  /** What was seen, one or two sentences. */
  seen: string;
  why: string;
  owner: string[];
  vendor: string[];
  /** What to do in this shop's software; empty where that is not sure, or nothing more is known. */
  here: string[];
  /** Name of the cart service that the requests go to; null: whoever built the shop. */
  addressee: string | null;
  evidence: Evidence[];
  citations: CitationView[];
  /** It may mean that somebody already takes card data. */
  suspectsDamage: boolean;
}

export interface AuditView {
  locale: Locale;
  store: string;
  url: string;
  /** ISO 8601, UTC. */
  at: string;
  payment: {
    method: string;
    /** 通過型（カード番号がお店を通る方式）… */
    label: string;
    /** One plain sentence for the owner. */
    explanation: string;
    pspName: string | null;
    confidence: Confidence;
    isPaymentPage: boolean;
    reasons: { text: string; evidence: Evidence[] }[];
  };
  /** What the shop runs on, and whose cart stands in the page; null where neither is known. */
  software: string | null;
  /** Worst first. */
  findings: FindingView[];
  couldNotTell: { rule: string; title: string; reason: string }[];
  passed: { rule: string; title: string; passed: string }[];
  notApplicable: { rule: string; title: string }[];
  limits: { framesNotEntered: number; rowsCut: number; faults: number };
  /** False where the history could not be written. */
  kept: boolean;
  /** Record of a newer version of the extension: shown as such, not judged. */
  fromNewerVersion: boolean;
  /** The dry run that this audit ends; null where none was made. */
  dryRun: DryRunView | null;
}

/** What a stored audit needs to be put into words; the whole record has more. */
export interface PresentableAudit {
  store: string;
  url: string;
  at: string;
  payment: Pick<PaymentMethod, 'method' | 'psp' | 'confidence' | 'reasons' | 'isPaymentPage'>;
  /** What the shop runs on, as far as the audit knows. */
  platform?: (KeptPlatform & NamedSoftware) | null;
  /** Names of carts of other platforms in the page. */
  widgets?: readonly string[];
  verdicts: readonly RuleVerdict[];
  findings: readonly Finding[];
  limits: AuditView['limits'];
  dryRun?: DryRunView;
}

/** How the audit was kept, and whether this version knows its shape. */
export interface Standing {
  kept: boolean;
  known: boolean;
}

/** An audit in the words of one language. What a rule of another version said is left out, its count is not. */
export function presentAudit(
  audit: PresentableAudit,
  locale: Locale,
  { kept, known }: Standing,
): AuditView {
  const verdictsOf = (wanted: RuleVerdict['verdict']): RuleVerdict[] =>
    known
      ? audit.verdicts.filter(({ verdict, rule }) => verdict === wanted && rules.has(rule))
      : [];
  const titled = ({ rule }: RuleVerdict): { rule: string; title: string } => ({
    rule,
    title: wordsOf(rule, locale).title,
  });
  return {
    locale,
    store: audit.store,
    url: audit.url,
    at: audit.at,
    payment: presentPayment(audit.payment, locale),
    software: softwareOfPage(audit.platform ?? null, audit.widgets ?? [], locale),
    findings: known
      ? audit.findings
          .filter(({ rule }) => rules.has(rule))
          .map((found) => presentFinding(found, locale, audit.platform))
      : [],
    couldNotTell: [...verdictsOf('unknown'), ...verdictsOf('error')].map((row) => ({
      ...titled(row),
      reason: reasonOf(row, locale),
    })),
    passed: verdictsOf('pass').map((row) => ({
      ...titled(row),
      passed: wordsOf(row.rule, locale).passed,
    })),
    notApplicable: verdictsOf('not-applicable').map(titled),
    limits: audit.limits,
    kept,
    fromNewerVersion: !known,
    dryRun: known ? presentDryRun(audit.dryRun) : null,
  };
}

function presentPayment(
  payment: PresentableAudit['payment'],
  locale: Locale,
): AuditView['payment'] {
  const words = paymentWords[locale].methods[payment.method];
  return {
    method: payment.method,
    label: methodLabel(payment.method, payment.confidence, locale),
    explanation: words.explained,
    pspName: payment.psp === null ? null : pspName(payment.psp, locale),
    confidence: payment.confidence,
    isPaymentPage: payment.isPaymentPage,
    reasons: payment.reasons.map((reason) => ({
      text: reasonText(reason, locale),
      evidence: reason.evidence,
    })),
  };
}

/** A finding in the words of one language; its rule is one of this version's. */
export function presentFinding(
  found: Finding,
  locale: Locale,
  platform?: KeptPlatform | null,
): FindingView {
  const rule = ruleOf(found.rule);
  const words = rule.text[locale];
  const { here, addressee, held } = softwareText(found.rule, rule, platform, locale);
  const damage = suspectsDamage(found);
  return {
    rule: found.rule,
    category: categories.get(found.rule) ?? '',
    severity: found.severity,
    confidence: found.confidence,
    grade: found.grade,
    title: words.title,
    seen: formatText(own(words.seen, found.message) ?? words.title, found.values),
    why: words.why,
    // What to do first when damage is suspected is the owner's, whoever runs the software.
    owner: held === null ? words.owner : [held, ...(damage ? words.owner : [])],
    vendor: words.vendor,
    here,
    addressee,
    evidence: found.evidence,
    citations: found.guidelines
      .map((id) => citationOf(id, locale))
      .filter((citation) => citation !== null),
    suspectsDamage: damage,
  };
}

// Ids come from files too, and an object has more names than were given to it.
function own(texts: Record<string, string>, id: string): string | undefined {
  return Object.hasOwn(texts, id) ? texts[id] : undefined;
}

/** Why a rule could not tell, in the words of one language; its rule is one of this version's. */
export function reasonOf({ rule, reason }: RuleVerdict, locale: Locale): string {
  const id = reason ?? '';
  return own(wordsOf(rule, locale).unknown, id) ?? commonReason(id, locale) ?? id;
}

function wordsOf(rule: string, locale: Locale): RuleWords {
  return ruleOf(rule).text[locale];
}

// Callers have made sure that the rule is there; a rule without words does not type-check.
function ruleOf(rule: string): Rule {
  return rules.get(rule) as Rule;
}
