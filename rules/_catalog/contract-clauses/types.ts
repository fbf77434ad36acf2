import type { Locale } from '../../_core/text.ts';
import type { Carrier } from '../../_diagnosis/diagnosis.ts';

export interface ClauseWords {
  /** A sentence for the contract; or, where no contract settles it, what the shop decides for itself. */
  clause: string;
  /** By what the shop sees that it is done. */
  proof: string;
}

/** What a maintenance contract says of one question of the self-check. Our own wording and our own judgement of who carries what. */
export interface ContractClause {
  /** `own`: no contract settles it, the shop does. */
  readonly kind: 'contract' | 'own';
  /** Who usually carries it where the shop is built for the store; the first does the work. */
  readonly ownBuild: readonly Carrier[];
  /** Who usually carries it where the shop runs on a cart service. */
  readonly cartAsp: readonly Carrier[];
  /** How much of it the payment provider takes over. */
  readonly psp: 'none' | 'part' | 'most';
  readonly words: { readonly [L in Locale]: ClauseWords };
}
