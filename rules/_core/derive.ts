import type { Facts, FactTables, TableName } from './facts.ts';

/** Facts with the tables named by `N` present. */
export type FactsWith<N extends TableName> = Facts & Pick<FactTables, N>;

/**
 * Something worked out of facts that several rules share (card fields, the payment method).
 * It declares the tables it needs like a rule does, and is worked out once per audit.
 */
export interface Derived<T, N extends TableName> {
  readonly needs: readonly N[];
  readonly from: (facts: FactsWith<N>, derive: Derive<N>) => T;
}

/** Looks a derived value up; only values whose needs are within `N` type-check. */
export type Derive<N extends TableName> = <T, M extends N>(derived: Derived<T, M>) => T;

export function defineDerived<T, N extends TableName>(
  needs: readonly N[],
  from: (facts: FactsWith<N>, derive: Derive<N>) => T,
): Derived<T, N> {
  return { needs, from };
}

/** A memo over one audit's facts. A derived value that throws throws again for each rule that asks for it. */
export function createDerive(facts: Facts): Derive<TableName> {
  const memo = new Map<unknown, { value: unknown } | { error: unknown }>();
  const derive: Derive<TableName> = (derived) => {
    let entry = memo.get(derived);
    if (!entry) {
      try {
        entry = { value: derived.from(facts as never, derive as never) };
      } catch (error) {
        entry = { error };
      }
      memo.set(derived, entry);
    }
    if ('error' in entry) throw entry.error;
    return entry.value as never;
  };
  return derive;
}
