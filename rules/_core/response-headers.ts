import type { HeaderFact } from './browser-facts.ts';
import type { Facts, MetaFact } from './facts.ts';

/** Response headers of the page itself, or of one of its documents; null where the browser did not tell. */
export function pageHeaders(facts: Facts, doc = 0): HeaderFact | null {
  const url = facts.documents?.find((row) => row.doc === doc)?.url ?? '';
  const rows = facts.headers ?? [];
  const own = doc === 0 ? rows.find((row) => row.frameId === 0) : undefined;
  return own ?? rows.find((row) => row.url === url) ?? null;
}

/** All values of one header, in order; empty where it was not sent. */
export function headerValues(row: HeaderFact, name: string): string[] {
  return row.headers[name] ?? [];
}

/** Policies of the page's `<meta http-equiv="content-security-policy">` elements. */
export function policyMetas(facts: Facts, doc = 0): MetaFact[] {
  return (facts.metas ?? []).filter(
    (row) => row.doc === doc && row.httpEquiv && row.name === 'content-security-policy',
  );
}

/** Every enforced policy of the page, or of one of its documents, from headers that were seen and from metas. A comma separates policies. */
export function enforcedPolicies(facts: Facts, doc = 0): string[] {
  const row = pageHeaders(facts, doc);
  const sent = row ? headerValues(row, 'content-security-policy') : [];
  return [...sent, ...policyMetas(facts, doc).map((meta) => meta.content)]
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
