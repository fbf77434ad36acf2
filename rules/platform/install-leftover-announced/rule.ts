import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { INSTALLER_MARK } from '../../_core/software-marks.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'high',
  needs: ['documents'],
  guidelines: ['IPA-EC-B01', 'CCSG-V2', 'IPA-20-1'],
  mend: { by: ['builder'], effort: 'small', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const own = derive(shopDocuments);
    if (!own.has(0)) return 'not-applicable';
    const saying = facts.documents.filter(
      ({ doc, marks }) => own.has(doc) && marks.includes(INSTALLER_MARK),
    );
    if (saying.length > 0) {
      report({
        message: 'announced',
        evidence: saying.map(({ doc }) => ({
          ...{ kind: 'element', doc, path: `${INSTALLER_MARK}@0`, excerpt: INSTALLER_MARK },
        })),
        confidence: 'firm',
      });
    }
    return undefined;
  },
});
