import { findPspByUrl, isEvident } from '../_catalog/psps/index.ts';
import type { FormFact } from './facts.ts';
import type { MethodVerdict, PaymentMethodKind, PaymentView } from './payment-method.ts';
import { findCardChoice } from './payment-method-choice.ts';
import { reasonOf, rowEvidence } from './payment-method-facts.ts';
import { likeliestPsp, type PspSign, showsFrames, showsToken } from './payment-method-signs.ts';
import type { PaymentReasonId } from './payment-text.ts';
import { isSameSite } from './site.ts';
import { hostOf } from './url.ts';

/** The page hands the shopper over to a payment company: by a form to one, or by one that leaves to pay elsewhere. */
export function handedOver(view: PaymentView): MethodVerdict | null {
  return handedToPsp(view) ?? handedElsewhere(view);
}

/** A form of the page posts to a payment company's page. */
export function handedToPsp({ facts, own }: PaymentView): MethodVerdict | null {
  const handing = facts.forms
    .filter((form) => own.has(form.doc) && form.hasAction)
    .map((form): [FormFact, ReturnType<typeof findPspByUrl>] => [
      form,
      findPspByUrl(form.action, 'redirect'),
    ])
    .sort(
      ([, a], [, b]) => Number(b !== null && isEvident(b)) - Number(a !== null && isEvident(a)),
    );
  const [form, match] = handing.find(([, found]) => found !== null) ?? [];
  if (!form || !match) return null;
  return {
    method: 'redirect',
    psp: match.psp,
    confidence: isEvident(match) ? 'firm' : 'tentative',
    reasons: [reasonOf('form-to-psp', match.psp, [rowEvidence(form)])],
  };
}

const PAYING = /支払|決済|クレジット|カード|pay(?!pal)|check\s?out|zahlen|payer|pagar/i;

/** A form leaves for another site by a button that speaks of paying: a payment company that the catalogue does not know. */
function handedElsewhere({ facts, own, page }: PaymentView): MethodVerdict | null {
  const form = facts.forms.find(
    ({ doc, hasAction, action, actionOrigin, visible, buttons }) =>
      own.has(doc) &&
      hasAction &&
      actionOrigin !== '' &&
      !isSameSite(action, page) &&
      visible !== false &&
      buttons.some((words) => PAYING.test(words)),
  );
  if (!form) return null;
  const host = hostOf(form.action);
  return {
    method: 'redirect',
    psp: null,
    confidence: 'tentative',
    reasons: [reasonOf('payment-form-to-other-site', null, [rowEvidence(form)], { host })],
  };
}

/** A card can be chosen here, but is typed elsewhere: what the page loads tells where, if anything does. */
export function chosen(view: PaymentView): MethodVerdict | null {
  const choice = findCardChoice(view.facts.fields, view.own);
  if (!choice) return null;
  const chosenHere = reasonOf(
    choice.saysLink ? 'link-payment-chosen' : 'card-choice-without-fields',
    null,
    [rowEvidence(choice.field)],
  );
  const told = choice.saysLink ? null : scriptsTell(view);
  if (told) return { ...told, reasons: [...told.reasons, chosenHere] };
  return { method: 'redirect', psp: null, confidence: 'tentative', reasons: [chosenHere] };
}

function scriptsTell({ signs }: PaymentView): MethodVerdict | null {
  const tell = (
    method: PaymentMethodKind,
    reason: PaymentReasonId,
    telling: PspSign[],
  ): MethodVerdict | null => {
    if (telling.length === 0) return null;
    const psp = likeliestPsp(telling);
    const evidence = telling.map((sign) => sign.evidence);
    return { method, psp, confidence: 'tentative', reasons: [reasonOf(reason, psp, evidence)] };
  };
  return (
    tell(
      'token',
      'token-script-present',
      signs.filter((sign) => sign.means !== null && showsToken(sign)),
    ) ??
    tell(
      'hosted-frame',
      'frame-script-present',
      signs.filter((sign) => sign.means !== null && showsFrames(sign)),
    )
  );
}
