import { adminLogin } from '../../_core/admin-login.ts';
import { ADMIN_WORDS, adminPathOf } from '../../_core/admin-marks.ts';
import { elementEvidence } from '../../_core/evidence.ts';
import type { LinkFact } from '../../_core/facts.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { isSameSite } from '../../_core/site.ts';
import { pathOf } from '../../_core/url.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'low',
  needs: ['documents', 'fields', 'forms', 'scripts', 'metas', 'links', 'adminMarks'],
  guidelines: ['CCSG-V1', 'IPA-EC-B04'],
  mend: { by: ['builder'], effort: 'small' },
  text,
  check({ facts, derive, report }) {
    const page = facts.documents[0]?.url ?? '';
    if (derive(adminLogin) || adminPathOf(page) === 'strong') return 'not-applicable';
    const shop = derive(shopDocuments);
    const signedIn = facts.adminMarks.length > 0;
    const doors = facts.links.filter(
      (link) => shop.has(link.doc) && isDoor(link, page) && !(signedIn && isToolbarLink(link)),
    );
    if (doors.length > 0) {
      report({
        message: 'linked',
        values: { links: doors.length, path: pathOf(doors[0]?.url ?? '') },
        evidence: elementEvidence(doors),
        // An administrator sees links that shoppers do not.
        confidence: signedIn ? 'tentative' : 'firm',
      });
    }
    return undefined;
  },
});

function isDoor({ url, text: words }: LinkFact, page: string): boolean {
  if (!isSameSite(url, page)) return false;
  const path = adminPathOf(url);
  return path === 'strong' || (path === 'weak' && ADMIN_WORDS.test(words));
}

// WordPress shows its toolbar, full of such links, to whoever is signed in.
function isToolbarLink({ url }: LinkFact): boolean {
  return /\/wp-(?:admin|login\.php)/.test(pathOf(url));
}
