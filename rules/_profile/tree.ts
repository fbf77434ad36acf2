import { Folder } from './fold.ts';
import type { Node } from './nodes.ts';
import { type Parsed, parseText } from './parse.ts';
import type { Rendering } from './render.ts';
import { restore } from './restore.ts';
import { indexScript } from './scopes.ts';
import { resolveStringTables, type ToolParts } from './string-tables.ts';

const NODES = 1_500_000;
const STEPS = 3_000_000;
/** Tools that were used on what a tool made. */
const MOST_TOOLS = 3;

/** A tree to look at. */
export interface Tree {
  text: string;
  folder: Folder;
  /** True where texts stand in a tool's table and the script could not be restored. */
  isTabled: boolean;
  /** From a place in the restored text to that in what was parsed; null where the text is that itself. */
  placeOf: ((at: number) => number) | null;
}

/** The tree of what was parsed, or of the script as it was before a tool took it apart. */
export function treeOf({ program, source }: Exclude<Parsed, string>): Tree {
  let { tree, parts } = treeFor(source, program, null);
  for (let n = 0; n < MOST_TOOLS && parts; n++) {
    const rendering = rendered(tree, parts);
    const parsed = rendering ? parseText(rendering.text) : 'does-not-parse';
    if (!rendering || typeof parsed === 'string') break;
    const { placeOf } = tree;
    const before = (at: number): number => (placeOf ?? itself)(rendering.placeOf(at));
    ({ tree, parts } = treeFor(rendering.text, parsed.program, before));
  }
  return tree;
}

const itself = (at: number): number => at;

function treeFor(
  text: string,
  program: Node,
  placeOf: Tree['placeOf'],
): { tree: Tree; parts: ToolParts | null } {
  const folder = new Folder(indexScript(program, NODES), STEPS);
  const parts = resolveStringTables(folder);
  return { tree: { text, folder, isTabled: parts !== null, placeOf }, parts };
}

/** Null where it is nested too deeply to be written anew. */
function rendered({ text, folder }: Tree, parts: ToolParts): Rendering | null {
  try {
    return restore(text, folder, parts);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
