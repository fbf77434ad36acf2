import type { HeaderFact } from './browser-facts.ts';
import type { Facts, MetaFact } from './facts.ts';

/** Response headers of the page itself; null where the browser did not tell. */
export function pageHeaders(facts: Facts): HeaderFact | null {
  const url = facts.documents?.find((row) => row.doc === 0)?.url ?? '';
  const rows = facts.headers ?? [];
  return rows.find((row) => row.frameId === 0) ?? rows.find((row) => row.url === url) ?? null;
}

/** All values of one header, in order; empty where it was not sent. */
export function headerValues(row: HeaderFact, name: string): string[] {
  return row.headers[name] ?? [];
}

/** Policies of the page's `<meta http-equiv="content-security-policy">` elements. */
export function policyMetas(facts: Facts): MetaFact[] {
  return (facts.metas ?? []).filter(
    (row) => row.doc === 0 && row.httpEquiv && row.name === 'content-security-policy',
  );
}

/** Every enforced policy of the page, from headers that were seen and from metas. A comma separates policies. */
export function enforcedPolicies(facts: Facts): string[] {
  const row = pageHeaders(facts);
  const sent = row ? headerValues(row, 'content-security-policy') : [];
  return [...sent, ...policyMetas(facts).map((meta) => meta.content)]
    .flatMap((value) => value.split(','))
    .map((policy) => policy.trim())
    .filter((policy) => policy !== '');
}

/** True where the page tells browsers to ask for everything over https, whatever its addresses say. */
export function upgradesInsecureRequests(facts: Facts): boolean {
  return enforcedPolicies(facts).some((policy) =>
    /(?:^|;)\s*upgrade-insecure-requests\s*(?:;|$)/i.test(policy),
  );
}
