import type { Folder } from './fold.ts';
import { bare, isFunction, isNode, type Node, statementsOf } from './nodes.ts';
import type { Scope } from './scopes.ts';
import { isCallable } from './values.ts';

/** What a function that only passes its parameters on makes of them; parts are the places of its parameters. */
export interface Proxy {
  type: 'CallExpression' | 'BinaryExpression' | 'LogicalExpression';
  operator: string;
  parts: number[];
}

const DEEPEST = 8;
const MOST_STATEMENTS = 12;

/** `function (f, a) { return f(a); }` and `function (a, b) { return a + b; }`, also through others of the kind; null for the rest. */
export function proxyOf(folder: Folder, scope: Scope, depth = 0): Proxy | null {
  const node = onlyReturned(scope);
  if (!node || depth > DEEPEST) return null;
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
    const parts = placesOf(scope, [node.left, node.right]);
    return parts && { type: node.type, operator: node.operator ?? '', parts };
  }
  if (node.type !== 'CallExpression' || !node.callee) return null;
  const called = bare(node.callee);
  const args = node.arguments ?? [];
  const parts = placesOf(scope, [called, ...args]);
  if (parts) return { type: 'CallExpression', operator: '', parts };
  const given = placesOf(scope, args);
  const target = given ? folder.fold(called, scope, null) : null;
  if (!given || !target || !isCallable(target)) return null;
  const inner = proxyOf(folder, target.scope, depth + 1);
  const joined = inner?.parts.map((part) => given[part] ?? -1);
  return inner && joined && !joined.includes(-1) ? { ...inner, parts: joined } : null;
}

/** What a function returns that does nothing else. */
export function onlyReturned(scope: Scope): Node | null {
  const { node } = scope;
  if (!isFunction(node)) return null;
  if (isNode(node.body) && node.body.type !== 'BlockStatement') return bare(node.body);
  const statements = statementsOf(node);
  const last = statements.at(-1);
  if (statements.length > MOST_STATEMENTS || last?.type !== 'ReturnStatement' || !last.argument) {
    return null;
  }
  return statements.slice(0, -1).every(onlyNames) ? bare(last.argument) : null;
}

/** Functions and names of their own, which obfuscators put before a return, do nothing by themselves. */
function onlyNames(statement: Node): boolean {
  if (statement.type === 'FunctionDeclaration') return true;
  return (
    statement.type === 'VariableDeclaration' &&
    (statement.declarations ?? []).every(
      ({ init }) =>
        init && (isFunction(init) || /^(?:Identifier|ObjectExpression)$/.test(init.type)),
    )
  );
}

/** The places of the parameters that nodes are; null where one is anything else. */
function placesOf(scope: Scope, nodes: readonly (Node | undefined)[]): number[] | null {
  const places: number[] = [];
  for (const each of nodes) {
    const node = each && bare(each);
    if (node?.type !== 'Identifier') return null;
    const place = scope.parameters.findIndex((parameter) => parameter?.name === node.name);
    if (place < 0) return null;
    places.push(place);
  }
  return places;
}
