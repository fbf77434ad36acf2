import { findVendorByUrl } from '../../_catalog/script-hosts/vendors.ts';
import { elementEvidence } from '../../_core/evidence.ts';
import type { ScriptFact } from '../../_core/facts.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { isSameSite } from '../../_core/site.ts';
import { isCode, isPspHost } from '../../_core/third-party-scripts.ts';
import { text } from './text.ts';

/** Names of measuring services and tag managers, by the tokens that the snapshot finds. */
const POSING: readonly string[] = [
  ...['GTM-', 'googletagmanager', 'gtag(', 'dataLayer', 'GoogleAnalytics', 'fbq('],
  ...['_satellite', 'utag.', '_mtm', 'yjDataLayer'],
];
/** Escaped letters and digits for every 1,000 characters (an escape is four to six long), and the least length to judge. */
const ESCAPED = 8;
const LEAST_LENGTH = 500;

export default defineRule({
  severity: 'high',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['CCSG-SKIMMING', 'LAC-WEB-SKIMMING', 'PCI-6.4.3'],
  text,
  check({ facts, derive, report }) {
    if (!derive(paymentMethod).isPaymentPage) return 'not-applicable';
    const own = derive(shopDocuments);
    const page = facts.documents[0]?.url ?? '';
    for (const script of facts.scripts) {
      if (!script.inline || !own.has(script.doc) || !isCode(script)) continue;
      const host = script.hiddenHosts.find((hidden) => isStrange(hidden, page));
      const isPosing = host !== undefined && posesAs(script);
      if (host === undefined && !isEscaped(script)) continue;
      report({
        message: isPosing ? 'posing' : host === undefined ? 'escaped' : 'hidden-address',
        values: { host: host ?? '?', escaped: script.escaped },
        evidence: elementEvidence([script]),
        confidence: isPosing ? 'firm' : 'tentative',
        severity: isPosing ? 'high' : host === undefined ? 'low' : 'medium',
        grade: 'static',
      });
    }
    return;
  },
});

/** Neither the shop's, a payment company's nor a known company's host. */
function isStrange(host: string, page: string): boolean {
  return !isSameSite(host, page) && !isPspHost(host) && !findVendorByUrl(`https://${host}/`);
}

/** Names a measuring service: by its variables, or by a readable address of a known company. */
function posesAs({ tokens, hosts, hiddenHosts }: ScriptFact): boolean {
  if (tokens.some((token) => POSING.includes(token))) return true;
  return hosts.some((host) => !hiddenHosts.includes(host) && findVendorByUrl(`https://${host}/`));
}

function isEscaped({ escaped, length }: ScriptFact): boolean {
  return escaped >= ESCAPED && length >= LEAST_LENGTH;
}
