import { BOUNDS, type FieldFact } from '../../../rules/_core/facts.ts';
import { isCardNumber } from '../../../rules/_core/pan.ts';
import { saysCard } from '../card-words.ts';
import {
  attribute,
  attributeNames,
  excerptOf,
  type Found,
  queryAll,
  shadowOf,
  tagOf,
  textOf,
} from '../dom.ts';
import type { Page } from '../page.ts';
import { parentOf, shortText, textAfter, textBefore } from './near-text.ts';

const CONTROLS = 'input, select, textarea';
const SKIPPED: ReadonlySet<string> = new Set(
  'submit button reset image file range color checkbox'.split(' '),
);
/** Attributes in which frameworks and payment scripts name a field; what other `data-*` hold is not about naming. */
const NAMING =
  /^(?:data-(?:[\w-]*(?:name|field|test-?id)|test|qa|cy|stripe|recurly|checkout|conekta|openpay-card|bind|model|label|title)|formcontrolname|(?:ng|v|x)-model|x-autocomplete|title)$/;
const MAX_OPTIONS = 16;
const MAX_CLIMB = 5;
const { closest } = Element.prototype;

/** Reads what every field that could take card data says of itself. Values are looked at for their shape only. */
export function collectFields(page: Page): FieldFact[] {
  const labels = labelsById(page);
  const forms = new Map(page.find('form').map(({ element }, index) => [element, index]));
  const all = page.find<HTMLInputElement>(CONTROLS).map((found, index) => ({ found, index }));
  const asked = all.filter(({ found: { element } }) => !SKIPPED.has(typeOf(element)));
  const custom = customFields(page).map((found, n) => ({ found, index: all.length + n }));
  return page
    .bounded('fields', cardWordsFirst([...asked, ...custom]))
    .map(({ found, index }) => fieldFact(page, found, index, labels, forms));
}

type Candidate = { found: Found; index: number };

// Only where rows will be cut: a card form must not be lost behind thousands of other fields.
function cardWordsFirst(all: Candidate[]): Candidate[] {
  if (all.length <= BOUNDS.rows) return all;
  const saying = new Set(all.filter(({ found: { element } }) => saysCard(element)));
  return [...saying, ...all.filter((candidate) => !saying.has(candidate))];
}

type Labels = ReadonlyMap<string, Element>;
type Forms = ReadonlyMap<Element, number>;

function fieldFact(
  page: Page,
  { element, path, inShadow }: Found,
  index: number,
  labels: Labels,
  forms: Forms,
): FieldFact {
  const type = typeOf(element);
  const tag = tagOf(element);
  // A field has four or five of the many attributes that are asked for here.
  const names = attributeNames(element);
  const said = (name: string, bound = BOUNDS.text): string =>
    names.includes(name) ? attribute(element, name).slice(0, bound) : '';
  const hidden = type === 'hidden';
  const name = said('name');
  const id = said('id');
  const options =
    tag === 'select' ? optionsOf(element as HTMLSelectElement) : { texts: [], count: 0 };
  return {
    doc: 0,
    path,
    excerpt: excerptOf(element, names),
    index,
    tag: tag === 'input' || tag === 'select' || tag === 'textarea' ? tag : 'custom',
    type,
    name,
    hasName: name !== '',
    id,
    classes: said('class'),
    dataName: hidden ? said('data-name') : namesIn(element, names),
    autocomplete: said('autocomplete', 80),
    placeholder: said('placeholder'),
    ariaLabel: said('aria-label') || said('label'),
    label: hidden ? '' : labelOf(element, id, labels),
    nearby: hidden ? '' : nearbyOf(element),
    maxLength: lengthOf(said('maxlength')),
    inputMode: said('inputmode', 20),
    pattern: said('pattern'),
    options: options.texts,
    optionCount: options.count,
    ...page.visibility(element),
    disabled: names.includes('disabled'),
    readOnly: names.includes('readonly'),
    form: formOf(element, forms),
    inShadow,
    holds: holdsOf(element),
  };
}

function typeOf(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'input') return attribute(element, 'type').trim().toLowerCase() || 'text';
  return tag === 'select' ? 'select-one' : tag;
}

/** `label for` in one pass: asking each field for its labels would walk the document once a field. */
function labelsById(page: Page): Map<string, Element> {
  const byId = new Map<string, Element>();
  for (const { element } of page.find('label[for]')) {
    const id = attribute(element, 'for');
    if (!byId.has(id)) byId.set(id, element);
  }
  return byId;
}

function labelOf(element: Element, id: string, labels: Labels): string {
  const own = id ? labels.get(id) : undefined;
  const texts = own ? [shortText(own, BOUNDS.text)] : [];
  const by = attribute(element, 'aria-labelledby').slice(0, 200);
  if (by) {
    for (const each of by.split(/\s+/, 4)) {
      const named = Document.prototype.getElementById.call(element.ownerDocument, each);
      if (named && named !== element) texts.push(shortText(named, 100));
    }
  }
  // The browser knows at once where there is none; most fields stand in no label.
  if (!own && closest.call(element, 'label')) {
    const around = climb(element, (parent) => tagOf(parent) === 'label');
    if (around) texts.push(shortText(around, BOUNDS.text));
  }
  return texts.join(' ').trim().slice(0, BOUNDS.text);
}

function nearbyOf(element: Element): string {
  const before = textBefore(element, 60);
  const after = textAfter(element, 20);
  return after ? `${before} … ${after}` : before;
}

/** The nearest of a few parents that fits. */
function climb(element: Element, fits: (parent: Node) => boolean): Element | null {
  let node = parentOf(element);
  for (let n = 0; node?.nodeType === 1 && n < MAX_CLIMB; n++, node = parentOf(node)) {
    if (fits(node)) return node as Element;
  }
  return null;
}

function namesIn(element: Element, names: readonly string[]): string {
  let text = '';
  for (const name of names) {
    if (!NAMING.test(name) || text.length > BOUNDS.text) continue;
    text += ` ${attribute(element, name).slice(0, 80)}`;
  }
  return text.trim().slice(0, BOUNDS.text);
}

function optionsOf(select: HTMLSelectElement): { texts: string[]; count: number } {
  const { options } = select;
  const texts: string[] = [];
  for (let n = 0; n < options.length && n < MAX_OPTIONS; n++) {
    texts.push(textOf(options[n] as Element, 30));
  }
  return { texts, count: options.length };
}

const formGetters = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement].map(
  (kind) => [kind, Object.getOwnPropertyDescriptor(kind.prototype, 'form')?.get] as const,
);

function formOf(element: Element, forms: Forms): number | null {
  const get = formGetters.find(([kind]) => element instanceof kind)?.[1];
  const form = get ? (get.call(element) as Element | null) : null;
  return form ? (forms.get(form) ?? null) : null;
}

function lengthOf(written: string): number | null {
  return /^\d{1,6}$/.test(written) ? Number(written) : null;
}

const valueGetters = [HTMLInputElement, HTMLTextAreaElement].map(
  (kind) => [kind, Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.get] as const,
);

/** The one place that reads a value; only its shape goes on. */
function holdsOf(element: Element): FieldFact['holds'] {
  const get = valueGetters.find(([kind]) => element instanceof kind)?.[1];
  const value = get ? (get.call(element) as string).slice(0, 64).trim() : '';
  return {
    any: value !== '',
    luhn: isCardNumber(value),
    shortDigits: /^\d{3,4}$/.test(value),
    prefilled: attribute(element, 'value').trim() !== '',
  };
}

/** Custom elements that stand for a card field and keep their inputs to themselves (a closed shadow root, `ElementInternals`). */
function customFields(page: Page): Found[] {
  // Words are compared here: a selector of every attribute with every word costs as much as all other queries together.
  return page
    .find('[name], [label], [autocomplete], [placeholder], [id*="card" i]')
    .filter(({ element }) => {
      if (!tagOf(element).includes('-')) return false;
      if (!saysCard(element)) return false;
      const shadow = shadowOf(element);
      return (
        queryAll(element, CONTROLS).length === 0 &&
        (!shadow || queryAll(shadow, CONTROLS).length === 0)
      );
    });
}
