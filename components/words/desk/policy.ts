/**
 * Words around the policy and the `integrity` attributes that are made from the inventory; what a policy does not do stands in
 * `rules/_inventory/policy-words.ts`.
 */
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
  notCovered: { heading: string };
  evaluator: {
    heading: string;
    /** What csp_evaluator had nothing against. */
    fine: string;
    open: string;
    gaps: string;
    /** What a word of a policy lets in. */
    means: Record<'evaluated' | 'inline' | 'wide', string>;
  };
  integrity: {
    heading: string;
    lead: string;
    none: string;
    script: string;
    attribute: string;
    without: (count: number) => string;
  };
}
