import { isCardNumber } from '../../rules/_core/pan.ts';
import type { SubmissionTestimony } from '../../rules/_core/testimony.ts';
import { shapeUrl } from '../../rules/_core/url.ts';
import { targetOf } from '../snapshot/dom.ts';

/** As in the schema of the notice. */
const MAX_NAMES = 200;

/** Names and shapes of what a form sends, where to; null where its address is none, since that goes nowhere. */
export function sentForm(
  document: Document,
  form: HTMLFormElement,
  data: FormData,
  submitted: boolean,
): SubmissionTestimony | null {
  const luhnNames: string[] = [];
  const shortNames: string[] = [];
  let entryCount = 0;
  for (const [name, value] of data) {
    entryCount++;
    if (typeof value !== 'string') continue;
    const names = isCardNumber(value) ? luhnNames : /^\d{3,4}$/.test(value) ? shortNames : [];
    if (names.length < MAX_NAMES) names.push(name.slice(0, 200));
  }
  const { action, method } = targetOf(document, form);
  return action
    ? {
        action: shapeUrl(action),
        method: method.slice(0, 9),
        submitted,
        luhnNames,
        shortNames,
        entryCount,
      }
    : null;
}
