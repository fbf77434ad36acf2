import type { Scope } from './scopes.ts';

/** What a name, a result or the like holds, and the functions that read it: these are looked at again once it holds more. */
export interface Cell {
  holds: number;
  reader: Scope | null;
  others: Set<Scope> | null;
}

/** The cells of one kind, by what they belong to. */
export class Cells<K> {
  private readonly cells = new Map<K, Cell>();

  of(key: K): Cell {
    let cell = this.cells.get(key);
    if (!cell) {
      cell = newCell();
      this.cells.set(key, cell);
    }
    return cell;
  }
}

export function newCell(): Cell {
  return { holds: 0, reader: null, others: null };
}

/** What a cell holds, read by a function. */
export function readBy(cell: Cell, scope: Scope): number {
  if (cell.reader === null) cell.reader = scope;
  else if (cell.reader !== scope) {
    cell.others ??= new Set();
    cell.others.add(scope);
  }
  return cell.holds;
}
