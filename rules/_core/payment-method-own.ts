import { findPspByUrl, isEvident } from '../_catalog/psps/index.ts';
import type { Psp } from '../_catalog/psps/psp.ts';
import type { CardField } from './card-fields.ts';
import type { FieldFact, FormFact } from './facts.ts';
import type { MethodVerdict, PaymentReason, PaymentView } from './payment-method.ts';
import {
  frameEvidence,
  isNumber,
  isSensitive,
  reasonOf,
  rowEvidence,
  shownToShopper,
} from './payment-method-facts.ts';
import { likeliestPsp, type PspSign, showsFrames, showsToken } from './payment-method-signs.ts';
import { isSameSite } from './site.ts';
import { CONFIDENCES, type Confidence } from './verdict.ts';

/** The field that decides, and the form it stands in. */
interface Deciding {
  card: CardField;
  form: FormFact | null;
}

/**
 * Card fields in the shop's own documents: a token, passing, or not to be told from here. A `name` alone proves nothing
 * (token modules empty or remove named fields before sending) and neither does its absence (script may send the value).
 */
export function judgeOwnFields(view: PaymentView): MethodVerdict | null {
  const deciding = decidingField(view);
  if (!deciding) return null;
  // A payment service's traces confirm that the field is a card's; without them only the field itself says so.
  return (
    postedToPsp(deciding) ??
    withToken(view, deciding) ??
    withTokenField(view, deciding) ??
    atMost(sentByForm(view, deciding), deciding.card.confidence) ??
    cannotTell(view, deciding)
  );
}

// What a shopper sees before what waits in a closed dialog, the number before the code, named before nameless.
function decidingField({ cards, facts }: PaymentView): Deciding | null {
  const rank = (card: CardField): number =>
    (shownToShopper(card.field) ? 4 : 0) + (isNumber(card) ? 2 : 0) + (card.field.hasName ? 1 : 0);
  const card = cards.filter(isSensitive).sort((a, b) => rank(b) - rank(a))[0];
  if (!card) return null;
  const { doc, form } = card.field;
  const found = facts.forms.find((each) => each.doc === doc && each.index === form);
  return { card, form: found ?? null };
}

/** The form sends the card straight to a payment company: it does not pass through the shop. */
function postedToPsp({ form }: Deciding): MethodVerdict | null {
  if (!form?.hasAction) return null;
  const match = findPspByUrl(form.action, 'api') ?? findPspByUrl(form.action, 'redirect');
  if (!match) return null;
  return {
    method: 'token',
    psp: match.psp,
    confidence: isEvident(match) ? 'firm' : 'tentative',
    reasons: [reasonOf('card-form-posts-to-psp', match.psp, [rowEvidence(form)])],
  };
}

function withToken(view: PaymentView, { card, form }: Deciding): MethodVerdict | null {
  const signs = view.signs.filter(showsToken);
  if (signs.length === 0) return null;
  const psp = likeliestPsp(signs);
  const sure = signs.some((sign) => sign.evident && sign.means === 'token');
  const seen = sentWithoutNumber(view, card.field, form);
  const reasons = [reasonOf('token-script-present', psp, evidenceOf(signs))];
  reasons.push(...otherServices(signs, psp));
  reasons.push(...namedOrNot(card.field));
  if (seen) reasons.push(reasonOf('sent-without-number-seen', psp, [rowEvidence(card.field)]));
  return {
    method: 'token',
    psp,
    confidence: seen ? 'certain' : sure ? 'firm' : 'tentative',
    reasons,
  };
}

/** No known script, but a hidden field that waits for a payment token beside the card field. */
function withTokenField({ facts }: PaymentView, { card, form }: Deciding): MethodVerdict | null {
  const waiting = facts.fields.find(
    (field) =>
      field.doc === card.field.doc &&
      field.type === 'hidden' &&
      field.form === (form?.index ?? null) &&
      !field.holds.any &&
      isTokenField(field),
  );
  if (!waiting) return null;
  return {
    method: 'token',
    psp: null,
    confidence: card.field.hasName ? 'tentative' : 'firm',
    reasons: [
      reasonOf('token-field-present', null, [rowEvidence(waiting)], {
        name: waiting.name || waiting.id,
      }),
      ...namedOrNot(card.field),
    ],
  };
}

// Wallets and pay-later services keep tokens of their own.
const OTHER_WAYS = /clear.?pay|after.?pay|klarna|affirm|paypal|venmo|google|apple|amazon|paidy/i;

// `_token`, `csrf_token` and the like guard the form against forgery and say nothing of the card.
function isTokenField({ name, id }: FieldFact): boolean {
  const said = `${name} ${id}`;
  if (/csrf|xsrf|authenticity|security.?token|form.?token|url/i.test(said)) return false;
  if (OTHER_WAYS.test(said)) return false;
  return (
    /(?:pay|card|credit|cc|kessai|settle)\w*[\W_]*token|token[\W_]*(?:key|value|id|pay|card)|\bnonce[\W_]*payment|payment.?(?:method.?)?nonce/i.test(
      said,
    ) || /^token$/i.test(name)
  );
}

function sentByForm(view: PaymentView, { card, form }: Deciding): MethodVerdict | null {
  const { field } = card;
  if (!field.hasName || !form || !isSameSite(form.action, view.page)) return null;
  // Without action and method the form is more often read by script than sent.
  if (!form.hasAction && form.method !== 'post') return null;
  const strangers = view.signs.filter((sign) => showsFrames(sign) && sign.means !== null);
  const reasons = [
    reasonOf('named-field-posts-to-shop', null, [rowEvidence(field), rowEvidence(form)], {
      name: field.name,
    }),
  ];
  if (strangers.length > 0) {
    reasons.push(
      reasonOf('frame-script-without-frame', likeliestPsp(strangers), evidenceOf(strangers)),
    );
  }
  const framed = view.frames.filter(({ role }) => role === 'card');
  if (framed.length > 0) {
    const psp = framed.find((each) => each.psp)?.psp ?? null;
    reasons.push(
      reasonOf(psp ? 'psp-frame' : 'unknown-card-frame', psp, framed.map(frameEvidence)),
    );
  }
  const clear =
    form.hasAction &&
    form.method === 'post' &&
    strangers.length + framed.length === 0 &&
    shownToShopper(field);
  return { method: 'passing', psp: null, confidence: clear ? 'firm' : 'tentative', reasons };
}

function cannotTell(view: PaymentView, { card, form }: Deciding): MethodVerdict {
  const { field } = card;
  const evidence = [rowEvidence(field)];
  const reasons: PaymentReason[] = [];
  if (!field.hasName) reasons.push(reasonOf('fields-without-name', null, evidence));
  if (!form) reasons.push(reasonOf('fields-outside-form', null, evidence));
  else if (field.hasName && !isSameSite(form.action, view.page)) {
    reasons.push(reasonOf('named-field-posts-elsewhere', null, [...evidence, rowEvidence(form)]));
  } else if (field.hasName)
    reasons.push(reasonOf('form-read-by-script', null, [...evidence, rowEvidence(form)]));
  return { method: 'unknown', psp: null, confidence: 'tentative', reasons };
}

/** The number was filled in when the form was sent, and the form did not hold it. */
function sentWithoutNumber(
  { facts }: PaymentView,
  field: FieldFact,
  form: FormFact | null,
): boolean {
  if (!form || !field.holds.luhn) return false;
  return (facts.submissions ?? []).some(
    (sent) =>
      sent.submitted &&
      sent.doc === form.doc &&
      sent.action === form.action &&
      sent.luhnNames.length === 0,
  );
}

function namedOrNot(field: FieldFact): PaymentReason[] {
  const reason = field.hasName ? 'named-fields-with-token' : 'fields-without-name';
  return [reasonOf(reason, null, [rowEvidence(field)], field.hasName ? { name: field.name } : {})];
}

/** Names the services that could be meant too: all of them where none is likelier. */
function otherServices(signs: readonly PspSign[], psp: Psp | null): PaymentReason[] {
  const telling = signs.filter(
    (sign) => sign.psp !== psp && (!psp || (sign.evident && sign.means === 'token')),
  );
  const others = [...new Set(telling.map((sign) => sign.psp))];
  if (others.length === 0) return [];
  const names = {
    psps: others.map(({ name }) => name.en).join(', '),
    pspsJa: others.map(({ name }) => name.ja).join('、'),
  };
  return [reasonOf(psp ? 'other-psps' : 'several-psps', null, evidenceOf(telling), names)];
}

function evidenceOf(signs: readonly PspSign[]): PspSign['evidence'][] {
  return [...signs].sort((a, b) => b.weight - a.weight).map((sign) => sign.evidence);
}

function atMost(verdict: MethodVerdict | null, bound: Confidence): MethodVerdict | null {
  if (!verdict) return null;
  const weaker = Math.max(CONFIDENCES.indexOf(verdict.confidence), CONFIDENCES.indexOf(bound));
  return { ...verdict, confidence: CONFIDENCES[weaker] ?? 'tentative' };
}
