import type { ScriptFact } from './facts.ts';
import type { IntegrityMethod } from './script-facts.ts';

/** Algorithms that both `integrity` and a policy's hashes may use. */
export const HASHES = ['sha256', 'sha384', 'sha512'] as const;
export type HashName = (typeof HASHES)[number];

/** Hashes of one text as policies write them, in base64; those that nobody asks for may be absent. */
export type Digests = Partial<Record<HashName, string>>;

const SRI = /(?:^|\s)sha(?:256|384|512)-[a-z\d+/]{43,}={0,2}/i;
const HASH_SOURCE = /^'(sha256|sha384|sha512)-([a-z\d+/_-]{43,}={0,2})'$/i;
const NONCE_SOURCE = /^'nonce-[a-z\d+/_=-]+'$/i;
/** Sources that let a script in from anywhere, whatever else the policy asks. */
const ANYWHERE = /^(?:\*|https?:|data:|blob:|\*\.)$/i;

/**
 * How one script is kept from being another, the strongest first: an `integrity` attribute, a hash of its text in an enforced
 * policy, a nonce that a policy asks for. `digests`: of an inline script's text, null where it was not read.
 */
export function integrityMethod(
  script: Pick<ScriptFact, 'inline' | 'integrity' | 'hasNonce'>,
  policies: readonly string[],
  digests: Digests | null,
): IntegrityMethod {
  // Browsers look at the attribute of external scripts only.
  if (!script.inline && SRI.test(script.integrity)) return 'sri';
  const sources = policies.map(scriptSources).filter((list) => list !== null);
  if (script.inline && digests && sources.some((list) => coversByHash(list, digests)))
    return 'csp-hash';
  if (script.hasNonce && sources.some((list) => coversByNonce(list, script.inline))) return 'nonce';
  return 'none';
}

/** Which hashes of inline texts the policies name, so that no others need be worked out. */
export function hashesAskedFor(policies: readonly string[]): HashName[] {
  const text = policies.join(' ').toLowerCase();
  return HASHES.filter((name) => text.includes(`'${name}-`));
}

/** What a policy says of script elements; null where it says nothing of scripts. */
function scriptSources(policy: string): string[] | null {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    // Of two directives of one name, browsers heed the first.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return (
    directives.get('script-src-elem') ??
    directives.get('script-src') ??
    directives.get('default-src') ??
    null
  );
}

function coversByHash(sources: readonly string[], digests: Digests): boolean {
  return sources.some((source) => {
    const [, name = '', value = ''] = HASH_SOURCE.exec(source) ?? [];
    const digest = digests[name.toLowerCase() as HashName];
    // base64 and base64url mean the same here.
    return digest !== undefined && digest === value.replaceAll('-', '+').replaceAll('_', '/');
  });
}

/** A nonce decides nothing where scripts without one are let in from anywhere as well. */
function coversByNonce(sources: readonly string[], inline: boolean): boolean {
  if (!sources.some((source) => NONCE_SOURCE.test(source))) return false;
  const strict = sources.some((source) => source.toLowerCase() === "'strict-dynamic'");
  return inline || strict || !sources.some((source) => ANYWHERE.test(source));
}
