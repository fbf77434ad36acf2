import { OFFERED_TEST_NUMBER } from '../../rules/_core/published-test-numbers.ts';
import { heldBy, putValue } from './field-value.ts';

/** What is typed by the field's `autocomplete`; other fields are left alone. */
const TYPED: Record<string, string> = {
  'cc-number': OFFERED_TEST_NUMBER,
  'cc-exp': '12/30',
  'cc-csc': '123',
  'cc-name': 'TARO KOSHU',
  username: 'koshu',
  'current-password': 'rehearsal',
};

/**
 * Types a test card into the fields that are shown, as keys would: the page's scripts hear of each character. Where the page has none
 * itself it goes into its frames, as a shopper would do.
 */
export async function typeTestCard(document: Document, ms: number): Promise<void> {
  if ((await typeInto(document, ms)) > 0) return;
  for (const { contentDocument } of document.querySelectorAll('iframe'))
    if (contentDocument) await typeInto(contentDocument, ms);
}

async function typeInto(document: Document, ms: number): Promise<number> {
  let fields = 0;
  for (const field of document.querySelectorAll('input')) {
    const text = TYPED[field.autocomplete];
    if (text === undefined || field.getClientRects().length === 0) continue;
    fields++;
    put(field, '');
    for (const character of text) {
      // What the page itself made of it so far (spaces between the digits) stays.
      put(field, heldBy(field) + character);
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return fields;
}

function put(field: HTMLInputElement, text: string): void {
  putValue(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
