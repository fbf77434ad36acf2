import { type Node, type Options, parse } from 'acorn';

/** Makes an expression that is the text given; it stands in parentheses of its own. */
export type Express = (value: string) => string;

interface Edit {
  start: number;
  end: number;
  text: string;
}

const OPTIONS: Options = {
  ecmaVersion: 'latest',
  sourceType: 'script',
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
};

export function parsed(text: string): Node {
  try {
    return parse(text, OPTIONS);
  } catch {
    return parse(text, { ...OPTIONS, sourceType: 'module' });
  }
}

/**
 * Writes every string of a script in another way, template texts too; with `members`, names of properties as well
 * (`a.b` → `a[…]`). Throws a SyntaxError where the script does not parse.
 */
export function rewriteStrings(text: string, express: Express, members = false): string {
  const edits: Edit[] = [];
  visit(parsed(text), (node, parent) => {
    if (node.type === 'TemplateLiteral') edits.push(...templateEdits(node, parent, express));
    else if (node.type === 'MemberExpression' && members)
      edits.push(...memberEdits(node, text, express));
    else if (isReplaceable(node, parent)) {
      edits.push({ start: node.start, end: node.end, text: `(${express(node.value)})` });
    }
  });
  return applied(text, edits);
}

type Walked = Node & Record<string, unknown>;
type StringNode = Walked & { value: string };

function visit(root: Node, see: (node: Walked, parent: Walked | null) => void): void {
  const walk = (node: Walked, parent: Walked | null): void => {
    see(node, parent);
    for (const child of Object.values(node)) {
      for (const each of Array.isArray(child) ? child : [child]) {
        if (isNode(each)) walk(each, node);
      }
    }
  };
  walk(root as Walked, null);
}

const isNode = (value: unknown): value is Walked =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function isReplaceable(node: Walked, parent: Walked | null): node is StringNode {
  if (node.type !== 'Literal' || typeof node.value !== 'string' || !parent) return false;
  if (parent.type === 'ExpressionStatement' && typeof parent.directive === 'string') return false;
  if (/^(?:Import|Export)/.test(parent.type)) return parent.type === 'ImportExpression';
  return !(parent.key === node && parent.computed !== true);
}

/** `a${b}c` as a sum; tagged templates stay: their tag sees how they are written. */
function templateEdits(node: Walked, parent: Walked | null, express: Express): Edit[] {
  if (parent?.type === 'TaggedTemplateExpression') return [];
  const quasis = node.quasis as (Walked & { value: { cooked: string } })[];
  return quasis.map((quasi, n) => {
    const first = n === 0;
    const last = n === quasis.length - 1;
    return {
      start: first ? node.start : quasi.start - 1,
      end: last ? node.end : quasi.end + 2,
      text: `${first ? '(' : ')+'}(${express(quasi.value.cooked)})${last ? ')' : '+('}`,
    };
  });
}

function memberEdits(node: Walked, text: string, express: Express): Edit[] {
  const property = node.property as Walked & { name: string };
  const object = node.object as Walked;
  if (node.computed === true || property.type !== 'Identifier') return [];
  const dot = /(\?)?\.\s*$/.exec(text.slice(object.end, property.start));
  if (!dot) return [];
  return [
    {
      start: property.start - dot[0].length,
      end: property.end,
      text: `${dot[1] ? '?.' : ''}[${express(property.name)}]`,
    },
  ];
}

function applied(text: string, edits: Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
