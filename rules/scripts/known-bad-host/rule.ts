import { groupedBy } from '../../_core/evidence.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { defineRule } from '../../_core/rule.ts';
import type { IndicatorHitFact } from '../../_core/script-facts.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

type Where = IndicatorHitFact['where'];
type Message = 'loads' | 'frames' | 'sends' | 'asks' | 'names';

const MESSAGE: Readonly<Record<Where, Message>> = {
  script: 'loads',
  frame: 'frames',
  form: 'sends',
  call: 'asks',
  request: 'asks',
  resource: 'asks',
  'written-in-script': 'names',
};

const ROLE = {
  script: 'script',
  frame: 'frame',
  form: 'form',
  call: 'resource',
  request: 'resource',
  resource: 'resource',
  'written-in-script': 'script',
} as const;

/** Of several places of one host, the first is spoken of. */
const STRONGEST = Object.keys(MESSAGE) as Where[];

export default defineRule({
  severity: 'high',
  suspectsDamage: true,
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['CCSG-SKIMMING', 'CCSG-V3', 'PCI-6.4.3', 'PCI-11.6.1'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    // Whoever has imported no list is not told on every page that there is none.
    if (!facts.indicatorHits || !derive(paymentMethod).isPaymentPage) return 'not-applicable';
    const own = derive(shopDocuments);
    const hits = facts.indicatorHits.filter(({ doc }) => own.has(doc));
    for (const same of groupedBy(hits, ({ host, list }) => `${list} ${host}`).values()) {
      const [hit] = same.sort((a, b) => STRONGEST.indexOf(a.where) - STRONGEST.indexOf(b.where));
      if (!hit) continue;
      const isOnlyWritten = hit.where === 'written-in-script';
      report({
        message: MESSAGE[hit.where],
        values: { host: hit.host, entry: hit.entry, list: hit.list },
        evidence: same.map(placeOf),
        confidence: isOnlyWritten ? 'tentative' : 'firm',
        severity: isOnlyWritten ? 'medium' : 'high',
      });
    }
    return;
  },
});

function placeOf({ where, url }: IndicatorHitFact): Evidence {
  return { kind: 'url', role: ROLE[where], url };
}
