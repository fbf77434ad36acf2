/** One of the equal parts that a list is cut into, one for each machine. */
export interface Shard {
  /** From 1. */
  part: number;
  of: number;
}

/** Reads `3/8`; null where it is none. */
export function shardOf(text: string): Shard | null {
  const [, part, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of ? shard : null;
}

/** Every `of`-th row, beginning with row `part`: the same rows on every machine, and each row on one of them. */
export function inShard<T>(rows: readonly T[], { part, of }: Shard): T[] {
  return rows.filter((_, at) => at % of === part - 1);
}
