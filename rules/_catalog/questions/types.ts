import type { Locale } from '../../_core/text.ts';
import type { Carrier } from '../../_diagnosis/diagnosis.ts';
import type { GuidelineId } from '../guidelines/index.ts';

/** Ids of the self-check's questions, in the order they are asked. Answers are kept under them: never renamed. */
export const QUESTION_IDS = [
  'policy',
  'budget-and-people',
  'measures-ordered',
  'review-of-measures',
  'threat-news',
  'outsourcing-terms',
  'maintenance-contract',
  'incident-plan',
  'incident-contacts',
  'insurance',
  'card-data-not-held',
  'three-d-secure',
  'card-testing-limits',
  'after-payment-checks',
  'each-order-authorised',
  'merchant-agreement-kept',
  'more-after-fraud',
  'admin-access-restricted',
  'admin-second-factor',
  'admin-lockout',
  'admin-terminals-secured',
  'anti-malware',
  'software-patched',
  'built-to-standard',
  'web-vulnerabilities',
  'public-directories',
  'upload-limits',
  'server-security',
  'tls-and-domain',
  'diagnosis-before-launch',
  'diagnosis-regularly',
  'tamper-checks',
  'script-inventory',
  'waf',
  'log-review',
  'logs-and-backups-kept',
  'logs-and-backups-protected',
  'backups',
  'login-abuse-prevented',
  'customer-second-factor',
  'notice-of-account-changes',
  'personal-data-protected',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** The groups under which the questions are asked. */
export const QUESTION_GROUPS = [
  'organisation',
  'card-payment',
  'administration',
  'software',
  'operation',
  'customers',
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

export interface QuestionWords {
  /** The question as a shop owner reads it; 「はい」 is the good answer. */
  ask: string;
  /** A few words that name the measure, for lists and reports. */
  name: string;
  /** What is meant, and where the answer can be found; one to three sentences. */
  help: string;
  /** What to do where the answer is not yes; one or two sentences. */
  advice: string;
}

/** One question of the self-check: what a page cannot show, or what an audit sees only in part. */
export interface Question {
  readonly id: QuestionId;
  readonly group: QuestionGroup;
  /** Guideline sections that it answers to. */
  readonly guidelines: readonly GuidelineId[];
  /** Ids of rules whose verdicts say something of it: they fill it in beforehand, and contradict an answer. */
  readonly seenBy: readonly string[];
  /** Who usually carries the measure, the likeliest first. */
  readonly carriers: readonly Carrier[];
  /** How much a "no" matters: 3 opens the way to card data or to administration, 1 is good order. */
  readonly weight: 1 | 2 | 3;
  readonly words: { readonly [L in Locale]: QuestionWords };
}
