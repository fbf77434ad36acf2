import type { FieldEvidence } from './card-fields-evidence.ts';
import type { FieldFact, FormFact } from './facts.ts';

/** How far apart in document order fields of one card may stand: a billing address may lie between them. */
const REACH_IN_FORM = 16;
const REACH_OUTSIDE = 8;
/** What a field's own words must weigh to be believed without a neighbour. */
export const DECIDES_ALONE = 3;
/** Log-ins are short; a checkout that also sets a password is not. */
const LOGIN_FIELDS = 8;

/** The fields of one document that could take a card, in document order, and which of them stand near each other. */
export interface Neighbourhood {
  all: readonly FieldEvidence[];
  /** Evidence of fields near a field, itself left out. */
  near: (evidence: FieldEvidence, reach?: number) => FieldEvidence[];
}

export function neighbourhood(all: readonly FieldEvidence[]): Neighbourhood {
  const positions = new Map(all.map((evidence, position) => [evidence, position]));
  return {
    all,
    near: (evidence, reach) => {
      const at = positions.get(evidence) ?? 0;
      // Fields are at least as far apart by index as by position: a window keeps the work linear.
      const around = all.slice(Math.max(0, at - REACH_IN_FORM), at + REACH_IN_FORM + 1);
      return around.filter((other) => other !== evidence && isNear(evidence, other, reach));
    },
  };
}

export function distance(a: FieldEvidence, b: FieldEvidence): number {
  return Math.abs(a.field.index - b.field.index);
}

export function isNear(a: FieldEvidence, b: FieldEvidence, reach?: number): boolean {
  const sameForm = a.field.form !== null && a.field.form === b.field.form;
  return distance(a, b) <= (reach ?? (sameForm ? REACH_IN_FORM : REACH_OUTSIDE));
}

/**
 * The fields that carry a card's other fields: numbers, their parts, and security codes. A weak one needs a partner
 * (expiry, code or number) near it; an expiry date or a holder alone means nothing.
 */
export function anchorsOf(
  { all, near }: Neighbourhood,
  parts: ReadonlySet<FieldEvidence>,
  forms: readonly FormFact[],
): Set<FieldEvidence> {
  const formsByIndex = new Map(forms.map((form) => [form.index, form]));
  return new Set(
    all.filter((evidence) => {
      const { kind, field } = evidence;
      if (evidence.otherThing) return false;
      if (parts.has(evidence)) return true;
      const around = (): FieldEvidence[] => near(evidence);
      if (kind === 'number') {
        const form = field.form === null ? undefined : formsByIndex.get(field.form);
        return isNumber(evidence, around(), form);
      }
      return kind === 'security-code' && isCode(evidence, around());
    }),
  );
}

function isNumber(
  evidence: FieldEvidence,
  around: readonly FieldEvidence[],
  form: FormFact | undefined,
): boolean {
  const partners = around.filter((other) => !other.otherThing);
  const code = partners.find(({ kind }) => kind === 'security-code');
  // "Number" with an expiry date may be a passport's, with a hint of a code anything.
  if (evidence.score < 2) return code !== undefined && code.score >= DECIDES_ALONE;
  if (code || partners.some(isOfCard) || hasBareDate(partners)) return true;
  return standsAlone(evidence, around, form);
}

function isOfCard({ kind, card, score }: FieldEvidence): boolean {
  if (kind === 'holder') return card && score >= DECIDES_ALONE;
  return kind?.startsWith('expiry') ?? false;
}

/** A month and a year that do not say of what, and are no birth date's. */
function hasBareDate(partners: readonly FieldEvidence[]): boolean {
  const parts = new Set(partners.filter((each) => !each.otherNearby).map(({ bare }) => bare));
  return parts.has('expiry-month') && parts.has('expiry-year');
}

/** A number without any other card field: only where it speaks of a payment card, and not in a log-in. */
function standsAlone(
  evidence: FieldEvidence,
  around: readonly FieldEvidence[],
  form: FormFact | undefined,
): boolean {
  const { score, tokenOnly, otherNearby, paymentCard } = evidence;
  if (score < DECIDES_ALONE || tokenOnly) return false;
  if (otherNearby && !paymentCard) return false;
  if (form?.hasPassword && form.fieldCount <= LOGIN_FIELDS) return false;
  const secret = around.some(
    (other) => (other.pin || other.field.type === 'password') && isNear(evidence, other, 3),
  );
  return !secret && (paymentCard || score > DECIDES_ALONE);
}

function isCode(evidence: FieldEvidence, around: readonly FieldEvidence[]): boolean {
  const partners = around.filter((other) => !other.otherThing);
  const isPartner = ({ kind }: FieldEvidence): boolean =>
    kind === 'number' || (kind?.startsWith('expiry') ?? false);
  if (partners.some(isPartner)) return true;
  // A code right behind a gift card's number is that card's.
  if (around.some((other) => other.otherThing && isNear(evidence, other, 2))) return false;
  return evidence.score >= DECIDES_ALONE && evidence.codeOfCard && !evidence.tokenOnly;
}

const PART_LENGTHS = { min: 3, max: 7 };

/** Runs of three to five short fields that follow each other, the first of which asks for a card number. */
export function numberParts(all: readonly FieldEvidence[]): Set<FieldEvidence> {
  const parts = new Set<FieldEvidence>();
  let run: FieldEvidence[] = [];
  const close = (): void => {
    const isNumber = run[0]?.kind === 'number' && !run[0].otherThing;
    if (run.length >= 3 && run.length <= 5 && isNumber) for (const each of run) parts.add(each);
    run = [];
  };
  for (const each of all) {
    const last = run.at(-1);
    if (last && each.field.index !== last.field.index + 1) close();
    if (couldBePart(each.field, each.kind, run.length > 0)) run.push(each);
    else close();
  }
  close();
  return parts;
}

function couldBePart(field: FieldFact, kind: FieldEvidence['kind'], begun: boolean): boolean {
  const { maxLength } = field;
  if (maxLength === null || maxLength < PART_LENGTHS.min || maxLength > PART_LENGTHS.max) {
    return false;
  }
  return kind === 'number' || (begun && kind === null);
}
