import {
  findPspByUrl,
  findPspsByElement,
  findPspsByToken,
  isEvident,
  type PspMatch,
} from '../_catalog/psps/index.ts';
import type { Integration, Psp } from '../_catalog/psps/psp.ts';
import type { Facts, FieldFact, ScriptFact } from './facts.ts';
import type { Evidence } from './verdict.ts';

/** One trace of a payment service in the shop's own documents. */
export interface PspSign {
  psp: Psp;
  /** The integration it shows; null where it shows only that the service is there. */
  means: Integration | null;
  /** False for rows from memory. */
  evident: boolean;
  /** How much it says about which service takes this page's card. */
  weight: number;
  evidence: Evidence;
}

type SignTables = Pick<Facts, 'requests'> & { fields: FieldFact[]; scripts: ScriptFact[] };

const WEIGHTS = { shownElement: 10, request: 8, element: 5, script: 4, token: 3 };

/** Every trace of known services: scripts, inline literals, elements, and requests where the browser told of them. */
export function pspSigns(facts: SignTables, own: ReadonlySet<number>): PspSign[] {
  const signs: PspSign[] = [];
  for (const script of facts.scripts) {
    if (own.has(script.doc)) signs.push(...scriptSigns(script));
  }
  for (const field of facts.fields) {
    if (own.has(field.doc)) signs.push(...fieldSigns(field));
  }
  for (const { doc, url } of facts.requests ?? []) {
    const match = own.has(doc) ? findPspByUrl(url, 'api') : null;
    if (match) signs.push(signOf(match, WEIGHTS.request, { kind: 'url', role: 'resource', url }));
  }
  return signs;
}

function scriptSigns(script: ScriptFact): PspSign[] {
  const element: Evidence = {
    kind: 'element',
    doc: script.doc,
    path: script.path,
    excerpt: script.excerpt,
  };
  const byUrl = script.src ? findPspByUrl(script.src, 'script') : null;
  const signs = byUrl
    ? [signOf(byUrl, WEIGHTS.script, { kind: 'url', role: 'script', url: script.src })]
    : [];
  for (const token of script.tokens) {
    for (const match of findPspsByToken(token)) signs.push(signOf(match, WEIGHTS.token, element));
  }
  const names = { tag: 'script', id: '', name: '', classes: script.classes };
  for (const match of findPspsByElement(names)) signs.push(signOf(match, WEIGHTS.token, element));
  return signs;
}

function fieldSigns(field: FieldFact): PspSign[] {
  const { doc, path, excerpt } = field;
  const weight = field.visible === true ? WEIGHTS.shownElement : WEIGHTS.element;
  const names = {
    tag: field.tag === 'custom' ? field.type : field.tag,
    id: field.id,
    name: field.name || field.dataName,
    classes: field.classes,
  };
  return findPspsByElement(names).map((match) =>
    signOf(match, weight, { kind: 'element', doc, path, excerpt }),
  );
}

function signOf(match: PspMatch, weight: number, evidence: Evidence): PspSign {
  const { signal } = match;
  return {
    psp: match.psp,
    means: 'means' in signal ? signal.means : null,
    evident: isEvident(match),
    weight,
    evidence,
  };
}

/** True where the sign can mean that script swaps the card for a token in the shop's own page. */
export function showsToken(sign: PspSign): boolean {
  return sign.means === 'token' || (sign.means === null && sign.psp.offers.includes('token'));
}

/** True where the sign can mean that the service's frames take the card. */
export function showsFrames(sign: PspSign): boolean {
  return (
    sign.means === 'hosted-frame' ||
    (sign.means === null && sign.psp.offers.includes('hosted-frame'))
  );
}

/** The service with the strongest signs, or null where there is none or two are equally likely. */
export function likeliestPsp(signs: readonly PspSign[]): Psp | null {
  const scores = new Map<Psp, number>();
  for (const { psp, weight, evident, means } of signs) {
    const score = weight * (evident ? 2 : 1) + (means === null ? 0 : 1);
    scores.set(psp, Math.max(scores.get(psp) ?? 0, score));
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}
