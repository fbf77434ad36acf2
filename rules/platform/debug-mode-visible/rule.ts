import type { DocumentFact } from '../../_core/facts.ts';
import { headerValues, pageHeaders } from '../../_core/response-headers.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { DEBUGGER_MARK, PHP_MESSAGE_MARK } from '../../_core/software-marks.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

const PROFILER_HEADER = 'x-debug-token';

export default defineRule({
  severity: 'high',
  needs: ['documents'],
  guidelines: ['IPA-EC-B01', 'CCSG-V2', 'IPA-20-1'],
  mend: { by: ['builder'], effort: 'small', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const own = derive(shopDocuments);
    const documents = facts.documents.filter(({ doc }) => own.has(doc));
    if (documents.length === 0) return 'not-applicable';
    const debugger_ = placesOf(documents, DEBUGGER_MARK);
    const headers = pageHeaders(facts);
    if (debugger_.length > 0) {
      report({ message: 'debugger', evidence: debugger_, confidence: 'firm' });
    } else if (headers && headerValues(headers, PROFILER_HEADER).length > 0) {
      // The token opens what the profiler has recorded: it is named, never shown.
      const evidence: Evidence[] = [
        { kind: 'header', name: PROFILER_HEADER, value: '…', url: headers.url },
      ];
      report({ message: 'profiler-header', evidence, confidence: 'firm' });
    }
    const messages = placesOf(documents, PHP_MESSAGE_MARK);
    if (messages.length > 0) {
      report({
        ...{ message: 'php-messages', evidence: messages },
        ...{ confidence: 'firm', severity: 'medium' },
      });
    }
    return undefined;
  },
});

function placesOf(documents: readonly DocumentFact[], mark: string): Evidence[] {
  return documents
    .filter(({ marks }) => marks.includes(mark))
    .map(({ doc }) => ({ kind: 'element', doc, path: `${mark}@0`, excerpt: mark }));
}
