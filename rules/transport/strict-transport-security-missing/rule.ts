import { headerValues, pageHeaders } from '../../_core/response-headers.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { hostOf } from '../../_core/url.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

const NAME = 'strict-transport-security';
const DAY = 86_400;
/** Half a year: a shopper may well come back after some months. */
const SHORTEST = 180 * DAY;
const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i;

export default defineRule({
  severity: 'low',
  needs: ['documents', 'headers'],
  guidelines: ['IPA-EC-B09', 'IPA-20-7'],
  mend: { by: ['builder'], effort: 'small', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const page = facts.documents[0]?.url ?? '';
    // Browsers heed the header over https and for names only.
    if (!page.startsWith('https:') || IP_ADDRESS.test(hostOf(page))) return 'not-applicable';
    if (!derive(shopDocuments).has(0)) return 'not-applicable';
    const headers = pageHeaders(facts);
    if (!headers) return { unknown: 'headers-not-seen' };
    // Only the first of several headers counts (RFC 6797, 8.1).
    const value = headerValues(headers, NAME)[0] ?? null;
    const seconds = value === null ? null : maxAgeOf(value);
    const evidence: Evidence[] = [
      { kind: 'header', name: NAME, value: value?.slice(0, 200) ?? null, url: headers.url },
    ];
    if (value === null) report({ message: 'missing', evidence, confidence: 'certain' });
    else if (seconds === null || seconds === 0) {
      report({ message: 'without-effect', evidence, confidence: 'certain' });
    } else if (seconds < SHORTEST) {
      const values = { days: Math.floor(seconds / DAY) };
      report({ message: 'short', values, evidence, confidence: 'certain', severity: 'info' });
    }
    return;
  },
});

/** Seconds of `max-age`, quoted or not; null where it is missing or no number. */
function maxAgeOf(value: string): number | null {
  const found = /(?:^|[;,])\s*max-age\s*=\s*"?(\d+)"?\s*(?:[;,]|$)/i.exec(value);
  return found ? Number(found[1]) : null;
}
