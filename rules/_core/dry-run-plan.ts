import { type CardField, cardFields } from './card-fields.ts';
import { defineDerived } from './derive.ts';
import type { FieldFact } from './facts.ts';
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

/** A field of the top document that a dry run fills in. */
export interface PlannedField {
  path: string;
  part: TypedPart;
}

/**
 * The fields of the top document that a dry run fills in, card fields first. Empty where there is no card number to type: payment
 * services' frames are left alone, and without a number nothing could be told.
 */
export const dryRunFields = defineDerived(
  ['fields', 'forms', 'documents'],
  ({ fields }, derive): PlannedField[] => {
    const card = derive(cardFields).filter(({ field }) => canBeTyped(field));
    const planned = [...numberFields(card), ...otherCardFields(card)];
    if (!planned.some(({ part }) => part.startsWith('pan'))) return [];
    const taken = new Set(card.map(({ field }) => field.path));
    const personal = fields
      .filter((field) => canBeTyped(field) && !taken.has(field.path) && !field.holds.any)
      .flatMap((field): PlannedField[] => {
        const part = PERSONAL[personalKind(field) ?? ''];
        return part && field.tag !== 'select' ? [{ path: field.path, part }] : [];
      });
    return [...planned, ...personal];
  },
);

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
    field.doc === 0 &&
    field.tag !== 'custom' &&
    field.visible !== false &&
    !field.disabled &&
    !field.readOnly &&
    field.type !== 'hidden'
  );
}

function numberFields(card: readonly CardField[]): PlannedField[] {
  const whole = card.filter(({ kind }) => kind === 'number');
  if (whole.length > 0) return whole.map(({ field }) => ({ path: field.path, part: 'pan' }));
  const parts = card.filter(({ kind }) => kind === 'number-part').slice(0, 4);
  return parts.map(({ field }, at) => ({
    path: field.path,
    part: (['pan-1', 'pan-2', 'pan-3', 'pan-4'] as const)[at] ?? 'pan-4',
  }));
}

function otherCardFields(card: readonly CardField[]): PlannedField[] {
  return card.flatMap(({ field, kind }): PlannedField[] => {
    const part = PARTS[kind];
    return part ? [{ path: field.path, part }] : [];
  });
}
