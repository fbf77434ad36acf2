import type { Evidence } from '../../rules/_core/verdict.ts';
import { useWords } from '../words/context.ts';

/** A response header as the browser received it, or that it was not there. */
export function HeaderEvidence({ evidence }: { evidence: Extract<Evidence, { kind: 'header' }> }) {
  const { evidence: words } = useWords();
  return (
    <>
      <span class="evidence-label">{words.header}</span>
      <code class="evidence-code">
        {evidence.name}: {evidence.value ?? <em>{words.headerAbsent}</em>}
      </code>
      <span class="evidence-side">
        {words.headerOf} {evidence.url}
      </span>
    </>
  );
}
