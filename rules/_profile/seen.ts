import type { Flow } from './flow.ts';
import type { Folder } from './fold.ts';
import type { Node } from './nodes.ts';
import type { Scope } from './scopes.ts';
import type { WeightId } from './weights.ts';
import type { Whole } from './whole.ts';

/** One thing that was seen, before it is judged together with the others. */
export interface Seen {
  id: WeightId;
  /** Characters of the whole text. */
  start: number;
  end: number;
  detail: string;
  /** Where it begins in the script as it was before a tool made it longer. */
  at?: number;
}

/** A text that is only known after working it out. */
export interface HiddenText {
  text: string;
  start: number;
  end: number;
  /** See `Seen`. */
  at?: number;
}

/** Everything that looking at one tree needs, and where what is seen is put down. */
export interface Look {
  /** The text that the tree was made of, and where that begins in the whole text. */
  text: string;
  offset: number;
  /** The whole text, for telling whether something stands in it as it is; of a text that was unpacked, that one. */
  whole: Whole;
  /** True where an obfuscator has put all texts into a table: that a text does not stand in the open then says nothing. */
  isTabled: boolean;
  folder: Folder;
  flow: Flow;
  seen: Seen[];
  hiddenTexts: HiddenText[];
  /** Code that stands in the script as text, to be profiled itself. */
  innerTexts: HiddenText[];
}

const MOST_SEEN = 4000;

export function put(look: Look, id: WeightId, node: Node, detail: string): void {
  if (look.seen.length >= MOST_SEEN) return;
  look.seen.push({
    id,
    start: node.start + look.offset,
    end: node.end + look.offset,
    detail: detail.slice(0, 100),
  });
}

/** False where a host or word does not stand in the script as it is written. */
export function standsOpen(look: Look, word: string): boolean {
  if (look.isTabled) return true;
  const isOpen = look.whole.includes(word.toLowerCase());
  // In a decoded table among other settings it is packed data, not one hidden address.
  return (
    isOpen || look.hiddenTexts.some(({ text }) => /^\s*[{[]/.test(text) && text.includes(word))
  );
}

export interface CallSite {
  node: Node;
  callee: Node;
  scope: Scope;
  /** Path of a thing of the browser's, or ''. */
  path: string;
  /** Last name of what is called. */
  name: string;
  args: readonly Node[];
}

/** An assignment as the observers need it. */
export interface Given {
  node: Node;
  left: Node;
  right: Node;
  scope: Scope;
  /** What is given a value where it is a member, and its name where that is known. */
  member: Node | null;
  key: string | null;
  /** Path of a thing of the browser's, or ''. */
  path: string;
}
