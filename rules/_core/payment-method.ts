import { findPspByUrl, isEvident } from '../_catalog/psps/index.ts';
import type { Psp } from '../_catalog/psps/psp.ts';
import { type CardField, cardFields } from './card-fields.ts';
import { defineDerived } from './derive.ts';
import type { FieldFact, FrameFact } from './facts.ts';
import { chosen, handedOver, handedToPsp } from './payment-method-away.ts';
import {
  frameEvidence,
  hiddenCardNumbers,
  isNumber,
  isSensitive,
  ownDocuments,
  type PaymentFacts,
  reasonOf,
  rowEvidence,
  seenAtShop,
  shownToShopper,
} from './payment-method-facts.ts';
import { type JudgedFrame, judgeFrame } from './payment-method-frames.ts';
import { judgeOwnFields } from './payment-method-own.ts';
import { likeliestPsp, type PspSign, pspSigns } from './payment-method-signs.ts';
import type { PaymentReasonId } from './payment-text.ts';
import type { Confidence, Evidence, MessageValues } from './verdict.ts';

/** How this page takes cards: through the shop (通過型), JavaScript token, PSP's frame, redirect, not at all, can't tell. */
export type PaymentMethodKind =
  | 'passing'
  | 'token'
  | 'hosted-frame'
  | 'redirect'
  | 'none'
  | 'unknown';

/** One thing that decided, with a reason id whose words are in payment-text.ts. */
export interface PaymentReason {
  reason: PaymentReasonId;
  values: MessageValues;
  evidence: Evidence[];
}

export interface PaymentMethod {
  method: PaymentMethodKind;
  /** Id of the payment service provider in the catalogue, or null where it is not known. */
  psp: string | null;
  /** Its name, so that screens need no catalogue. */
  pspName: { ja: string; en: string } | null;
  confidence: Confidence;
  /** What decided first, then what else was seen. */
  reasons: PaymentReason[];
  /** Card fields in the shop's own documents that a shopper can see (or that a click will show). */
  ownFields: CardField[];
  /** Frames of a PSP, or frames that look like one, that take the card. */
  hostedFrames: FrameFact[];
  /** Who takes the card, for measuring: own fields, a PSP's frame, both, or nobody on this page. */
  takenBy: 'shop-page' | 'hosted-frame' | 'both' | 'none';
  /** True where a card is entered, chosen, confirmed or handed over here: rules about payment pages apply. */
  isPaymentPage: boolean;
}

/** What one of the judgements below says; the rest of a `PaymentMethod` follows from the page. */
export interface MethodVerdict {
  method: PaymentMethodKind;
  psp: Psp | null;
  confidence: Confidence;
  reasons: PaymentReason[];
}

/** Everything that the judgements look at, worked out once. */
export interface PaymentView {
  facts: PaymentFacts;
  page: string;
  /** Numbers of the documents that belong to the shop. */
  own: ReadonlySet<number>;
  /** Card fields of the shop's own documents, all but `type=hidden`. */
  cards: CardField[];
  frames: JudgedFrame[];
  signs: PspSign[];
}

const NEEDS = ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'] as const;

/**
 * How this page takes cards, from the surest trace to the weakest: what was seen sent, a card number written into the
 * page, a payment company's frames, the shop's own fields, a form or choice that leads to a payment company.
 * `submissions` and `requests` sharpen the answer where the browser told of them.
 */
export const paymentMethod = defineDerived(NEEDS, (facts, derive): PaymentMethod => {
  const view = viewOf(facts, derive(cardFields));
  const verdict =
    atPsp(view) ??
    seenSent(view) ??
    writtenIntoPage(view) ??
    besideStrangeFrame(view) ??
    inFrames(view) ??
    judgeOwnFields(view) ??
    inCheckoutFrame(view) ??
    handedOver(view) ??
    chosen(view) ??
    nothing();
  const hostedFrames = cardFrames(view).map(({ frame }) => frame);
  const ownFields = fieldsAtShop(view, verdict.method);
  return {
    method: verdict.method,
    psp: verdict.psp?.id ?? null,
    pspName: verdict.psp?.name ?? null,
    confidence: verdict.confidence,
    reasons: verdict.reasons,
    ownFields,
    hostedFrames: verdict.method === 'hosted-frame' ? framesThatDecided(view) : hostedFrames,
    takenBy: takenByOf(view.cards, hostedFrames),
    isPaymentPage: verdict.method !== 'none',
  };
});

function viewOf(facts: PaymentFacts, cards: readonly CardField[]): PaymentView {
  const page = facts.documents[0]?.url ?? '';
  const own = ownDocuments(facts.documents);
  const ownCards = cards.filter(({ field }) => own.has(field.doc) && field.type !== 'hidden');
  const setting = {
    cardsInOwnFrames: ownCards.some(({ field }) => field.doc !== 0),
    cardDocuments: new Set(
      cards
        .filter((card) => isNumber(card) && !own.has(card.field.doc))
        .map(({ field }) => facts.documents.find(({ doc }) => doc === field.doc)?.url ?? ''),
    ),
  };
  const frames = facts.frames
    .filter((frame) => own.has(frame.doc))
    .map((frame) => judgeFrame(frame, page, setting));
  return { facts, page, own, cards: ownCards, frames, signs: pspSigns(facts, own) };
}

/** The page itself belongs to a payment company: nothing here is the shop's. */
function atPsp({ page }: PaymentView): MethodVerdict | null {
  const match = findPspByUrl(page, 'redirect') ?? findPspByUrl(page, 'frame');
  if (!match) return null;
  const evidence: Evidence = { kind: 'url', role: 'page', url: page };
  return {
    method: 'none',
    psp: match.psp,
    confidence: isEvident(match) ? 'firm' : 'tentative',
    reasons: [reasonOf('page-at-psp', match.psp, [evidence])],
  };
}

function seenSent(view: PaymentView): MethodVerdict | null {
  const sent = seenAtShop(view.facts, view.page);
  if (!sent) return null;
  const evidence: Evidence = { kind: 'url', role: 'form', url: sent.action };
  return {
    method: 'passing',
    psp: null,
    confidence: 'certain',
    reasons: [reasonOf('sent-to-shop-seen', null, [evidence], { name: sent.luhnNames[0] ?? '' })],
  };
}

function writtenIntoPage({ facts, own }: PaymentView): MethodVerdict | null {
  const hidden = hiddenCardNumbers(facts.fields, own);
  if (hidden.length === 0) return null;
  const served = hidden.filter((field) => field.holds.prefilled);
  const shown = served.length > 0 ? served : hidden;
  return {
    method: 'passing',
    psp: null,
    confidence: served.length > 0 ? 'certain' : 'firm',
    reasons: [
      reasonOf('hidden-card-number', null, shown.map(rowEvidence), {
        name: shown[0]?.name || shown[0]?.id || '',
      }),
    ],
  };
}

function cardFrames({ frames }: PaymentView): JudgedFrame[] {
  return frames.filter(({ role }) => role === 'card');
}

/** A payment company's frames take the card; own fields beside them are leftovers unless a shopper can see them. */
function inFrames(view: PaymentView): MethodVerdict | null {
  const hosted = cardFrames(view);
  if (hosted.length === 0) return null;
  const ownShown = view.cards.some((card) => isSensitive(card) && shownToShopper(card.field));
  const framesShown = hosted.some(({ frame }) => frame.visible !== false);
  if (ownShown) return null;
  const psp = frameOwner(view, hosted);
  const evident = hosted.some((each) => each.evident);
  const reasons = [
    reasonOf(psp ? 'psp-frame' : 'unknown-card-frame', psp, hosted.map(frameEvidence)),
  ];
  const leftovers = view.cards.filter(isSensitive);
  if (leftovers.length > 0) {
    reasons.push(
      reasonOf(
        'own-fields-hidden',
        null,
        leftovers.map(({ field }) => rowEvidence(field)),
      ),
    );
  }
  return {
    method: 'hosted-frame',
    psp,
    confidence: evident && framesShown && psp ? 'certain' : evident ? 'firm' : 'tentative',
    reasons,
  };
}

/** A nameless frame beside a form to a known payment company is not how the shop takes cards: it does not belong there. */
function besideStrangeFrame(view: PaymentView): MethodVerdict | null {
  const hosted = cardFrames(view);
  if (hosted.length === 0 || frameOwner(view, hosted)) return null;
  const verdict = handedToPsp(view);
  if (verdict?.confidence !== 'firm') return null;
  const strange = reasonOf('unknown-card-frame', null, hosted.map(frameEvidence));
  return { ...verdict, reasons: [...verdict.reasons, strange] };
}

// Frames that name no company may belong to the one whose script stands in the page.
function frameOwner(view: PaymentView, hosted: readonly JudgedFrame[]): Psp | null {
  const named = hosted.find(({ psp, evident }) => psp && evident) ?? hosted.find(({ psp }) => psp);
  return named?.psp ?? likeliestPsp(view.signs.filter((sign) => sign.means === 'hosted-frame'));
}

function inCheckoutFrame(view: PaymentView): MethodVerdict | null {
  const checkout = view.frames.filter(({ role }) => role === 'checkout');
  const first = checkout[0];
  if (!first) return null;
  return {
    method: 'hosted-frame',
    psp: first.psp,
    confidence: first.evident ? 'firm' : 'tentative',
    reasons: [reasonOf('psp-checkout-frame', first.psp, checkout.map(frameEvidence))],
  };
}

function nothing(): MethodVerdict {
  return {
    method: 'none',
    psp: null,
    confidence: 'firm',
    reasons: [reasonOf('no-card-here', null, [])],
  };
}

function framesThatDecided(view: PaymentView): FrameFact[] {
  const deciding = cardFrames(view);
  const frames =
    deciding.length > 0 ? deciding : view.frames.filter(({ role }) => role === 'checkout');
  return frames.map(({ frame }) => frame);
}

/** Where the page asks for a number or code, all fields of the card count; a holder's name alone is no card data. */
function fieldsAtShop(view: PaymentView, method: PaymentMethodKind): CardField[] {
  const isListed = (field: FieldFact): boolean =>
    method === 'hosted-frame' ? shownToShopper(field) : true;
  const fields = view.cards.filter(({ field }) => isListed(field));
  return fields.some(isSensitive) ? fields : [];
}

function takenByOf(
  cards: readonly CardField[],
  hosted: readonly FrameFact[],
): PaymentMethod['takenBy'] {
  const ownNumber = cards.some(({ kind }) => kind === 'number' || kind === 'number-part');
  if (ownNumber) return hosted.length > 0 ? 'both' : 'shop-page';
  return hosted.length > 0 ? 'hosted-frame' : 'none';
}
