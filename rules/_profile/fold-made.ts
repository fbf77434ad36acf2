import type { Env, Folder } from './fold.ts';
import { bare, type Node, statementsOf } from './nodes.ts';
import { parseText } from './parse.ts';
import type { Scope } from './scopes.ts';
import { isNative, UNKNOWN, type Value } from './values.ts';

/** Functions out of text that only return a name or a text: how code without letters gets at both. */
const NAME = /^\s*return\s+(this|[A-Za-z_$][\w$]*(?:\.[\w$]+)*)\s*;?\s*$/;
/** What an obfuscator writes for the same. */
const WINDOW =
  /^\s*return\s*\(function\s?\(\)\s?\{\}\.constructor\("return this"\)\( ?\)\)\s*;?\s*$/;
const LITERAL = /^\s*return\s*["'`]/;

/** `Function('return eval')()`: what the made function returns. */
export function calledAsMade(folder: Folder, outer: Node, scope: Scope, env: Env | null): Value {
  const making = bare(outer);
  if (!/^(?:Call|New)Expression$/.test(making.type) || !making.callee) return UNKNOWN;
  const maker = folder.fold(making.callee, scope, env);
  if (!isNative(maker) || maker.path !== 'Function') return UNKNOWN;
  const code = making.arguments?.at(-1);
  const text = code ? folder.fold(code, scope, env) : UNKNOWN;
  return typeof text === 'string' ? returnedBy(text) : UNKNOWN;
}

function returnedBy(text: string): Value {
  const name = WINDOW.test(text) ? 'this' : NAME.exec(text.slice(0, 200))?.[1];
  if (name !== undefined) return { kind: 'native', path: name === 'this' ? 'window' : name };
  if (!LITERAL.test(text)) return UNKNOWN;
  const parsed = parseText(text);
  const [only] = typeof parsed === 'string' ? [] : statementsOf(parsed.program);
  const value = only?.type === 'ReturnStatement' ? only.argument?.value : undefined;
  return typeof value === 'string' ? value : UNKNOWN;
}
