import { findPspByUrl } from '../_catalog/psps/index.ts';
import { defineDerived } from './derive.ts';
import { ownDocuments } from './payment-method-facts.ts';

/** Numbers of the documents that belong to the shop; none where the page itself stands at a payment company. */
export const shopDocuments = defineDerived(['documents'], (facts): ReadonlySet<number> => {
  const page = facts.documents[0]?.url ?? '';
  const atPsp = findPspByUrl(page, 'redirect') ?? findPspByUrl(page, 'frame');
  return atPsp ? new Set() : ownDocuments(facts.documents);
});
