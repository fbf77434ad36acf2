import type { Folder } from './fold.ts';
import { bare, type Node } from './nodes.ts';
import { proxyOf } from './proxies.ts';
import type { Placed, Scope } from './scopes.ts';
import { isList } from './values.ts';

/** Texts of which most must be written in one way, or somebody chose which to hide. */
const LEAST_TEXTS = 5;
const UNIFORM_SHARE = 0.5;
/** Share of all texts from which a way is a tool's. */
const WAY_SHARE = 0.2;
const LEAST_PROXIES = 3;
/** Nobody reads so many texts by their numbers by hand: beside whatever else, a tool did it. */
const LEAST_READS = 10;
const SHORTEST = 3;

/** Ways in which a tool wrote a script's texts: `escape`, `+`, `table`, and calls by the name of what is called. */
export type Ways = ReadonlySet<string>;

const NONE: Ways = new Set();
const TABLE: Ways = new Set(['table']);

/** The ways in which a tool wrote most texts of a script; null where there is nothing that a tool did to it. */
export function toolWays(folder: Folder): Ways | null {
  const counts = new Map<string, number>();
  const count = (way: string): void => {
    counts.set(way, (counts.get(way) ?? 0) + 1);
  };
  const { strings, concatenations, calls, members } = folder.index;
  const made = [
    ...textsOf(folder, concatenations),
    ...textsOf(folder, calls),
    ...textsOf(folder, members.filter(isRead)),
  ].sort((a, b) => a.start - b.start);
  let until = -1;
  for (const node of made) {
    if (node.end <= until) continue;
    until = node.end;
    count(wayOf(node));
  }
  const { plain, escaped } = writtenOut(strings, made);
  if (escaped > 0) counts.set('escape', escaped);
  let hidden = 0;
  for (const each of counts.values()) hidden += each;
  if (hidden < LEAST_TEXTS || hidden <= (hidden + plain) * UNIFORM_SHARE) {
    if ((counts.get('table') ?? 0) >= LEAST_READS) return TABLE;
    return hasProxies(folder) ? NONE : null;
  }
  const least = Math.max(LEAST_TEXTS, (hidden + plain) * WAY_SHARE);
  return new Set([...counts].filter(([, number]) => number >= least).map(([way]) => way));
}

/** Texts that stand as they are, and those written as escapes, outside of what makes texts. */
function writtenOut(
  strings: readonly Placed[],
  made: readonly Node[],
): { plain: number; escaped: number } {
  let plain = 0;
  let escaped = 0;
  let at = 0;
  for (const { node } of strings) {
    while (at < made.length && (made[at]?.end ?? 0) <= node.start) at++;
    if (node.start >= (made[at]?.start ?? Number.POSITIVE_INFINITY)) continue;
    if (typeof node.value !== 'string' || node.value.length < SHORTEST) continue;
    if (isEscaped(node)) escaped++;
    else plain++;
  }
  return { plain, escaped };
}

export function isEscaped({ value, start, end }: Node): boolean {
  return typeof value === 'string' && end - start - 2 > value.length * 1.3;
}

/** `table[7]`: what may be read from a list of texts. */
function isRead({ node }: Placed): boolean {
  return node.computed === true && node.object?.type === 'Identifier';
}

function textsOf(folder: Folder, list: readonly Placed[]): Node[] {
  const texts: Node[] = [];
  let until = -1;
  for (const { node, scope } of list) {
    if (node.end <= until || !isText(folder, node, scope)) continue;
    until = node.end;
    texts.push(node);
  }
  return texts;
}

function isText(folder: Folder, node: Node, scope: Scope): boolean {
  if (node.type !== 'MemberExpression') return folder.text(node, scope) !== null;
  const list = node.object ? folder.fold(node.object, scope, null) : null;
  return list !== null && isList(list) && folder.text(node, scope) !== null;
}

/** The way in which a node gives a text. */
export function wayOf(node: Node): string {
  if (node.type === 'BinaryExpression') return '+';
  if (node.type === 'MemberExpression') return 'table';
  const callee = node.callee && bare(node.callee);
  const name = callee?.type === 'MemberExpression' ? callee.property : callee;
  return `${name?.name ?? name?.value ?? ''}()`;
}

/** True where functions that only pass on stand in tables: between most calls and what is called. */
function hasProxies(folder: Folder): boolean {
  let proxies = 0;
  for (const { value } of folder.index.holders) {
    const scope = value ? folder.index.scopeOf.get(value) : undefined;
    if (scope && proxyOf(folder, scope) && ++proxies >= LEAST_PROXIES) return true;
  }
  return false;
}
