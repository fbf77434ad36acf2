/** Who carries a measure or mends a finding. */
export const CARRIERS = ['store', 'builder', 'package-vendor', 'cart-asp', 'psp'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** How much work it is: an hour's setting, some days of somebody who knows the shop, a project with a budget. */
export const EFFORTS = ['small', 'medium', 'large'] as const;
export type Effort = (typeof EFFORTS)[number];

/** What it takes to mend what a rule finds. */
export interface Mend {
  /** Who does it, the one who begins first. */
  readonly by: readonly [Carrier, ...Carrier[]];
  readonly effort: Effort;
  /** Where the shop is rented, nobody but the service's operator can change it: its owner is only asked to ask. */
  readonly operatorOnly?: true;
}

/** Who it is where the shop is rented from a cart service: its operator builds and keeps the software. */
export function whenRented(by: readonly Carrier[]): Carrier[] {
  const theirs = (carrier: Carrier) => carrier === 'builder' || carrier === 'package-vendor';
  return [...new Set(by.map((carrier) => (theirs(carrier) ? 'cart-asp' : carrier)))];
}
