import { hostOfAddress, undisguised } from './addresses.ts';
import { bare, type Node } from './nodes.ts';
import { observeCarried, observeDataAddress, observeImport } from './observe-carried.ts';
import {
  observeCloaks,
  observeComparison,
  observeEvaluation,
  observeGate,
  observeHandlerText,
  observeMarkup,
  observeMuting,
  observeRemoval,
  observeScriptCall,
  observeScriptText,
  observeWindowSize,
} from './observe-code.ts';
import {
  isFieldCall,
  observeFieldCall,
  observeKeeping,
  observeMember,
  observeStorage,
  observeText,
  observeTimer,
} from './observe-collects.ts';
import { observeAssignment, observeCall } from './observe-sinks.ts';
import { observeTable, observeUnits } from './observe-units.ts';
import type { Placed, Scope } from './scopes.ts';
import { type CallSite, type Given, type Look, put, standsOpen } from './seen.ts';
import { isCallable } from './values.ts';
import { cardFormOf, namesCheckout } from './words.ts';

const SHORTEST_DISGUISE = 12;
const NAMESPACES = /(?:^|\.)(?:w3\.org|schema\.org|xmlsoap\.org|adobe\.com|openoffice\.org)$/;

/** Looks at everything in a tree that could be told of. */
export function observe(look: Look): void {
  const { index } = look.folder;
  observeHidden(look);
  for (const placed of index.strings) observeString(look, placed);
  for (const placed of index.members) observeMember(look, placed);
  for (const placed of index.comparisons) {
    observeComparison(look, placed);
    observeWindowSize(look, placed);
  }
  for (const placed of index.assignments) observeGiven(look, placed);
  for (const placed of index.imports) observeImport(look, placed);
  const passers = passersOf(index.scopes);
  const sites: CallSite[] = [];
  for (const { node, scope } of index.calls) {
    const callee = node.callee && bare(node.callee);
    const site = callee ? siteOf(look, node, callee, scope, passers) : null;
    if (site && (site.path !== '' || TELLING.has(site.name) || isFieldCall(site.name))) {
      sites.push(site);
    }
  }
  for (const site of sites) observeFieldCall(look, site);
  observeUnits(look);
  observeTable(look);
  for (const site of sites) observeSite(look, site);
}

function observeGiven(look: Look, { node, scope }: Placed): void {
  const { left, right } = node;
  if (!left || !right) return;
  const member = left.type === 'MemberExpression' ? left : null;
  const { folder } = look;
  const given: Given = {
    ...{ node, left, right, scope, member },
    ...{ path: folder.path(left, scope), key: member && folder.keyOf(member, scope) },
  };
  observeAssignment(look, given);
  observeKeeping(look, given);
  if (!member) return;
  observeMuting(look, given);
  observeScriptText(look, given);
  observeDataAddress(look, given);
}

/** Names of calls that tell something whatever they are called on; others only as a thing of the browser's. */
const TELLING = new Set([
  ...['send', 'submit', 'createDataChannel', 'setAttribute', 'attr', 'prop', 'constructor'],
  ...['append', 'appendChild', 'replaceChildren', 'remove', 'removeChild'],
  ...[
    'test',
    'match',
    'exec',
    'search',
    'indexOf',
    'includes',
    'startsWith',
    'endsWith',
    'contains',
  ],
]);

function observeSite(look: Look, site: CallSite): void {
  if (site.path === '' && !TELLING.has(site.name)) return;
  observeCall(look, site);
  observeStorage(look, site);
  observeTimer(look, site);
  observeEvaluation(look, site);
  observeHandlerText(look, site);
  observeScriptCall(look, site);
  observeCarried(look, site);
  observeRemoval(look, site);
  observeGate(look, site);
}

/** A call as it is meant: where it goes through a function that only passes it on, what that calls. */
function siteOf(
  look: Look,
  node: Node,
  callee: Node,
  scope: Scope,
  passers: ReadonlySet<Scope>,
): CallSite {
  const args = node.arguments ?? [];
  const passed = passers.size > 0 ? passedOn(look, callee, args, scope, passers) : null;
  if (passed)
    return siteOf(look, madeCall(node, passed.callee, passed.args), passed.callee, scope, passers);
  const path = look.folder.path(callee, scope);
  const [target, , list] = args;
  if (path === 'Reflect.apply' && target && list?.type === 'ArrayExpression') {
    const inner = (list.elements ?? []).filter((each) => each !== null);
    return siteOf(look, madeCall(node, target, inner), target, scope, passers);
  }
  if (callee.type === 'MemberExpression' && callee.object && path.endsWith('.call')) {
    return siteOf(
      look,
      madeCall(node, callee.object, args.slice(1)),
      callee.object,
      scope,
      passers,
    );
  }
  const name =
    callee.type === 'MemberExpression'
      ? (look.folder.keyOf(callee, scope) ?? '')
      : path.slice(path.lastIndexOf('.') + 1) || (callee.name ?? '');
  return { node, callee, scope, path, name, args };
}

/** A call as it is meant, at the place of the one that is written. */
function madeCall({ type, start, end }: Node, callee: Node, args: Node[]): Node {
  return { type, start, end, callee, arguments: args };
}

/** Functions that only pass on: obfuscators put `function (f, a) { return f(a); }` between a call and what is called. */
function passersOf(scopes: readonly Scope[]): ReadonlySet<Scope> {
  const passers = new Set<Scope>();
  for (const scope of scopes) {
    const { parameters, returns, node } = scope;
    const [only] = returns;
    if (returns.length !== 1 || only?.type !== 'CallExpression' || node.end - node.start > 200)
      continue;
    const { callee } = only;
    if (callee?.type === 'Identifier' && callee.name === parameters[0]?.name) passers.add(scope);
  }
  return passers;
}

function passedOn(
  look: Look,
  callee: Node,
  args: readonly Node[],
  scope: Scope,
  passers: ReadonlySet<Scope>,
): { callee: Node; args: Node[] } | null {
  const [first] = args;
  if (!first || args.length > 8) return null;
  const target = look.folder.fold(callee, scope, null);
  if (!isCallable(target) || !passers.has(target.scope)) return null;
  return target.scope.parameters.length === args.length
    ? { callee: first, args: args.slice(1) }
    : null;
}

function observeString(look: Look, placed: Placed): void {
  observeText(look, placed);
  const { value } = placed.node;
  if (typeof value !== 'string') return;
  observeCloaks(look, value, placed.node);
  observeMarkup(look, placed.node, value);
  if (value.length < SHORTEST_DISGUISE) return;
  const plain = undisguised(value);
  if (plain !== null) observeDisguise(look, placed.node, plain);
}

function observeDisguise(look: Look, node: Node, address: string): void {
  const host = hostOfAddress(address);
  if (host === null || NAMESPACES.test(host)) return;
  look.hiddenTexts.push({
    text: address,
    start: node.start + look.offset,
    end: node.end + look.offset,
  });
  if (!standsOpen(look, host)) put(look, 'hidden-host', node, host);
}

/** Texts that do not stand in the script as they are: put together, escaped or decoded. */
function observeHidden(look: Look): void {
  const { index } = look.folder;
  for (const { node } of index.strings) {
    const { value } = node;
    if (typeof value !== 'string' || value.length < 4) continue;
    if (node.end - node.start - 2 > value.length * 1.3) hidden(look, node, value);
  }
  for (const list of [index.calls, index.concatenations]) {
    let until = -1;
    for (const { node, scope } of list) {
      if (node.end <= until) continue;
      const text = look.folder.text(node, scope);
      if (text === null) continue;
      until = node.end;
      if (text.length >= 4) hidden(look, node, text);
    }
  }
  for (const { node } of index.numberLists) observeNumbers(look, node);
}

function observeNumbers(look: Look, node: Node): void {
  const codes: number[] = [];
  for (const each of node.elements?.slice(0, 4000) ?? []) {
    if (typeof each?.value !== 'number' || each.value > 65_535) return;
    codes.push(each.value);
  }
  const text = codes.map((code) => String.fromCharCode(code)).join('');
  const plain = hostOfAddress(text) ? text : undisguised(text);
  if (plain !== null) observeDisguise(look, node, plain);
}

function hidden(look: Look, node: Node, text: string): void {
  look.hiddenTexts.push({ text, start: node.start + look.offset, end: node.end + look.offset });
  if (!look.isTabled && /^\s*</.test(text) && cardFormOf(text) === 'whole') {
    put(look, isDecoded(look, text) ? 'card-form-hidden' : 'card-form', node, 'card fields');
  }
  if (text.length < 400) observeCloaks(look, text, node);
  const host = hostOfAddress(text) ?? hostOfAddress(undisguised(text) ?? '');
  if (host !== null && !NAMESPACES.test(host) && !standsOpen(look, host)) {
    put(look, 'hidden-host', node, host);
  } else if (text.length < 60 && namesCheckout(text) && isPlainlyHidden(look, node, text)) {
    put(look, 'gate-hidden', node, text);
  }
}

/** More than cut into pieces: nothing of its first words stands in the open. */
function isDecoded({ whole }: Look, text: string): boolean {
  const words =
    text
      .toLowerCase()
      .match(/[a-z-]{4,}/g)
      ?.slice(0, 8) ?? [];
  return words.length > 3 && !words.some((word) => whole.includes(`${word}`) && word !== 'input');
}

/** A word for the checkout that is nothing but hidden: it stands nowhere in the open, and is no selector or sentence. */
function isPlainlyHidden(look: Look, node: Node, text: string): boolean {
  if (look.isTabled || /[\s<>=]/.test(text)) return false;
  return node.type === 'CallExpression' && !look.whole.includes(text.toLowerCase());
}
