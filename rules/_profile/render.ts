import { bare, type Node, pushChildren } from './nodes.ts';

/** Nodes that need no parentheses wherever they stand. */
const PLAIN = /^(?:Identifier|Literal|MemberExpression|CallExpression|ThisExpression)$/;
const STATEMENT = /(?:Statement|Declaration)$/;
const DEEPEST = 400;
const WORD_BEGINS = /^[\w$]/;
const WORD_ENDS = /[\w$]$/;

const madeNodes = new WeakSet<Node>();

/** Marks a node that stands nowhere in the source: a literal, a member, a call, or two sides of an operator. */
export function made(node: Node): Node {
  madeNodes.add(node);
  return node;
}

function isMade(node: Node): boolean {
  return madeNodes.has(node);
}

/** A script written anew: nodes that were replaced as they are now, everything else as it stands. */
export class Rendering {
  text = '';
  private readonly source: string;
  private readonly replaced = new Map<Node, Node | Node[]>();
  private readonly chunks: string[] = [];
  /** Where each chunk begins in what is written, and in the source. */
  private readonly writtenAt: number[] = [];
  private readonly sourceAt: number[] = [];
  private length = 0;
  private depth = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Puts nodes in the place of one. */
  put(node: Node, now: Node | Node[]): void {
    if (now !== node) this.replaced.set(node, now);
  }

  /** What stands in the place of a node. */
  now(node: Node): Node | Node[] {
    let now: Node | Node[] = node;
    for (let n = 0; n < 20 && !Array.isArray(now); n++) {
      const next = this.replaced.get(now);
      if (!next) break;
      now = Array.isArray(next) ? next : bare(next);
    }
    return now;
  }

  /** Writes the whole script; `text` is then what it is now. */
  write(program: Node): void {
    this.original(program, 0, this.source.length);
    this.text = this.chunks.join('');
  }

  /** The place in the source that a place in what was written comes from. */
  placeOf(at: number): number {
    let low = 0;
    let high = this.writtenAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.writtenAt[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const until = this.sourceAt[low + 1] ?? this.source.length;
    const from = this.sourceAt[low] ?? 0;
    return Math.max(from, Math.min(from + at - (this.writtenAt[low] ?? 0), until));
  }

  private add(text: string, from: number): void {
    if (text === '') return;
    // `return!![]` must not become `returntrue`.
    if (WORD_BEGINS.test(text) && WORD_ENDS.test(this.chunks.at(-1) ?? '')) {
      this.chunks.push(' ');
      this.length++;
    }
    this.chunks.push(text);
    this.writtenAt.push(this.length);
    this.sourceAt.push(from);
    this.length += text.length;
  }

  private node(node: Node): void {
    if (++this.depth > DEEPEST) throw new RangeError('nested too deeply');
    const now = this.now(node);
    if (Array.isArray(now)) this.list(now, node.start);
    else if (now !== node) this.inPlace(now, node);
    else if (isMade(now)) this.made(now);
    else this.original(now, now.start, now.end);
    this.depth--;
  }

  private list(nodes: readonly Node[], from: number): void {
    this.add(';', from);
    for (const each of nodes) {
      this.node(each);
      this.add(';', each.end);
    }
  }

  private inPlace(now: Node, { start }: Node): void {
    const needsNone = STATEMENT.test(now.type) || PLAIN.test(now.type);
    if (!needsNone) this.add('(', start);
    if (isMade(now)) this.made(now);
    else this.original(now, now.start, now.end);
    if (!needsNone) this.add(')', start);
  }

  /** A node as it stands, but for what was replaced below it. */
  private original(node: Node, start: number, end: number): void {
    const children: Node[] = [];
    pushChildren(node, children, false);
    let at = start;
    for (let n = children.length - 1; n >= 0; n--) {
      const child = children[n];
      // The same node stands for the key and the value of `{ a }`.
      if (!child || child.start < at || child.end > end) continue;
      this.add(this.source.slice(at, child.start), at);
      this.node(child);
      at = child.end;
    }
    this.add(this.source.slice(at, end), at);
  }

  private made(node: Node): void {
    const { start } = node;
    if (node.type === 'Literal') {
      const isNegative = typeof node.value === 'number' && node.value < 0;
      this.add(isNegative ? `(${node.value})` : JSON.stringify(node.value), start);
    } else if (node.type === 'CallExpression') {
      this.part(node.callee, true);
      this.add('(', start);
      for (const [n, each] of (node.arguments ?? []).entries()) {
        if (n > 0) this.add(',', each.start);
        this.part(each, false);
      }
      this.add(')', node.end);
    } else if (node.type === 'MemberExpression') {
      this.part(node.object, true);
      this.add(`.${node.property?.name}`, node.property?.start ?? start);
    } else {
      this.part(node.left, true);
      this.add(` ${node.operator} `, start);
      this.part(node.right, true);
    }
  }

  private part(node: Node | undefined, inParentheses: boolean): void {
    if (!node) return;
    const now = this.now(bare(node));
    const isPlain =
      !inParentheses || (!Array.isArray(now) && PLAIN.test(now.type) && !isNumber(now));
    if (!isPlain) this.add('(', node.start);
    this.node(node);
    if (!isPlain) this.add(')', node.end);
  }
}

function isNumber({ value }: Node): boolean {
  return typeof value === 'number';
}
