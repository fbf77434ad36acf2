import { isNode, statementsOf } from './nodes.ts';
import type { Scope } from './scopes.ts';

/** Longer functions are not worked out. */
export const MOST_STATEMENTS = 60;

/** True for functions that are not worked out for a value, whatever they are called with. */
export function givesNothing({ node, returns }: Scope): boolean {
  if (!isNode(node.body) || node.body.type !== 'BlockStatement') return false;
  const statements = statementsOf(node);
  if (statements.length === 1 && statements[0]?.type === 'ReturnStatement') return false;
  return returns.length === 0 || statements.length > MOST_STATEMENTS;
}
