import type { Env } from './fold.ts';
import type { Node } from './nodes.ts';
import type { Binding, Scope } from './scopes.ts';
import { UNKNOWN, type Value } from './values.ts';

/** What a literal is. */
export function literal(node: Node): Value {
  const { value, regex } = node;
  if (regex) return { kind: 'pattern', source: regex.pattern, flags: regex.flags };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return value === null ? null : UNKNOWN;
}

const WINDOWS = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'frames']);

/** The one name by which a thing of the page's goes here. */
export function plainGlobal(name: string): string {
  return WINDOWS.has(name) ? 'window' : name === 'jQuery' ? '$' : name;
}

/** The part of a chain of calls that a function can see: its own surroundings', not its callers'. */
export function enclosing(env: Env | null, scope: Scope): Env | null {
  for (let at = env; at; at = at.outer) {
    for (let outer = scope.parent; outer; outer = outer.parent) if (outer === at.scope) return at;
  }
  return null;
}

/** A function that puts another in its own place (string tables do) is still that function for who calls it. */
export function overwritesItself(binding: Binding): boolean {
  return binding.writes.slice(1).every((write) => {
    for (let at: Scope | null = write.scope; at; at = at.parent) {
      if (at === binding.declared) return true;
    }
    return false;
  });
}
