import type { Scope } from './scopes.ts';

/** What a name, a result or the like holds, and the functions that read it: these are looked at again once it holds more. */
export interface Cell {
  holds: number;
  reader: Scope | null;
  others: Set<Scope> | null;
}

/** The cells of names or functions, by the number of what they belong to. */
export class Cells {
  private readonly cells: (Cell | undefined)[];

  constructor(size: number) {
    this.cells = new Array(size);
  }

  of({ id }: { id: number }): Cell {
    let cell = this.cells[id];
    if (!cell) {
      cell = newCell();
      this.cells[id] = cell;
    }
    return cell;
  }
}

/** The cells of members, by their names. */
export class NamedCells {
  private readonly cells = new Map<string, Cell>();

  of(name: string): Cell {
    let cell = this.cells.get(name);
    if (!cell) {
      cell = newCell();
      this.cells.set(name, cell);
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
  /** By slot: what an expression was found to hold, and the look at its function in which it was. */
  private readonly holds: Int32Array;
  private readonly foundIn: Int32Array;
  /** The number of the last look at each function from the beginning. */
  private readonly lookAt: Int32Array;
  private looks = 0;
  /** The last pass in which a function is to be looked at, and the last in which it was looked at from the beginning. */
  private readonly due: Int32Array;
  private readonly fresh: Int32Array;

  constructor(functions: number, slots: number) {
    this.holds = new Int32Array(slots);
    this.foundIn = new Int32Array(slots);
    this.lookAt = new Int32Array(functions);
    this.due = new Int32Array(functions);
    this.fresh = new Int32Array(functions).fill(-1);
  }

  isDue({ id }: Scope): boolean {
    return (this.due[id] ?? 0) >= this.turn;
  }

  /** What is remembered of an expression; -1 for nothing, or where something that its function reads holds more since. */
  recall(slot: number, scope: Scope): number {
    const { id } = scope;
    if (this.lookAt[id] === 0 || (this.fresh[id] !== this.turn && this.isDue(scope))) {
      this.fresh[id] = this.turn;
      this.lookAt[id] = ++this.looks;
      return -1;
    }
    return this.foundIn[slot] === this.lookAt[id] ? (this.holds[slot] ?? -1) : -1;
  }

  /** Remembers what an expression holds until its function is looked at from the beginning. */
  remember(slot: number, { id }: Scope, holds: number): void {
    this.holds[slot] = holds;
    this.foundIn[slot] = this.lookAt[id] ?? 0;
  }

  /** A cell holds more: who reads it is looked at for the rest of this pass, and in the next. */
  askAgain({ reader, others }: Cell): void {
    if (reader) this.due[reader.id] = this.turn + 1;
    if (others) for (const { id } of others) this.due[id] = this.turn + 1;
  }
}
