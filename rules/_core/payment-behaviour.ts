import { cardFields } from './card-fields.ts';
import { defineDerived } from './derive.ts';
import { paymentMethod } from './payment-method.ts';
import { type RecorderGap, recorderGap } from './recorder-state.ts';

const NEEDS = [
  ...(['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'] as const),
  ...(['calls', 'recorders'] as const),
] as const;

/** Tables that every rule on what scripts do with a card needs. */
export const CARD_BEHAVIOUR_NEEDS = NEEDS;

/**
 * What a rule on card data says where it found nothing: that the page takes no card, that the record proves nothing, or
 * (undefined) that nothing was seen.
 */
export const nothingFound = defineDerived(
  NEEDS,
  (facts, derive): 'not-applicable' | { unknown: RecorderGap } | undefined => {
    const cards = derive(cardFields);
    if (cards.length === 0 && !derive(paymentMethod).isPaymentPage) return 'not-applicable';
    const gap = recorderGap(
      facts,
      cards.map(({ field }) => field),
    );
    return gap ? { unknown: gap } : undefined;
  },
);
