import type { CookieFact } from '../../_core/browser-facts.ts';
import { groupedBy } from '../../_core/evidence.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { siteOf } from '../../_core/site.ts';
import { sessionLikeness } from './session-names.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'medium',
  needs: ['documents', 'cookies'],
  guidelines: ['IPA-WEB-4-iii', 'IPA-WEB-5-ix', 'IPA-WEB-1.4', 'IPA-EC-B01', 'CCSG-V3'],
  mend: { by: ['builder', 'package-vendor'], effort: 'small', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const page = facts.documents[0]?.url ?? '';
    if (!/^https?:/.test(page) || !derive(shopDocuments).has(0)) return 'not-applicable';
    const sessions = facts.cookies.filter(
      ({ name, domain }) => sessionLikeness(name) !== null && isOfPage(domain, page),
    );
    if (sessions.length === 0) return 'not-applicable';
    let unseen = false;
    for (const [name, rows] of groupedBy(sessions, (row) => row.name)) {
      const missing = missingFlags(rows, page.startsWith('https:'));
      unseen ||= rows.every(({ source, httpOnly }) => source === 'store' && httpOnly === null);
      if (missing.length === 0) continue;
      const known = sessionLikeness(name) === 'known';
      const openToOthers = missing.some((flag) => flag !== 'SameSite');
      report({
        message: openToOthers ? 'flags-missing' : 'same-site-missing',
        values: { name, flags: missing.join(', ') },
        evidence: [{ kind: 'cookie', name, flags: missing.map((flag) => `no ${flag}`) }],
        confidence: known ? 'firm' : 'tentative',
        severity: openToOthers && known ? 'medium' : 'low',
      });
    }
    return unseen ? { unknown: 'flags-not-seen' } : undefined;
  },
});

/** Cookies without a domain were read in the page, so they are its own. */
function isOfPage(domain: string, page: string): boolean {
  return domain === '' || siteOf(domain.replace(/^\./, '')) === siteOf(page);
}

/** Flags that a cookie is known to lack; what was not seen is not counted. */
function missingFlags(rows: readonly CookieFact[], https: boolean): string[] {
  const readable = rows.some(({ source, httpOnly }) => source === 'document' || httpOnly === false);
  return [
    ...(https && rows.some(({ secure }) => secure === false) ? ['Secure'] : []),
    ...(readable ? ['HttpOnly'] : []),
    ...(rows.some(({ sameSite }) => sameSite === 'unspecified') ? ['SameSite'] : []),
  ];
}
