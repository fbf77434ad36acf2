import type { NoIntegrity } from '../../../rules/_inventory/integrity.ts';
import type { PolicyGap } from '../../../rules/_inventory/policy.ts';

/** Words of the policy and the `integrity` attributes that are made from the inventory. */
export interface PolicyWords {
  heading: string;
  lead: string;
  empty: string;
  noneApproved: string;
  page: string;
  steps: { heading: string; points: string[] };
  reportOnly: { heading: string; means: string };
  enforcing: { heading: string; means: string };
  copy: Record<'reportOnly' | 'enforcing' | 'attribute' | 'attributes', string>;
  nonce: (placeholder: string) => string;
  covers: { heading: string; scripts: (count: number) => string; noOthers: string };
  notCovered: { heading: string; gap: Record<PolicyGap, string> };
  evaluator: {
    heading: string;
    /** What csp_evaluator had nothing against. */
    fine: string;
    open: string;
    gaps: string;
    /** A word of a policy with what it lets in. */
    means: (word: string) => string;
  };
  integrity: {
    heading: string;
    lead: string;
    none: string;
    script: string;
    attribute: string;
    without: (count: number) => string;
    why: Record<NoIntegrity, string>;
  };
}
