import type { Scope } from './scopes.ts';

/** Calls of one function that came to nothing, after which it is left alone; those with something unknown mostly do. */
const MOST = 6;
const MOST_PARTLY = 2;

/** Calls that came to nothing. Those with something unknown do not use up what calls with constants may cost. */
export class Failures {
  private readonly known = new Map<Scope, number>();
  private readonly partly = new Map<Scope, number>();

  clear(): void {
    this.known.clear();
    this.partly.clear();
  }

  /** True where calls of a function are not worth their cost any more; `isPartly`: one with something unknown. */
  areTooMany(scope: Scope, isPartly: boolean): boolean {
    const most = isPartly ? MOST_PARTLY : MOST;
    return ((isPartly ? this.partly : this.known).get(scope) ?? 0) >= most;
  }

  add(scope: Scope, isPartly: boolean): void {
    const failures = isPartly ? this.partly : this.known;
    failures.set(scope, (failures.get(scope) ?? 0) + 1);
  }
}
