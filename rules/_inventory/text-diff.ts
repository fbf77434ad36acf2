import { diffArrays } from 'diff';

/** A stretch of two texts with what differs, and a few lines around it. */
export interface DiffHunk {
  /** Line numbers from 1, where the hunk begins in either text as it is split for reading. */
  before: number;
  now: number;
  lines: DiffLine[];
}

export interface DiffLine {
  op: 'same' | 'added' | 'removed';
  text: string;
}

export interface TextDiff {
  hunks: DiffHunk[];
  /** Lines in all, also those that are not among the hunks. */
  added: number;
  removed: number;
  /** The texts have too little in common, or are too long, to be compared line by line: both are given from the beginning. */
  whole: boolean;
  /** Changed lines that were left out. */
  cut: number;
}

export const DIFF_BOUNDS: Readonly<
  Record<'changedLines' | 'context' | 'lineLength' | 'ms' | 'characters', number>
> = {
  changedLines: 2000,
  context: 3,
  /** Longer lines are split at ends of statements, and in any case at this length. */
  lineLength: 200,
  ms: 400,
  /** Longer texts are compared as far as this. */
  characters: 4_000_000,
};

/** Compares two texts of a script for reading: line by line, minified lines split at the ends of statements. */
export function textDiff(before: string, now: string): TextDiff {
  const [old, young] = [readableLines(before), readableLines(now)];
  const changes = diffArrays(old, young, {
    timeout: DIFF_BOUNDS.ms,
    maxEditLength: DIFF_BOUNDS.changedLines * 2,
  });
  if (!changes) return wholeTexts(old, young);
  const lines = changes.flatMap(({ added, removed, value }) =>
    value.map((text): DiffLine => ({ op: added ? 'added' : removed ? 'removed' : 'same', text })),
  );
  return inHunks(lines, false);
}

function wholeTexts(old: readonly string[], young: readonly string[]): TextDiff {
  const half = DIFF_BOUNDS.changedLines / 2;
  const lines = [
    ...old.slice(0, half).map((text): DiffLine => ({ op: 'removed', text })),
    ...young.slice(0, half).map((text): DiffLine => ({ op: 'added', text })),
  ];
  const { hunks } = inHunks(lines, true);
  const cut = old.length + young.length - lines.length;
  return { hunks, added: young.length, removed: old.length, whole: true, cut };
}

function inHunks(lines: readonly DiffLine[], whole: boolean): TextDiff {
  const diff: TextDiff = { hunks: [], added: 0, removed: 0, whole, cut: 0 };
  const { context, changedLines } = DIFF_BOUNDS;
  let [before, now] = [1, 1];
  let quiet: DiffLine[] = [];
  let hunk: DiffHunk | null = null;
  for (const line of lines) {
    if (line.op === 'same') {
      quiet.push(line);
    } else {
      diff[line.op]++;
      if (diff.added + diff.removed > changedLines) {
        diff.cut++;
      } else {
        if (!hunk || quiet.length > context * 2) {
          if (hunk) hunk.lines.push(...quiet.slice(0, context));
          const lead: DiffLine[] = quiet.slice(-context);
          hunk = { before: before - lead.length, now: now - lead.length, lines: lead };
          diff.hunks.push(hunk);
        } else hunk.lines.push(...quiet);
        hunk.lines.push(line);
      }
      quiet = [];
    }
    if (line.op !== 'added') before++;
    if (line.op !== 'removed') now++;
  }
  if (diff.cut === 0) hunk?.lines.push(...quiet.slice(0, context));
  return diff;
}

/** The text in lines that can be read: long ones are split behind `;`, `{` and `}`, and where that does not help, anywhere. */
export function readableLines(text: string): string[] {
  return text
    .slice(0, DIFF_BOUNDS.characters)
    .split(/\r\n|\r|\n/)
    .flatMap((line) => (line.length > DIFF_BOUNDS.lineLength ? statements(line) : [line]));
}

// A run of closing signs stays together.
const END = /[;{}]/;
const GOES_ON = /[;{})\],]/;

// Where a line ends must not depend on what stands far before it, or one line put in would make all others behind it differ.
function statements(line: string): string[] {
  const { lineLength } = DIFF_BOUNDS;
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const length = at + 1 - from;
    const sign = line[at] ?? '';
    const ends = END.test(sign) && !GOES_ON.test(line[at + 1] ?? '');
    if (ends || (sign === ',' && length > 120) || length >= lineLength) {
      parts.push(line.slice(from, at + 1));
      from = at + 1;
    }
  }
  if (from < line.length) parts.push(line.slice(from));
  return parts;
}
