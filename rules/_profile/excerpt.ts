import { maskCardNumbers } from '../_core/pan.ts';
import { PROFILE_BOUNDS, type ProfileSignal } from './profile.ts';
import type { Seen } from './seen.ts';
import { WEIGHTS } from './weights.ts';

const MAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}/gi;
const DETAIL = 100;

/** What was seen as it is shown: on one line, masked, bounded. */
export function signalsOf(text: string, seen: readonly Seen[]): ProfileSignal[] {
  const lines = new Lines(text);
  return seen.map(({ id, start, end, detail }) => ({
    kind: WEIGHTS[id].kind,
    start,
    end,
    line: lines.at(start),
    detail: masked(detail).slice(0, DETAIL),
    excerpt: excerptOf(text, start, end),
    weight: WEIGHTS[id].points,
  }));
}

export function excerptOf(text: string, start: number, end: number): string {
  const most = PROFILE_BOUNDS.excerpt;
  const isCut = end - start > most * 2;
  const plain = masked(text.slice(start, isCut ? start + most * 2 : end));
  return plain.length > most || isCut ? `${plain.slice(0, most - 1)}…` : plain;
}

export function masked(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return maskCardNumbers(line).replace(MAIL, '[mail address]').toWellFormed();
}

/** Numbers of lines by position, each line counted once however often it is asked for. */
class Lines {
  private readonly starts: number[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  at(position: number): number {
    if (this.starts.length === 0) {
      for (let at = -1; ; ) {
        this.starts.push(at + 1);
        at = this.text.indexOf('\n', at + 1);
        if (at < 0) break;
      }
    }
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return Math.max(low, 1);
  }
}
