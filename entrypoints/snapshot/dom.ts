/**
 * Reading a hostile page. Everything goes through prototypes captured here: a page can shadow `form.action`,
 * `document.forms` or `document.querySelectorAll` with an element of that name, in the isolated world too.
 */
import { BOUNDS } from '../../rules/_core/facts.ts';
import { maskCardNumbers } from '../../rules/_core/pan.ts';
import { shapeScriptUrl, shapeUrl } from '../../rules/_core/url.ts';

type Root = Document | ShadowRoot;

/** A document or open shadow root with the path that leads to it ('' for the document). */
export interface SearchRoot {
  root: Root;
  path: string;
}

/** An element with the path that finds it again. */
export interface Found<E extends Element = Element> {
  element: E;
  path: string;
  inShadow: boolean;
}

/** Reads a property as its prototype has it: in a form, an input named `localName` stands in front of it. */
function native<T>(prototype: object, name: string): (node: object) => T {
  for (let at = prototype; at; at = Object.getPrototypeOf(at) as object) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return (node) => get.call(node) as T;
  }
  return (node) => (node as Record<string, T>)[name] as T;
}

const typeOfNode = /* @__PURE__ */ native<number>(Node.prototype, 'nodeType');
export const tagOf = /* @__PURE__ */ native<string>(Element.prototype, 'localName');
const textIn = /* @__PURE__ */ native<string | null>(Element.prototype, 'textContent');
export const shadowOf = /* @__PURE__ */ native<ShadowRoot | null>(Element.prototype, 'shadowRoot');

export function queryAll<E extends Element = Element>(root: Root | Element, selector: string): E[] {
  return Array.from(queryNodes(root, selector)) as E[];
}

/** The matches as the browser hands them over: none is made an object before it is asked for. */
export function queryNodes(root: Root | Element, selector: string): NodeListOf<Element> {
  const type = typeOfNode(root);
  const prototype =
    type === 9 ? Document.prototype : type === 11 ? DocumentFragment.prototype : Element.prototype;
  return prototype.querySelectorAll.call(root, selector);
}

/** Where an element is laid out, in CSS pixels of the window. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** A property of the document as its prototype gives it: `<img name="title">` would shadow `document.title`. */
export function readNative<
  K extends
    | 'URL'
    | 'baseURI'
    | 'body'
    | 'characterSet'
    | 'contentType'
    | 'cookie'
    | 'defaultView'
    | 'documentElement'
    | 'title',
>(document: Document, name: K): Document[K] {
  // Found once: every address of a page is resolved against the base.
  let get = getters.get(name);
  if (!get) {
    get = native(document, name);
    getters.set(name, get);
  }
  return get(document) as Document[K];
}

const getters = /* @__PURE__ */ new Map<string, (node: object) => unknown>();

const { getAttribute, hasAttribute: has } = Element.prototype;

export function attribute(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return has.call(element, name);
}

/** Names of the attributes an element has: one question where many names would be asked for. */
export function attributeNames(element: Element): string[] {
  return Element.prototype.getAttributeNames.call(element);
}

/** Text of an element, white space folded, bounded before it is folded so that a huge subtree costs little. */
export function textOf(element: Element, bound: number = BOUNDS.text): string {
  return fold((textIn(element) ?? '').slice(0, bound * 4), bound);
}

export function fold(text: string, bound: number = BOUNDS.text): string {
  return text && maskCardNumbers(text.replace(/\s+/g, ' ').trim()).slice(0, bound);
}

/** Finds in every root; the path is `selector@n`, the n-th match of its root, which costs nothing to make. */
export function findAll<E extends Element = Element>(
  roots: SearchRoot[],
  selector: string,
): Found<E>[] {
  const found: Found<E>[] = [];
  for (const { root, path } of roots) {
    queryAll<E>(root, selector).forEach((element, n) => {
      found.push({
        element,
        path: path ? `${path} >>> ${selector}@${n}` : `${selector}@${n}`,
        inShadow: path !== '',
      });
    });
  }
  return found;
}

const MAX_ROOTS = 500;
// All but the commonest of the elements that can never hold a shadow root: handing each element over to script costs more
// than all other queries of a snapshot together.
const HOSTS = ':not(a,b,br,button,i,img,input,li,option,path,script,td,tr)';

// Its own getter, not through `shadowOf`: what asks for several properties is not compiled into a fast call for one.
const shadowRoot = /* @__PURE__ */ Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')
  ?.get as () => ShadowRoot | null;

/** The document and every open shadow root below it, in document order. */
export function searchRoots(document: Document): SearchRoot[] {
  const roots: SearchRoot[] = [{ root: document, path: '' }];
  for (let at = 0; at < roots.length && roots.length < MAX_ROOTS; at++) {
    const { root, path } = roots[at] as SearchRoot;
    const elements = queryNodes(root, HOSTS);
    const { length } = elements;
    for (let n = 0; n < length && roots.length < MAX_ROOTS; n++) {
      const shadow = shadowRoot.call(elements[n]);
      if (shadow)
        roots.push({ root: shadow, path: path ? `${path} >>> ${HOSTS}@${n}` : `${HOSTS}@${n}` });
    }
  }
  return roots;
}

/** Finds the element of a path again, or null. */
export function resolvePath(document: Document, path: string): Element | null {
  let root: Root | null = document;
  let element: Element | null = null;
  for (const step of path.split(' >>> ')) {
    const at = step.lastIndexOf('@');
    if (!root || at < 0) return null;
    element = queryAll(root, step.slice(0, at))[Number(step.slice(at + 1))] ?? null;
    root = element && shadowOf(element);
  }
  return element;
}

const TELLING: ReadonlySet<string> = new Set([
  'type',
  'id',
  'name',
  'class',
  'autocomplete',
  'maxlength',
  'inputmode',
  'placeholder',
  'aria-label',
  'data-name',
  'title',
  'method',
  'action',
  'src',
  'href',
  'integrity',
  'crossorigin',
  'rel',
  'http-equiv',
  'property',
  'content',
  'sandbox',
]);
const ADDRESSES: ReadonlySet<string> = new Set(['action', 'href']);

/** An element's opening tag with its telling attributes, never its value; at most 500 characters. */
export function excerptOf(element: Element, present = attributeNames(element)): string {
  const tag = tagOf(element);
  let text = `<${tag}`;
  // Most elements have one or two of them: this runs for every row.
  const telling = present.filter((name) => TELLING.has(name));
  for (const name of telling.length > 1 ? inOrder(telling) : telling) {
    const value = attribute(element, name).slice(0, 200);
    const shaped =
      ADDRESSES.has(name) || (name === 'src' && tag !== 'script')
        ? shapeUrl(value)
        : shapeScriptUrl(value);
    text += ` ${name}="${shaped.replaceAll('"', '&quot;')}"`;
    if (text.length > BOUNDS.excerpt) break;
  }
  return text.length >= BOUNDS.excerpt ? `${text.slice(0, BOUNDS.excerpt - 2)}…>` : `${text}>`;
}

function inOrder(names: readonly string[]): string[] {
  return [...TELLING].filter((name) => names.includes(name));
}

/** Resolves an address against the document's base; '' where it is no address. */
export function resolveUrl(document: Document, url: string): string {
  try {
    return new URL(url, readNative(document, 'baseURI')).href;
  } catch {
    return '';
  }
}

/** What a form says of where and how it is sent: '' where its address is none; the method in small letters. */
export function targetOf(document: Document, form: Element): { action: string; method: string } {
  return {
    // A form can hold an input named "action" or "method", which would shadow the property.
    action: resolveUrl(document, attribute(form, 'action')),
    method: attribute(form, 'method').toLowerCase(),
  };
}

/** True where the document has a layout to ask (never in tests without a browser, nor in a hidden frame). */
export function hasLayout(document: Document): boolean {
  const element = readNative(document, 'documentElement');
  const box = element && boxOf(element);
  return box !== null && (box.width > 0 || box.height > 0);
}

/** Whether and how an element is hidden: '' where it is visible. Ask only where there is a layout. */
export function hiddenBy(element: Element, window: Window): string {
  if (tagOf(element) === 'input' && attribute(element, 'type').toLowerCase() === 'hidden') {
    return 'type-hidden';
  }
  const { checkVisibility } = Element.prototype;
  if (!checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })) {
    const shown = checkVisibility.call(element, { visibilityProperty: true });
    return shown ? 'transparent' : 'display';
  }
  const box = boxOf(element);
  if (box.width < 2 || box.height < 2) return 'size';
  if (box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0) return 'offscreen';
  return '';
}

const MAX_COOKIES = 500;

/** Names and values of the cookies that scripts can read; none where the document refuses (sandboxed). */
export function cookiePairs(document: Document): [name: string, value: string][] {
  try {
    return readNative(document, 'cookie')
      .split(/;\s*/)
      .filter((pair) => pair !== '')
      .slice(0, MAX_COOKIES)
      .map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]);
  } catch {
    return [];
  }
}
