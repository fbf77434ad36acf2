import { findPspByUrl } from '../../_catalog/psps/index.ts';
import { cardFields } from '../../_core/card-fields.ts';
import { elementEvidence } from '../../_core/evidence.ts';
import { isNumber, shownToShopper } from '../../_core/payment-method-facts.ts';
import { judgeFrame } from '../../_core/payment-method-frames.ts';
import { pspSigns, showsFrames } from '../../_core/payment-method-signs.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { isSameSite } from '../../_core/site.ts';
import { hostOf } from '../../_core/url.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'medium',
  suspectsDamage: true,
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts'],
  guidelines: ['CCSG-SKIMMING', 'CCSG-V3', 'IPA-EC-U3', 'PCI-11.6.1'],
  mend: { by: ['store', 'psp'], effort: 'small' },
  text,
  check({ facts, derive, report }) {
    const shop = derive(shopDocuments);
    const page = facts.documents[0]?.url ?? '';
    const takers = facts.frames
      .filter(({ doc, visible }) => shop.has(doc) && visible !== false)
      .map((frame) => judgeFrame(frame, page))
      .filter(({ role }) => role === 'card' || role === 'checkout');
    const known = takers.some(({ psp }) => psp !== null);
    // A frame that says nothing of its company may be that of the script beside it, if that has no other frame.
    const maybePsp =
      !known && pspSigns(facts, shop).some((sign) => sign.evident && showsFrames(sign));

    const unknown = takers
      .filter(({ role, psp }) => role === 'card' && psp === null)
      .map(({ frame }) => frame)
      .filter(({ src }) => (src === '' ? !maybePsp : !isSameSite(src, page)));
    for (const frame of unknown) {
      report({
        message: frame.srcOrigin === '' ? 'frame-without-address' : 'unknown-host',
        values: { host: hostOf(frame.src) },
        evidence: elementEvidence([frame]),
        confidence: 'tentative',
      });
    }

    const told = new Set(unknown.map(({ srcOrigin }) => srcOrigin));
    const numbers = derive(cardFields).filter(
      (card) => isNumber(card) && shownToShopper(card.field),
    );
    for (const { doc, url, origin } of facts.documents) {
      const inside = numbers.filter(({ field }) => field.doc === doc);
      if (shop.size === 0 || shop.has(doc) || inside.length === 0) continue;
      if (told.has(origin) || findPspByUrl(url, 'frame') || findPspByUrl(url, 'redirect')) continue;
      report({
        message: 'fields-in-unknown-frame',
        values: { host: hostOf(url) },
        evidence: elementEvidence(inside.map(({ field }) => field)),
        confidence: 'firm',
        severity: 'high',
      });
    }
    return takers.length > 0 ? undefined : 'not-applicable';
  },
});
