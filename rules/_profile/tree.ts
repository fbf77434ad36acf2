import { Folder } from './fold.ts';
import { indexScript } from './index-script.ts';
import type { Node } from './nodes.ts';
import { type Parsed, parseText } from './parse.ts';
import type { Rendering } from './render.ts';
import { restore, type Tool } from './restore.ts';
import { resolveStringTables, type ToolParts } from './string-tables.ts';
import { toolWays, type Ways } from './ways.ts';

const NODES = 1_500_000;
const STEPS = 3_000_000;
/** Tools that were used on what a tool made. */
const MOST_TOOLS = 3;
const NO_PARTS: ToolParts = { givers: new Set(), turning: new Set() };
const NO_WAYS: Ways = new Set();

/** A tree to look at. */
export interface Tree {
  text: string;
  folder: Folder;
  /** True where a tool wrote the texts and the script could not be restored: how a text is written then says nothing. */
  isTabled: boolean;
  /** From a place in the restored text to that in what was parsed; null where the text is that itself. */
  placeOf: ((at: number) => number) | null;
  /** True where a tool's tables were found. */
  hadTables: boolean;
}

/** The tree of what was parsed, or of the script as it was before a tool took it apart. */
export function treeOf({ program, source }: Exclude<Parsed, string>): Tree {
  let { tree, tool } = treeFor(source, program, null);
  let { hadTables } = tree;
  for (let n = 0; n < MOST_TOOLS && tool; n++) {
    const rendering = rendered(tree, tool);
    const parsed = rendering ? parseText(rendering.text) : 'does-not-parse';
    if (!rendering || typeof parsed === 'string') break;
    const { placeOf } = tree;
    const before = (at: number): number => (placeOf ?? itself)(rendering.placeOf(at));
    ({ tree, tool } = treeFor(rendering.text, parsed.program, before));
    hadTables ||= tree.hadTables;
  }
  return { ...tree, hadTables };
}

const itself = (at: number): number => at;

function treeFor(
  text: string,
  program: Node,
  placeOf: Tree['placeOf'],
): { tree: Tree; tool: Tool | null } {
  const folder = new Folder(indexScript(program, NODES), STEPS);
  const parts = resolveStringTables(folder);
  const ways = toolWays(folder);
  const tool = parts || ways ? { parts: parts ?? NO_PARTS, ways: ways ?? NO_WAYS } : null;
  const isTabled = parts !== null || (ways !== null && ways.size > 0);
  return { tree: { text, folder, isTabled, placeOf, hadTables: parts !== null }, tool };
}

/** Null where it is nested too deeply to be written anew. */
function rendered({ text, folder }: Tree, tool: Tool): Rendering | null {
  try {
    return restore(text, folder, tool);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
