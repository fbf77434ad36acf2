import { bare, type Node, pushChildren } from './nodes.ts';
import { type Binding, lookup, type Placed } from './scopes.ts';

/** Names of a script that are used for more than reading or writing a member: handed on, returned, compared. */
export function wholeUses(placed: readonly Placed[]): ReadonlySet<Binding> {
  const whole = new Set<Binding>();
  const aliases: [alias: Binding, of: Binding][] = [];
  const children: Node[] = [];
  for (const { node, scope } of placed) {
    pushChildren(node, children, true);
    for (const child of children) {
      if (child.type !== 'Identifier' || isName(node, child)) continue;
      const binding = lookup(scope, child.name ?? '');
      if (!binding) continue;
      const alias = node.type === 'VariableDeclarator' ? lookup(scope, node.id?.name ?? '') : null;
      if (alias) aliases.push([alias, binding]);
      else whole.add(binding);
    }
    children.length = 0;
  }
  // By its other name it is the same thing.
  for (const [alias, binding] of aliases.reverse()) if (whole.has(alias)) whole.add(binding);
  return whole;
}

/** True for names that only say which thing or member is meant. */
function isName(node: Node, child: Node): boolean {
  switch (node.type) {
    case 'MemberExpression':
      return child === node.object || node.computed !== true;
    case 'VariableDeclarator':
      return child === node.id;
    case 'Property':
      return child === node.key && node.computed !== true && node.shorthand !== true;
    case 'AssignmentExpression':
      return node.left !== undefined && child === bare(node.left);
    default:
      return false;
  }
}
