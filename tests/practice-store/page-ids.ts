/** The shop's pages in the order of a walk. */
export const PAGE_IDS = [
  'top',
  'product',
  'cart',
  'customer',
  'payment',
  'confirm',
  'complete',
  'admin',
  'control',
] as const;

export type PageId = (typeof PAGE_IDS)[number];
