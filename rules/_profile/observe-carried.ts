import { hostOfAddress } from './addresses.ts';
import { fromBase64, fromUtf8, percentDecoded } from './codecs.ts';
import { HOLDS } from './holds.ts';
import type { Node } from './nodes.ts';
import type { Placed, Scope } from './scopes.ts';
import { type CallSite, type Given, type Look, put } from './seen.ts';

const SHORTEST_CODE = 40;
const DATA =
  /^\s*data:(?:text|application)\/(?:javascript|ecmascript|x-javascript|html)[^,]{0,60},/i;

/** Code that is carried to where it is run as a file, an address or a node: not handed over as text. */
export function observeCarried(
  look: Look,
  { node, path, name, args, scope, callee }: CallSite,
): void {
  if (path === 'Blob' && node.type === 'NewExpression') {
    const [parts] = args;
    for (const part of parts?.type === 'ArrayExpression' ? (parts.elements ?? []) : []) {
      if (part) carried(look, node, look.folder.text(part, scope), 'Blob');
    }
  } else if (/^(?:append|appendChild|prepend|replaceChildren)$/.test(name)) {
    const isScript =
      callee.type === 'MemberExpression' && look.flow.of(callee.object, scope) & HOLDS.script;
    if (isScript && args[0]) carried(look, node, nodeText(look, args[0], scope), 'script');
  }
}

/** `script.src = 'data:…'`, `new Worker('data:…')`. */
export function observeDataAddress(look: Look, { node, key, right, scope }: Given): void {
  if (key === 'src') dataAddress(look, node, right, scope);
}

/** `import('data:…')`, `import(atob(…))`. */
export function observeImport(look: Look, { node, scope }: Placed): void {
  const { source } = node;
  if (!source) return;
  dataAddress(look, node, source, scope);
  const host = hostOfAddress(look.folder.text(source, scope) ?? '');
  const isHidden = host !== null && !look.isTabled && !look.whole.includes(host);
  if (isHidden || look.flow.of(source, scope) & HOLDS.decoded)
    put(look, 'loads-hidden', node, host ?? 'decoded');
}

function dataAddress(look: Look, node: Node, address: Node, scope: Scope): void {
  const text = look.folder.text(address, scope);
  const head = text === null ? null : DATA.exec(text)?.[0];
  if (text === null || !head) return;
  const body = text.slice(head.length);
  const bytes = /;base64,$/i.test(head.trim()) ? fromBase64(percentDecoded(body) ?? body) : null;
  const code = bytes === null ? (percentDecoded(body) ?? body) : fromUtf8(bytes);
  carried(look, node, code, 'data:');
}

function nodeText(look: Look, argument: Node, scope: Scope): string | null {
  const isNode =
    argument.type === 'CallExpression' &&
    look.folder.path(argument.callee, scope) === 'document.createTextNode';
  return look.folder.text(isNode ? argument.arguments?.[0] : argument, scope);
}

/** Code that stands in the script as it is, is looked at where it stands. */
function carried(look: Look, node: Node, code: string | null, how: string): void {
  if (code === null || code.length < SHORTEST_CODE) return;
  if (look.whole.includes(code.slice(0, 200).toLowerCase())) return;
  look.innerTexts.push({
    text: code,
    start: node.start + look.offset,
    end: node.end + look.offset,
  });
  put(look, 'evaluates-constant', node, how);
}
