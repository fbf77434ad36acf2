/** Rows of the recorder by hand, for the tests of rules that live on calls. Not used by the product. */
import {
  API_ROLES,
  type Api,
  type CallFact,
  type Carried,
  type ScriptRef,
} from './behaviour-facts.ts';
import type { Facts } from './facts.ts';
import { factsOf, type PartialFacts } from './testing.ts';

export const SHOP_SCRIPT = 'https://shop.example/checkout.js';
export const STRANGER = 'https://widgets.example/w.js';

/** A script as the innermost of a stack; `via` are its callers. */
export function script(url: string, via: string[] = [], evaluated = false): ScriptRef {
  return { url, line: 10, inline: false, evaluated, via };
}

/** This run's own test data, raw unless an encoding follows the colon: `canary('pan:base64', 'code')`. */
export function canary(...words: string[]): Carried[] {
  return words.map((word) => {
    const [part, encoding = 'raw'] = word.split(':');
    return { part, encoding, canary: true } as Carried;
  });
}

/** Digits in the form of a card number. */
export const SHAPE: Carried[] = [{ part: 'pan', encoding: 'raw', canary: false }];

/** A call with what the test cares about; `by` may be an address. */
export function call(
  api: Api,
  by: string | ScriptRef | null,
  rest: Partial<CallFact> = {},
): Partial<CallFact> {
  return { api, role: API_ROLES[api], by: typeof by === 'string' ? script(by) : by, ...rest };
}

/** A payment page of the shop with a trusted recorder; a dry run only where it is named. */
export function paymentPage(calls: Partial<CallFact>[], given: PartialFacts = {}): Facts {
  return factsOf({
    fields: [
      { label: 'カード番号', autocomplete: 'cc-number', maxLength: 16, form: 0 },
      { label: 'セキュリティコード', autocomplete: 'cc-csc', maxLength: 4, form: 0 },
    ],
    forms: [{ action: 'https://shop.example/confirm' }],
    recorders: [{}],
    natives: [],
    additions: [],
    serviceWorkers: [],
    ...given,
    calls,
  });
}

/** Tells that a dry run was made. */
export const RUN: PartialFacts = { dryRuns: [{}] };
