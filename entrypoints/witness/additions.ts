import type { AdditionTestimony } from '../../rules/_core/testimony.ts';
import { shapeUrl } from '../../rules/_core/url.ts';
import { SAYING, saysCard } from '../snapshot/card-words.ts';
import { attribute, resolveUrl, tagOf } from '../snapshot/dom.ts';

const MAX_ROWS = 200;
const TAGS = ['script', 'iframe', 'form', 'input'];
const SHOWN = ['type', 'class', 'src', 'action'];
// A form can hold an input of this name, which would shadow the method.
const queryAll = Element.prototype.querySelectorAll;

/**
 * Keeps the scripts, frames, forms and card fields that come or go after the document was parsed. `changed` hears of every
 * change: there is one observer for all.
 */
export function watchAdditions(document: Document, changed: () => void): () => AdditionTestimony[] {
  const rows = new Map<Element, AdditionTestimony>();

  const note = (element: Element, removed: boolean): void => {
    const known = rows.get(element);
    if (known) known.removed = removed;
    const tag = tagOf(element);
    if (known || rows.size >= MAX_ROWS || !TAGS.includes(tag)) return;
    const cardWords =
      saysCard(element) ||
      (tag === 'form' && [...queryAll.call(element, 'input,select')].some(saysCard));
    if (tag === 'input' && !cardWords) return;
    const src = attribute(element, 'src');
    rows.set(element, {
      tag: tag as AdditionTestimony['tag'],
      url: src && shapeUrl(resolveUrl(document, src)),
      excerpt: `${`<${tag}${sayings(element, [...SAYING, ...SHOWN])}`.slice(0, 499)}>`,
      cardWords,
      removed,
      at: performance.now(),
    });
  };

  const look = (node: Node, removed: boolean): void => {
    if (!(node instanceof Element)) return;
    note(node, removed);
    if (node.firstElementChild)
      for (const inner of queryAll.call(node, `${TAGS}`)) note(inner, removed);
  };

  const observer = new MutationObserver((records) => {
    see(records);
    changed();
  });
  const see = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes, removedNodes } of records) {
      for (const node of removedNodes) look(node, true);
      for (const node of addedNodes) look(node, !node.isConnected);
    }
  };
  const start = (): void => {
    if (document.readyState !== 'loading')
      observer.observe(document, { childList: true, subtree: true });
  };
  document.addEventListener('readystatechange', start, { once: true });
  start();
  return () => {
    see(observer.takeRecords());
    return [...rows.values()];
  };
}

/** Attributes of an element that say something, never its value, as they stand in its opening tag. */
function sayings(element: Element, names: readonly string[]): string {
  let text = '';
  for (const name of names) {
    const value = attribute(element, name);
    if (value) text += ` ${name}="${shapeUrl(value).slice(0, 200)}"`;
  }
  return text;
}
