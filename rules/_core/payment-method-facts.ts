import type { Psp } from '../_catalog/psps/psp.ts';
import type { SubmissionFact } from './browser-facts.ts';
import type { CardField } from './card-fields.ts';
import type { FactsWith } from './derive.ts';
import type { DocumentFact, ElementRef, FieldFact } from './facts.ts';
import type { PaymentReason } from './payment-method.ts';
import type { JudgedFrame } from './payment-method-frames.ts';
import type { PaymentReasonId } from './payment-text.ts';
import { isSameSite } from './site.ts';
import type { Evidence, MessageValues } from './verdict.ts';

export type PaymentFacts = FactsWith<
  'documents' | 'fields' | 'forms' | 'frames' | 'scripts' | 'metas'
>;

const MAX_EVIDENCE = 12;

/**
 * Numbers of the documents that belong to the shop: the top one, those of its site, and those without an address of
 * their own (`about:blank`, `srcdoc`) inside them. An iframe of the shop's own site is the shop's page too.
 */
export function ownDocuments(documents: readonly DocumentFact[]): Set<number> {
  const page = documents[0]?.url ?? '';
  const own = new Set<number>([0]);
  // Parents come before their children, so one pass settles every chain.
  for (const { doc, parent, url, inheritsOrigin } of documents) {
    if (inheritsOrigin ? own.has(parent ?? 0) : isSameSite(url, page)) own.add(doc);
  }
  return own;
}

/** True for the parts of a card that a thief needs and a shop must not keep: its number and its security code. */
export function isSensitive({ kind }: CardField): boolean {
  return kind === 'number' || kind === 'number-part' || kind === 'security-code';
}

export function isNumber({ kind }: CardField): boolean {
  return kind === 'number' || kind === 'number-part';
}

/** Visible, or in a document that has no layout to ask. */
export function shownToShopper(field: FieldFact): boolean {
  return field.visible !== false;
}

// Names of numbers that pass for a card's by chance: one in ten does.
const OTHER_NUMBERS =
  /order|session|track|token|nonce|csrf|time|date|sku|item|product|goods|ean|gtin|isbn|\bjan|uid|user|customer|member|pixel|visitor|client|trans|invoice|slip|denpyo|tel|phone/i;
const CARD_NAMES = /card|credit|(?:^|[^a-z])(?:cc|pan)(?![a-z])|ccn|kaado|kard/i;

/** Fields that the page keeps out of sight and that hold a card number (finding 3 of the platform notes). */
export function hiddenCardNumbers(
  fields: readonly FieldFact[],
  own: ReadonlySet<number>,
): FieldFact[] {
  return fields.filter((field) => {
    if (field.type !== 'hidden' || !field.holds.luhn || !own.has(field.doc)) return false;
    const names = `${field.name} ${field.id}`;
    return CARD_NAMES.test(names) || !OTHER_NUMBERS.test(names);
  });
}

/** A submission to the shop's own site that held a card number, or null where none was seen. */
export function seenAtShop({ submissions }: PaymentFacts, page: string): SubmissionFact | null {
  const sent = (submissions ?? []).filter(({ luhnNames }) => luhnNames.length > 0);
  return sent.find(({ action }) => isSameSite(action, page)) ?? null;
}

/** A reason with bounded evidence; the service's names go into `{psp}` (English) and `{pspJa}`. */
export function reasonOf(
  reason: PaymentReasonId,
  psp: Psp | null,
  evidence: readonly Evidence[],
  values: MessageValues = {},
): PaymentReason {
  const names: MessageValues = psp ? { psp: psp.name.en, pspJa: psp.name.ja } : {};
  return { reason, values: { ...names, ...values }, evidence: evidence.slice(0, MAX_EVIDENCE) };
}

export function rowEvidence({ doc, path, excerpt }: ElementRef): Evidence {
  return { kind: 'element', doc, path, excerpt };
}

export function frameEvidence({ frame }: JudgedFrame): Evidence {
  return rowEvidence(frame);
}
