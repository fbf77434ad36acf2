import { attribute, fold, tagOf } from '../dom.ts';

// Forms can shadow these with a field of that name, in the isolated world too: read through the prototypes.
const step = (property: string): ((node: Node) => Node | null) => {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, property)?.get;
  return (node) => get?.call(node) as Node | null;
};
export const parentOf: (node: Node) => Node | null = step('parentNode');
const firstOf = step('firstChild');
const lastOf = step('lastChild');
const nextOf = step('nextSibling');
const previousOf = step('previousSibling');

// Sets, because compiling a pattern takes as long as asking it a thousand times.
const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const CONTROL = named('input select textarea');
const SILENT = named('input select textarea script style noscript template svg iframe');
const ROW = named('th dt label legend h1 h2 h3 h4 h5 h6 tr table ul dl fieldset');
const EDGE = named('body form dialog');

/** Steps from node to node for one text: a bound on work, whatever the page nests. */
const MAX_STEPS = 80;
/** Fields of one row that a caption may stand in front of: four parts of a number. */
const MAX_CONTROLS = 4;

/** The text inside an element without what a select offers or a script says; at most `bound` characters. */
export function shortText(element: Element, bound: number): string {
  let text = '';
  let node = firstOf(element);
  for (let steps = 0; node && steps < MAX_STEPS && text.length < bound * 2; steps++) {
    if (node.nodeType === 3) text += ` ${(node as Text).data.slice(0, bound * 2)}`;
    let next = node.nodeType === 1 && !SILENT.has(tagOf(node)) ? firstOf(node) : null;
    while (!next && node && node !== element && steps++ < MAX_STEPS) {
      next = nextOf(node);
      node = next ? node : parentOf(node);
    }
    node = next;
  }
  return fold(text, bound);
}

/**
 * The text a person reads before a field, nearest last: its table header, `dt`, heading or the words in front of it.
 * Goes back through the document and over a few fields of the same row (month before year, four parts of a number), and
 * stops once it has read words.
 */
export function textBefore(field: Element, bound: number): string {
  let text = '';
  let controls = 0;
  let node: Node | null = field;
  let within: Node | null = null;
  for (let steps = 0; node && steps < MAX_STEPS && text.length < bound; steps++) {
    let next: Node | null = within ? lastOf(within) : null;
    while (!next && node && steps++ < MAX_STEPS) {
      next = previousOf(node);
      node = next ? node : parentOf(node);
      // Nor beyond a shadow root, which is no element.
      const edge = node && (node.nodeType !== 1 || EDGE.has(tagOf(node)));
      if (!next && edge && node !== field) return fold(text, bound * 2).slice(-bound);
    }
    node = next;
    within = null;
    if (node?.nodeType === 3) {
      const data = (node as Text).data.slice(-4 * bound).trim();
      if (data) text = `${data.slice(-bound)} ${text}`;
    } else if (node?.nodeType === 1) {
      const tag = tagOf(node);
      if (CONTROL.has(tag) && attribute(node as Element, 'type').toLowerCase() !== 'hidden') {
        // Another field's words begin behind it, unless only a unit or a hyphen was read so far.
        if (letters(text) > 2 || ++controls >= MAX_CONTROLS) break;
      } else if (ROW.has(tag) && letters(text) > 2) break;
      if (!SILENT.has(tag)) within = node;
    }
  }
  return fold(text, bound * 2).slice(-bound);
}

/** The few characters right behind a field: 「月」「年」 or a hint. */
export function textAfter(field: Element, bound: number): string {
  const node = nextOf(field);
  return node?.nodeType === 3 ? fold((node as Text).data.slice(0, bound * 2), bound) : '';
}

// Without \p{L}: compiling that class costs a page more than all its fields.
const NO_LETTERS = /[\s\d!-/:-@[-`{-~\u2000-\u206f\u3000-\u303f\uff00-\uff20]/g;

function letters(text: string): number {
  return text.replace(NO_LETTERS, '').length;
}
