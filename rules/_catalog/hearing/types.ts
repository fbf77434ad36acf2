import type { Locale } from '../../_core/text.ts';

/** Who is heard: the roles that the public programme of 2022 spoke with. */
export const HEARING_ROLES = ['damaged-store', 'builder', 'cart-asp'] as const;
export type HearingRole = (typeof HEARING_ROLES)[number];

export interface TopicWords {
  /** A few words for lists. */
  name: string;
  /** The question as it is put to the person. */
  ask: string;
  /** What to listen for or ask on; '' where the question says all. */
  hint: string;
}

export interface HearingTopic {
  /** Answers are kept under role and id: never renamed. */
  readonly id: string;
  readonly words: { readonly [L in Locale]: TopicWords };
}
