/** Stretches of a text that do not overlap, in its order. */
export class Spans {
  /** Characters of all of them. */
  length = 0;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  has(at: number): boolean {
    const n = this.firstEndingBehind(at);
    return n < this.ends.length && (this.starts[n] ?? 0) <= at;
  }

  /** How many characters of a stretch are in none of them. */
  without(start: number, end: number): number {
    let left = end - start;
    for (let n = this.firstEndingBehind(start); n < this.ends.length; n++) {
      const [from, to] = [this.starts[n] ?? 0, this.ends[n] ?? 0];
      if (from >= end) break;
      left -= Math.min(to, end) - Math.max(from, start);
    }
    return left;
  }

  add(start: number, end: number): void {
    this.length += this.without(start, end);
    const first = this.firstEndingBehind(start);
    let last = first;
    while (last < this.starts.length && (this.starts[last] ?? 0) < end) last++;
    const from = first < last ? Math.min(start, this.starts[first] ?? start) : start;
    const to = first < last ? Math.max(end, this.ends[last - 1] ?? end) : end;
    this.starts.splice(first, last - first, from);
    this.ends.splice(first, last - first, to);
  }

  private firstEndingBehind(at: number): number {
    let [low, high] = [0, this.ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
