import { contacts } from './contacts.ts';
import { firstSteps } from './first-steps.ts';
import { laterSteps } from './later-steps.ts';
import type { Contact, DamageStep } from './types.ts';

/** What to do when damage is suspected, in order: what stops harm and keeps evidence first, what changes anything last. */
export const damageSteps: readonly DamageStep[] = [...firstSteps, ...laterSteps];

const byId: ReadonlyMap<string, Contact> = new Map(
  contacts.map((contact) => [contact.id, contact]),
);

/** Public offices named by a step. */
export function contactsOf({ contacts: named }: Pick<DamageStep, 'contacts'>): Contact[] {
  return named.flatMap((id) => byId.get(id) ?? []);
}

/** Every public office, in the order of the steps. */
export const damageContacts: readonly Contact[] = contacts;

/** Key under which it is kept that a step was done, and what was noted. */
export function itemOfStep(id: string): string {
  return `damage:${id}`;
}
