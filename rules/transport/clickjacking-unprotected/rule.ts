import type { HeaderFact } from '../../_core/browser-facts.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { headerValues, pageHeaders } from '../../_core/response-headers.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

const XFO = 'x-frame-options';
const CSP = 'content-security-policy';

export default defineRule({
  severity: 'medium',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'headers'],
  guidelines: ['IPA-WEB-9-i-a', 'IPA-WEB-1.9', 'IPA-EC-B01', 'CCSG-V3', 'PCI-11.6.1'],
  mend: { by: ['builder'], effort: 'small', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    if (!derive(shopDocuments).has(0)) return 'not-applicable';
    const asksPassword = facts.fields.some(
      ({ doc, type, visible }) => doc === 0 && type === 'password' && visible !== false,
    );
    if (!derive(paymentMethod).isPaymentPage && !asksPassword) return 'not-applicable';
    const headers = pageHeaders(facts);
    if (!headers) return { unknown: 'headers-not-seen' };
    if (isProtected(headers)) return;
    const said = [
      ...headerValues(headers, XFO),
      ...ancestorsOf(headers).map((list) => list.join(' ')),
    ];
    report({
      message: said.length === 0 ? 'missing' : 'without-effect',
      values: { said: said.join(', ').slice(0, 200) },
      evidence: evidenceOf(headers),
      confidence: 'certain',
    });
    return;
  },
});

/** `frame-ancestors` decides where it is there; browsers then leave X-Frame-Options aside. */
function isProtected(headers: HeaderFact): boolean {
  const lists = ancestorsOf(headers);
  if (lists.length > 0) return lists.some((sources) => !sources.some(letsAnyoneIn));
  const options = headerValues(headers, XFO)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim().toLowerCase());
  return options.some((option) => option === 'deny' || option === 'sameorigin');
}

function ancestorsOf(headers: HeaderFact): string[][] {
  return headerValues(headers, CSP)
    .flatMap((value) => value.split(','))
    .flatMap((policy) => policy.split(';'))
    .map((directive) => directive.trim().toLowerCase().split(/\s+/))
    .filter(([name]) => name === 'frame-ancestors')
    .map(([, ...sources]) => sources);
}

function letsAnyoneIn(source: string): boolean {
  return /^(?:(?:https?:(?:\/\/)?)?\*|https?:)$/.test(source);
}

function evidenceOf(headers: HeaderFact): Evidence[] {
  const { url } = headers;
  const sent = headerValues(headers, XFO);
  const values = sent.length > 0 ? sent.map((value) => value.slice(0, 200)) : [null];
  const lists = ancestorsOf(headers).map((sources) => `frame-ancestors ${sources.join(' ')}`);
  return [
    ...values.map((value): Evidence => ({ kind: 'header', name: XFO, value, url })),
    ...lists.map(
      (value): Evidence => ({ kind: 'header', name: CSP, value: value.slice(0, 200), url }),
    ),
  ];
}
