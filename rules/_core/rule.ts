import type { GuidelineId } from '../_catalog/guidelines/index.ts';
import type { Mend } from './carriers.ts';
import type { Derive, FactsWith } from './derive.ts';
import type { TableName } from './facts.ts';
import type { RuleText } from './text.ts';
import type { Confidence, Evidence, Grade, MessageValues, Severity } from './verdict.ts';

export interface Report<M extends string> {
  message: M;
  values?: MessageValues;
  evidence: Evidence[];
  confidence: Confidence;
  /** Overrides the rule's own severity, for the case that this message is milder or graver. */
  severity?: Severity;
  grade?: Grade;
}

/** What `check` may return: nothing (judged by its reports), or why there is no judgement. */
export type CheckOutcome<U extends string> = undefined | NotApplicable | { unknown: U };

/** Returned by a check on pages it says nothing about. */
export type NotApplicable = 'not-applicable';

export interface CheckContext<N extends TableName, M extends string> {
  facts: FactsWith<N>;
  derive: Derive<N>;
  report: (report: Report<M>) => void;
}

/**
 * A rule: a pure function from the tables it needs to findings. Its id is its folder's path.
 * Reports make the verdict `fail`; none makes it `pass`; a missing table makes it `unknown`, a throw `error`.
 */
export interface Rule<
  N extends TableName = TableName,
  M extends string = string,
  U extends string = string,
> {
  severity: Severity;
  /**
   * Says something of payment pages alone, of what the outside check was answered, or of shops with a launch profile: of
   * anything else it is not-applicable, whatever of that could not be read.
   */
  only?: 'payment-page' | 'outside-check' | 'launch-profile';
  /** Grave findings of it may mean that somebody already takes card data: screens then lead to what to do first. */
  suspectsDamage?: true;
  needs: readonly N[];
  /** Ids of guideline sections, most fitting first. */
  guidelines: readonly GuidelineId[];
  /** Who mends what it finds, and how much work that is: what advice is ordered by. */
  mend: Mend;
  text: RuleText<M, U>;
  // A method, so that rules with different needs and messages fit into one list.
  check(context: CheckContext<N, M>): CheckOutcome<U>;
}

export function defineRule<N extends TableName, M extends string, U extends string = never>(
  rule: Rule<N, M, U>,
): Rule<N, M, U> {
  return rule;
}
