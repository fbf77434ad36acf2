import { taintOfCall } from './flow-calls.ts';
import { isWorthwhile } from './flow-gate.ts';
import { memberHolds, valueHolds } from './flow-members.ts';
import type { Folder } from './fold.ts';
import { type Cell, Cells, NamedCells, newCell, readBy, Turns } from './held.ts';
import { HOLDS, ofText, TAKEN } from './holds.ts';
import { bare, cookedOf, isFunction, isNode, type Node, valueNode } from './nodes.ts';
import { type Binding, lookup, type Scope } from './scopes.ts';

const ELEMENTS = HOLDS.cardElement | HOLDS.allElements;
/** Functions of the browser's that see what a page sends. */
const WRAPPED =
  /^(?:fetch|JSON\.stringify|navigator\.sendBeacon|XMLHttpRequest\.prototype\.\w+|HTML\w+\.prototype\.\w+|btoa|WebSocket\.prototype\.send|EventTarget\.prototype\.addEventListener)$/;
const TAGS = HOLDS.script | HOLDS.image | HOLDS.frame | HOLDS.link | HOLDS.formElement;

const EVENT_TARGET = /^(?:target|currentTarget|srcElement)$/;
const STORE = /^document\.cookie$|^(?:local|session)Storage\./;
const PASSES = 4;
/** What is worth following further: the rest is known after one pass where it matters. */
const GOES_ON =
  TAKEN |
  ELEMENTS |
  (HOLDS.cardName |
    HOLDS.allName |
    HOLDS.decoded |
    HOLDS.passing |
    HOLDS.typed |
    HOLDS.response |
    HOLDS.page) |
  (HOLDS.script | HOLDS.fieldElement | HOLDS.formElement);
const DEEPEST = 50;
const MOST_WRITES = 60;
const MOST_MEMBERS = 200;
const LARGEST_WITH_MEMBERS = 60_000;
/** Members that everything has. */
const COMMON = /^(?:value|length|name|id|type|src|href|style|prototype|target|data|key|text|url)$/;
/** Follows what is read from fields through names, calls and returns; not in the order of time, and by name only. */
export class Flow {
  readonly folder: Folder;
  private readonly names: Cells;
  private readonly results: Cells;
  private readonly owners: Cells;
  /** What `arguments` is in a function. */
  private readonly lists: Cells;
  /** By the name of a member, whosever it is: scripts that are small enough hardly use a name twice. */
  private readonly members = new NamedCells();
  private readonly followsMembers: boolean;
  private readonly turns: Turns;
  private readonly texts = new Map<string, number>();
  private depth = 0;
  private changed = false;
  private readonly stored = newCell();
  /** Everything that any name was found to hold. */
  private gained = 0;

  constructor(folder: Folder) {
    this.folder = folder;
    const { scopes, bindings, slots, nodes } = folder.index;
    this.names = new Cells(bindings);
    this.results = new Cells(scopes.length);
    this.owners = new Cells(scopes.length);
    this.lists = new Cells(scopes.length);
    this.turns = new Turns(scopes.length, slots);
    this.followsMembers = nodes < LARGEST_WITH_MEMBERS;
  }

  run(): void {
    if (!isWorthwhile(this.folder)) return;
    while (this.turns.turn < PASSES) {
      this.changed = false;
      this.pass();
      this.turns.turn++;
      if (!this.changed || !(this.gained & GOES_ON) || !this.folder.step()) break;
    }
  }

  private pass(): void {
    const { index } = this.folder;
    for (const scope of index.scopes) {
      for (const binding of scope.names.values()) this.passName(binding);
      if (!this.turns.isDue(scope)) continue;
      let result = 0;
      for (const node of scope.returns) result |= this.of(node, scope);
      if (result > 0) this.join(this.results.of(scope), result);
    }
    for (const { key, value, scope } of index.holders) {
      if (value && typeof key === 'string' && this.turns.isDue(scope))
        this.keep(key, this.of(value, scope));
    }
    for (const { node, scope } of index.assignments) {
      if (this.turns.isDue(scope)) this.passAssignment(node, scope);
    }
    for (const { node, scope } of index.calls) if (this.turns.isDue(scope)) this.of(node, scope);
  }

  private passName(binding: Binding): void {
    const { writes, members, key, name } = binding;
    const isDue =
      writes.some(({ scope }) => this.turns.isDue(scope)) ||
      members.some(({ write }) => this.turns.isDue(write.scope));
    if (!isDue && this.turns.turn > 0) return;
    let holds = 0;
    for (let n = 0; n < writes.length && n < MOST_WRITES; n++) {
      const write = writes[n];
      if (write) holds |= this.of(write.node, write.scope);
    }
    if (key !== null) holds = memberHolds(key, holds, name);
    for (let n = 0; n < members.length && n < MOST_MEMBERS; n++) {
      const write = members[n]?.write;
      if (write) holds |= this.of(write.node, write.scope) & ~TAGS;
    }
    if (holds > 0) this.join(this.names.of(binding), holds);
  }

  private passAssignment({ left, right }: Node, scope: Scope): void {
    if (left?.type !== 'MemberExpression' || !right || !left.object) return;
    if (isFunction(right)) {
      const inner = this.folder.index.scopeOf.get(right);
      const key = this.folder.keyOf(left, scope) ?? '';
      if (inner && WRAPPED.test(this.folder.path(left, scope)))
        this.parameters(inner, HOLDS.passing);
      else if (inner) this.handler(inner, key.replace(/^on/, ''), this.of(left.object, scope));
      return;
    }
    const holds = this.of(right, scope) & ~TAGS;
    if (holds === 0) return;
    this.give(left.object, scope, holds);
    if (STORE.test(this.folder.path(left, scope))) this.store(holds);
    const key = this.folder.keyOf(left, scope);
    const holder = key === null && left.object.type === 'MemberExpression' ? left.object : null;
    const name = holder ? this.folder.keyOf(holder, scope) : key;
    if (name !== null) this.keep(name, holds);
  }

  /** What is put away in the page comes back to whatever of the script reads it there. */
  store(holds: number): void {
    const kept = holds & (TAKEN | HOLDS.encoded);
    if (kept & TAKEN) this.join(this.stored, kept);
  }

  private keep(key: string, holds: number): void {
    if (this.followsMembers && holds > 0 && !COMMON.test(key))
      this.join(this.members.of(key), holds);
  }

  /** Every parameter of a function holds something. */
  parameters(scope: Scope, holds: number): void {
    this.join(this.lists.of(scope), holds);
    scope.parameters.forEach((_, n) => {
      this.parameter(scope, n, holds);
    });
  }

  /** One parameter holds something; of what it is taken apart into, each name its part. */
  parameter(scope: Scope, n: number, holds: number): void {
    const binding = scope.parameters[n];
    if (binding) this.join(this.names.of(binding), holds);
    for (const each of scope.patterns[n] ?? []) {
      this.join(this.names.of(each), memberHolds(each.key, holds, each.name));
    }
  }

  /** What is put into a thing is then held by the name that the thing goes by. */
  give(target: Node, scope: Scope, holds: number): void {
    let node = bare(target);
    let outermost: Node = node;
    for (let n = 0; n < 8 && node.type === 'MemberExpression' && node.object; n++) {
      outermost = node;
      node = bare(node.object);
    }
    if (node.type !== 'Identifier') return;
    const binding = lookup(scope, node.name ?? '');
    if (binding) this.join(this.names.of(binding), holds & ~ELEMENTS);
    else if (outermost !== node && /^(?:window|self|globalThis)$/.test(node.name ?? '')) {
      const key = this.folder.keyOf(outermost, scope);
      if (key !== null) this.keep(key, holds & ~ELEMENTS);
    }
  }

  /** A function that is called with something: its parameters and its `this` hold it. */
  callback(scope: Scope, holds: number): void {
    this.parameter(scope, 0, holds);
    this.parameter(scope, 1, holds);
    this.join(this.owners.of(scope), holds);
  }

  /** A listener: its event leads to the element, and keys come with key events. */
  handler(scope: Scope, type: string, element: number): void {
    const keys = /^key/.test(type) ? HOLDS.keys : 0;
    const field = /^(?:key|change|input|blur|paste|focus)/.test(type) ? HOLDS.fieldElement : 0;
    const message = type === 'message' || type === 'load' ? HOLDS.response : 0;
    // A service worker sees every request of the page.
    const passing = type === 'fetch' ? HOLDS.passing : 0;
    this.parameter(scope, 0, HOLDS.event | keys | field | message | passing | (element & ELEMENTS));
    this.join(this.owners.of(scope), (element & ELEMENTS) | field);
  }

  /** What `this` is in a function. */
  owner(scope: Scope, holds: number): void {
    this.join(this.owners.of(scope), holds);
  }

  /** What a function gives back, asked from another. */
  resultOf(scope: Scope, reader: Scope): number {
    return readBy(this.results.of(scope), reader);
  }

  /** What the script itself put into the page's storage and cookies. */
  storedFor(reader: Scope): number {
    return readBy(this.stored, reader);
  }

  private join(cell: Cell, holds: number): void {
    if ((cell.holds | holds) === cell.holds) return;
    cell.holds |= holds;
    this.gained |= holds;
    this.changed = true;
    this.turns.askAgain(cell);
  }

  of(node: Node | null | undefined, scope: Scope): number {
    if (!node) return 0;
    const { type } = node;
    if (type === 'Identifier') return this.ofName(node.name ?? '', scope);
    if (type === 'Literal') return this.ofLiteral(node);
    const { slot } = node;
    const known = slot === undefined ? -1 : this.turns.recall(slot, scope);
    if (known >= 0) return known;
    const inner = bare(node);
    if (inner !== node) return this.of(inner, scope);
    if (this.depth > DEEPEST) return 0;
    if (slot !== undefined) this.turns.remember(slot, scope, 0);
    this.depth++;
    const holds = this.ofNode(node, scope);
    this.depth--;
    if (slot !== undefined) this.turns.remember(slot, scope, holds);
    return holds;
  }

  private ofLiteral({ value }: Node): number {
    if (typeof value !== 'string') return 0;
    let holds = this.texts.get(value);
    if (holds === undefined) {
      holds = ofText(value);
      this.texts.set(value, holds);
    }
    return holds;
  }

  private ofName(name: string, scope: Scope): number {
    const binding = lookup(scope, name);
    if (binding) return readBy(this.names.of(binding), scope);
    if (name === 'arguments') return readBy(this.lists.of(scope), scope);
    if (name === 'location') return HOLDS.address;
    return name === 'event' ? HOLDS.event : 0;
  }

  private ofNode(node: Node, scope: Scope): number {
    switch (node.type) {
      case 'MemberExpression':
        return this.ofMember(node, scope);
      case 'CallExpression':
      case 'NewExpression':
        return taintOfCall(this, node, scope);
      case 'ThisExpression':
        return readBy(this.owners.of(scope), scope);
      case 'BinaryExpression':
        return this.ofBinary(node, scope);
      case 'ConditionalExpression':
        return this.ofPart(node.consequent, scope) | this.of(node.alternate, scope);
      case 'LogicalExpression':
        return this.of(node.left, scope) | this.of(node.right, scope);
      case 'AssignmentExpression':
        return this.of(node.right, scope);
      case 'TemplateLiteral':
        return this.ofAll(node.expressions, scope) | this.ofTexts(node);
      case 'ArrayExpression':
        return this.ofAll(node.elements, scope);
      case 'SequenceExpression':
        return this.of(node.expressions?.at(-1), scope);
      case 'ObjectExpression':
        return this.ofAll(
          node.properties?.map((each) => (each.type === 'Property' ? valueNode(each) : each)),
          scope,
        );
      case 'AwaitExpression':
      case 'SpreadElement':
      case 'YieldExpression':
        return this.of(node.argument, scope);
      default:
        return 0;
    }
  }

  private ofPart(part: Node | Node[] | undefined, scope: Scope): number {
    return isNode(part) ? this.of(part, scope) : 0;
  }

  private ofAll(nodes: readonly (Node | null)[] | undefined, scope: Scope): number {
    let holds = 0;
    for (const each of nodes ?? []) holds |= this.of(each, scope);
    return holds;
  }

  private ofTexts(node: Node): number {
    let holds = 0;
    for (const quasi of node.quasis ?? []) holds |= ofText(cookedOf(quasi) ?? '');
    return holds;
  }

  private ofBinary(node: Node, scope: Scope): number {
    if (node.operator === '^' || node.operator === '%') {
      return this.of(node.left, scope) | this.of(node.right, scope) | HOLDS.encoded;
    }
    if (node.operator !== '+') return 0;
    let holds = 0;
    let left: Node | undefined = node;
    while (left?.type === 'BinaryExpression' && left.operator === '+') {
      holds |= this.of(left.right, scope);
      left = left.left && bare(left.left);
    }
    holds |= this.of(left, scope);
    const text = this.folder.text(node, scope);
    return text === null ? holds & ~(ELEMENTS | TAGS) : holds | ofText(text);
  }

  private ofMember(node: Node, scope: Scope): number {
    const { folder } = this;
    const key = folder.keyOf(node, scope) ?? '';
    const path = folder.path(node, scope);
    if (/^(?:document\.)?location(?:\.|$)|^document\.(?:URL|documentURI|baseURI)$/.test(path)) {
      return HOLDS.address;
    }
    if (STORE.test(path)) return HOLDS.stored | this.storedFor(scope);
    if (path === 'document.forms') return HOLDS.allElements;
    const object = this.of(node.object, scope);
    if (key === 'value') return this.ofValue(node, object);
    const text = folder.text(node, scope);
    const kept = this.followsMembers ? readBy(this.members.of(key), scope) : 0;
    return memberHolds(key, object, '') | kept | (text === null ? 0 : ofText(text));
  }

  /** The value of a field; `event.target.value` is that of whichever field is typed into, wherever the event is from. */
  private ofValue({ object }: Node, holds: number): number {
    const name = object?.name ?? object?.property?.name;
    const isTarget = object?.type === 'MemberExpression' && EVENT_TARGET.test(name ?? '');
    return valueHolds(isTarget ? holds | HOLDS.fieldElement : holds, name);
  }
}
