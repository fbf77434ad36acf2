import type { Node } from './nodes.ts';

/** A value that a name is given, and the function in which that is written. */
export interface Write {
  node: Node;
  scope: Scope;
  /** `=` gives the value itself; anything else (`+=`, a loop, a pattern) only something made of it. */
  whole: boolean;
}

export interface Binding {
  /** Its number among all names of the script, once all of them are known. */
  id: number;
  name: string;
  writes: Write[];
  /** `x.name = value` and `x[name] = value`, for names that hold a table. */
  members: { key: Node; computed: boolean; write: Write }[];
  /** The function that a declaration of this name holds. */
  declared: Scope | null;
  isParameter: boolean;
  /** A list that is added to: what it holds is not what it was made with. */
  isChanged: boolean;
  /** Member of what is taken apart that this name holds (`{ target }`); null for names that hold the whole. */
  key: string | null;
}

/** A function (or the whole script) and the names in it. Blocks are not told apart: names of one function are one. */
export interface Scope {
  id: number;
  node: Node;
  parent: Scope | null;
  names: Map<string, Binding>;
  parameters: (Binding | null)[];
  /** Names of parameters that are taken apart, by place. */
  patterns: Binding[][];
  returns: Node[];
  /** Name by which it is called, where it has one. */
  name: string | null;
}

export interface Placed {
  node: Node;
  scope: Scope;
}

/** What one walk over the tree collects, in the order of the text. */
export interface ScriptIndex {
  root: Scope;
  scopes: Scope[];
  scopeOf: Map<Node, Scope>;
  calls: Placed[];
  assignments: Placed[];
  members: Placed[];
  strings: Placed[];
  concatenations: Placed[];
  loops: Placed[];
  /** `==`, `-` and the like, and lists of numbers. */
  comparisons: Placed[];
  numberLists: Placed[];
  /** `import(…)` as an expression. */
  imports: Placed[];
  /** Where something is taken apart: patterns with a `value` read it as members do. */
  readers: number[];
  /** Functions by the name of the member that holds them. */
  methods: Map<string, Scope[]>;
  /** Members of tables and classes with what they hold. */
  holders: { key: unknown; value: Node | null; scope: Scope }[];
  nodes: number;
  /** How many names and how many expressions (`Node.slot`) there are. */
  bindings: number;
  slots: number;
}

/** A tree with more nodes than the budget allows. */
export class TooComplex extends Error {}

export function newScope(id: number, node: Node, parent: Scope | null): Scope {
  return {
    id,
    node,
    parent,
    names: new Map(),
    parameters: [],
    patterns: [],
    returns: [],
    name: null,
  };
}

export function bindingIn(scope: Scope, name: string): Binding {
  let binding = scope.names.get(name);
  if (!binding) {
    binding = {
      ...{ id: -1, name, writes: [], members: [], declared: null, key: null },
      ...{ isParameter: false, isChanged: false },
    };
    scope.names.set(name, binding);
  }
  return binding;
}

export function bindingOrGlobal(scope: Scope, name: string): Binding {
  const found = lookup(scope, name);
  if (found) return found;
  let root = scope;
  while (root.parent) root = root.parent;
  return bindingIn(root, name);
}

/** The name as a function sees it; null for a global of the browser's. */
export function lookup(scope: Scope, name: string): Binding | null {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const binding = at.names.get(name);
    if (binding) return binding;
  }
  return null;
}
