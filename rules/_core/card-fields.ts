import { couldTakeCard, evidenceOf, type FieldEvidence } from './card-fields-evidence.ts';
import {
  anchorsOf,
  DECIDES_ALONE,
  distance,
  isNear,
  neighbourhood,
  numberParts,
} from './card-fields-group.ts';
import { plainWords } from './card-fields-words.ts';
import { defineDerived } from './derive.ts';
import type { FieldFact, FormFact } from './facts.ts';
import type { Confidence } from './verdict.ts';

export type CardFieldKind =
  | 'number'
  | 'number-part'
  | 'expiry'
  | 'expiry-month'
  | 'expiry-year'
  | 'security-code'
  | 'holder'
  | 'type';

/** A field that takes part of a payment card's data, and why we think so. */
export interface CardField {
  field: FieldFact;
  kind: CardFieldKind;
  confidence: Confidence;
  /** What decided, for people and tests: `autocomplete:number`, `label:expiry`, `beside:number`. */
  signals: string[];
}

/** Every card field of the page, hidden ones included, in document order. */
export const cardFields = defineDerived(
  ['fields', 'forms', 'documents'],
  ({ fields, forms }): CardField[] =>
    [...Map.groupBy(fields, ({ doc }) => doc)].flatMap(([doc, own]) =>
      classifyDocument(
        own,
        forms.filter((form) => form.doc === doc),
      ),
    ),
);

function classifyDocument(fields: readonly FieldFact[], forms: readonly FormFact[]): CardField[] {
  const asked = fields.filter((field) => couldTakeCard(field) && !isTabStop(field)).map(evidenceOf);
  const held = fields.filter((field) => field.type === 'hidden' && field.holds.luhn).map(holding);
  const place = neighbourhood(asked);
  const parts = numberParts(asked);
  const anchors = anchorsOf(place, parts, forms);
  const found = asked.flatMap((evidence): CardField[] => {
    const { field, signals } = evidence;
    const around = place.near(evidence);
    const beside = nearest(evidence, around, anchors);
    const kind = anchors.has(evidence)
      ? partOrWhole(evidence, parts)
      : kindBeside(evidence, beside, around);
    if (!kind) return [];
    const near = beside ? [`beside:${beside.kind ?? 'number'}`] : [];
    const confidence = confidenceOf(evidence, beside !== null);
    return [{ field, kind, confidence, signals: [...signals, ...near] }];
  });
  return [...found, ...held].sort((a, b) => a.field.index - b.field.index);
}

/** Hosted-field libraries put invisible inputs without a name or a label around their frames to catch the focus. */
function isTabStop(field: FieldFact): boolean {
  const { hiddenBy, hasName, label, ariaLabel, placeholder, dataName } = field;
  const mute = !hasName && (label + ariaLabel + placeholder + dataName).trim() === '';
  return mute && (hiddenBy === 'transparent' || hiddenBy === 'size' || hiddenBy === 'offscreen');
}

// A hidden field is nothing that a shopper fills in; one that holds a card number needs no name to say so.
function holding(field: FieldFact): CardField {
  return { field, kind: 'number', confidence: 'certain', signals: ['holds:luhn'] };
}

function confidenceOf(evidence: FieldEvidence, beside: boolean): Confidence {
  const { score, paymentCard, otherNearby } = evidence;
  if (score >= 2 * DECIDES_ALONE && beside && !otherNearby) return 'certain';
  return score >= DECIDES_ALONE && (beside || paymentCard) ? 'firm' : 'tentative';
}

function partOrWhole(
  evidence: FieldEvidence,
  parts: ReadonlySet<FieldEvidence>,
): CardFieldKind | null {
  return parts.has(evidence) ? 'number-part' : evidence.kind;
}

function nearest(
  evidence: FieldEvidence,
  around: readonly FieldEvidence[],
  anchors: ReadonlySet<FieldEvidence>,
): FieldEvidence | null {
  let best: FieldEvidence | null = null;
  for (const other of around) {
    if (!anchors.has(other)) continue;
    if (!best || distance(other, evidence) < distance(best, evidence)) best = other;
  }
  return best;
}

/** Kind of a field that is believed because of the card field beside it. */
function kindBeside(
  evidence: FieldEvidence,
  beside: FieldEvidence | null,
  around: readonly FieldEvidence[],
): CardFieldKind | null {
  const { kind, bare } = evidence;
  if (evidence.otherThing) return null;
  // The holder is often the one field that a shop keeps for itself beside a payment provider's frames.
  if (!beside) return isHolderAlone(evidence) ? 'holder' : null;
  if (kind === 'number' || kind === 'security-code') return null;
  if (kind === 'expiry' && bare) return bare;
  if (kind) return kind;
  return bareBeside(evidence, beside, around) ?? holderBeside(evidence, beside);
}

function isHolderAlone({ kind, card, score }: FieldEvidence): boolean {
  return kind === 'holder' && card && score >= 2 * DECIDES_ALONE;
}

/** A month or a year that does not say of what, beside a card that has none yet. */
function bareBeside(
  evidence: FieldEvidence,
  beside: FieldEvidence,
  around: readonly FieldEvidence[],
): CardFieldKind | null {
  const { bare, otherNearby } = evidence;
  if (!bare || otherNearby || !isNear(evidence, beside, 4)) return null;
  return around.some(({ kind }) => kind === bare) ? null : bare;
}

/** "Name" right beside the number, with nothing that would make it a person's address. */
function holderBeside(evidence: FieldEvidence, beside: FieldEvidence): CardFieldKind | null {
  const { field } = evidence;
  if (field.tag === 'select' || !isNear(evidence, beside, 2)) return null;
  const label = plainWords(field.label || field.ariaLabel || field.placeholder);
  return /^(?:full )?name$|^お?名前(?:ローマ字)?$/.test(label) ? 'holder' : null;
}
