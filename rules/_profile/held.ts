import type { Node } from './nodes.ts';
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

/** Which functions are to be looked at in a pass, and what their calls and members were found to hold. */
export class Turns {
  turn = 0;
  private readonly memos: (Map<Node, number> | undefined)[];
  /** The last pass in which a function is to be looked at, and the last in which it was looked at from the beginning. */
  private readonly due: Int32Array;
  private readonly fresh: Int32Array;

  constructor(functions: number) {
    this.memos = new Array(functions);
    this.due = new Int32Array(functions);
    this.fresh = new Int32Array(functions).fill(-1);
  }

  isDue({ id }: Scope): boolean {
    return (this.due[id] ?? 0) >= this.turn;
  }

  /** What is remembered of a function; nothing where something that it reads has come to hold more since. */
  memoOf(scope: Scope): Map<Node, number> {
    const { id } = scope;
    let memo = this.memos[id];
    if (!memo || (this.fresh[id] !== this.turn && this.isDue(scope))) {
      memo = new Map();
      this.memos[id] = memo;
      this.fresh[id] = this.turn;
    }
    return memo;
  }

  /** A cell holds more: who reads it is looked at for the rest of this pass, and in the next. */
  askAgain({ reader, others }: Cell): void {
    if (reader) this.due[reader.id] = this.turn + 1;
    if (others) for (const { id } of others) this.due[id] = this.turn + 1;
  }
}
