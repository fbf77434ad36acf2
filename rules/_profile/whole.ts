/** Longer texts are not copied in lower case: a copy may take more memory than all the rest. */
const LONGEST_COPIED = 400_000;

/** Tells whether words stand in a text as they are, whatever their case. */
export class Whole {
  private readonly text: string;
  private copy: string | null = null;
  private readonly known = new Map<string, boolean>();

  constructor(text: string) {
    this.text = text;
  }

  /** True where a word, given in lower case, stands in the text. */
  includes(word: string): boolean {
    if (this.text.length <= LONGEST_COPIED) {
      this.copy ??= this.text.toLowerCase();
      return this.copy.includes(word);
    }
    let found = this.known.get(word);
    if (found === undefined) {
      found = placeIn(this.text, word) >= 0;
      this.known.set(word, found);
    }
    return found;
  }
}

/** Where a word stands in a text, whatever its case; -1 where it does not. */
export function placeIn(text: string, word: string): number {
  return text.search(new RegExp(word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'i'));
}
