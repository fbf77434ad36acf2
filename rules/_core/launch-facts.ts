/** What was agreed of a shop before launch: its launch profile, as far as rules compare a page with it. */
import type { Severity } from './verdict.ts';

/** A rule that is switched off or graded otherwise, with the reason and the last day of that. */
export interface Waiver {
  /** Id of the rule. */
  rule: string;
  set: 'off' | Severity;
  reason: string;
  /** `YYYY-MM-DD`: the last day on which it counts. */
  until: string;
}

/** At most one row. */
export interface LaunchProfileFact {
  /** How the shop is to take cards; null: not agreed. */
  method: 'token' | 'hosted-frame' | 'redirect' | null;
  /** Id of the payment service; null: not agreed. */
  psp: string | null;
  /** Hosts whose scripts may stand on payment pages, `*.` for every host below; null: not agreed. */
  scriptHosts: string[] | null;
  /** Containers of tag managers that may stand there; null: not agreed. */
  containers: string[] | null;
  /** Keys of scripts that are approved (`rules/_inventory/identity.ts`). */
  approved: string[];
  waivers: Waiver[];
  /** The day of the audit, `YYYY-MM-DD`, in the reader's own time zone. */
  day: string;
}
