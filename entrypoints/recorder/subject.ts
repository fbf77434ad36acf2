/** What an element is, told cheaply and remembered; what a field's words mean is found out outside the page. */
import { attributeOf, cut, exec, lower, native, tagOf, weakGet, weakSet } from './natives.ts';

const textIn = native<string | null>('Node', 'textContent', 'get');
const known = new WeakMap();

/**
 * `form`, `document`, or what a field or button says of itself in small letters: after `+` where that may speak of a card, after
 * `!` where it is a button, after a space otherwise. '' for what says nothing, or nothing yet.
 */
export function subjectOf(element: unknown): string {
  const before = weakGet(known, element) as string | undefined;
  if (before) return before;
  const subject = classify(element);
  if (subject) remember(element, subject);
  return subject;
}

/** The element has shown what it is. */
export const remember = (element: unknown, subject: string): void =>
  void weakSet(known, element, subject);

export const isCard = (subject: string): boolean => subject[0] === '+';

function classify(element: unknown): string {
  if (element === document) return 'document';
  const tag = tagOf(element);
  if (tag === 'form') return tag;
  const said = (...names: string[]): string => {
    let all = '';
    for (let n = 0; n < names.length; n++)
      all += ` ${lower(cut(attributeOf(element, names[n]) ?? '', 0, 60))}`;
    return all;
  };
  const type = said('type');
  const words = said('autocomplete', 'name', 'id', 'placeholder', 'aria-label', 'data-name');
  if (exec(/^(?:input|select|textarea)$/, tag) && !exec(/button|submit|image/, type)) {
    if (!exec(/\S/, words) || exec(/check|radio|file/, type)) return '';
    const ofCard =
      /card|\bcc|cv[vcn]|csc|sec[a-z]*.?co?d|exp|pan\b|holder|mm.{0,3}yy|\d{4}.?\d{4}|名義|カード|期限|セキュリティ/;
    return (exec(ofCard, words) ? '+' : '') + words;
  }
  return exec(/^(?:button|input)$/, tag) || said('role') === ' button'
    ? `!${type}${words}${said('value')} ${lower(cut(textIn(element) ?? '', 0, 60))}`
    : '';
}
