import { type CardField, cardFields } from './card-fields.ts';
import { defineDerived } from './derive.ts';
import type { DocumentFact, FieldFact } from './facts.ts';
import { personalKind } from './personal-fields.ts';

/** What of the test data a field is given. Numbers that are split over several fields come in four parts of four digits. */
export type TypedPart =
  | 'pan'
  | 'pan-1'
  | 'pan-2'
  | 'pan-3'
  | 'pan-4'
  | 'code'
  | 'month'
  | 'year'
  | 'expiry'
  | 'holder'
  | 'name'
  | 'mail'
  | 'phone';

/** A field that a dry run fills in, and the document it stands in. */
export interface PlannedField {
  doc: number;
  path: string;
  part: TypedPart;
}

/**
 * The fields that a dry run fills in, card fields first: of the page itself and of frames of its own origin. Empty where there is
 * no card number to type: payment services' frames are left alone, and without a number nothing could be told.
 */
export const dryRunFields = defineDerived(
  ['fields', 'forms', 'documents'],
  ({ fields, documents }, derive): PlannedField[] => {
    const own = sameOrigin(documents);
    const reached = (field: FieldFact): boolean => own.has(field.doc) && canBeTyped(field);
    const card = derive(cardFields).filter(({ field }) => reached(field));
    const ofCard = [...numberFields(card), ...otherCardFields(card)];
    if (!ofCard.some(({ part }) => part.startsWith('pan'))) return [];
    const taken = new Set(card.map(({ field }) => field));
    const personal = fields
      .filter((field) => reached(field) && !taken.has(field) && !field.holds.any)
      .flatMap((field): PlannedField[] => {
        const part = PERSONAL[personalKind(field) ?? ''];
        return part && field.tag !== 'select' ? [planned(field, part)] : [];
      });
    return [...ofCard, ...personal];
  },
);

const planned = ({ doc, path }: FieldFact, part: TypedPart): PlannedField => ({ doc, path, part });

/** The top document and those whose window a script of the shop could reach: frames of its very origin, `srcdoc` among them. */
function sameOrigin(documents: readonly DocumentFact[]): Set<number> {
  const top = documents.find(({ doc }) => doc === 0);
  const own = documents.filter(
    ({ origin, inheritsOrigin }) => inheritsOrigin || origin === top?.origin,
  );
  return new Set([0, ...own.map(({ doc }) => doc)]);
}

const PERSONAL: Readonly<Record<string, TypedPart>> = {
  name: 'name',
  email: 'mail',
  phone: 'phone',
};

const PARTS: Partial<Record<CardField['kind'], TypedPart>> = {
  'security-code': 'code',
  'expiry-month': 'month',
  'expiry-year': 'year',
  expiry: 'expiry',
  holder: 'holder',
};

// Hidden twins are left alone: a person could not type into them either.
function canBeTyped(field: FieldFact): boolean {
  return (
    field.tag !== 'custom' &&
    // A frame without a layout is one that nobody sees.
    (field.doc === 0 ? field.visible !== false : field.visible === true) &&
    !field.disabled &&
    !field.readOnly &&
    field.type !== 'hidden'
  );
}

function numberFields(card: readonly CardField[]): PlannedField[] {
  const whole = card.filter(({ kind }) => kind === 'number');
  if (whole.length > 0) return whole.map(({ field }) => planned(field, 'pan'));
  const parts = card.filter(({ kind }) => kind === 'number-part').slice(0, 4);
  return parts.map(({ field }, at) =>
    planned(field, (['pan-1', 'pan-2', 'pan-3', 'pan-4'] as const)[at] ?? 'pan-4'),
  );
}

function otherCardFields(card: readonly CardField[]): PlannedField[] {
  return card.flatMap(({ field, kind }): PlannedField[] => {
    const part = PARTS[kind];
    return part ? [planned(field, part)] : [];
  });
}
