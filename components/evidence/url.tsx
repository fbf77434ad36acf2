import type { Evidence } from '../../rules/_core/verdict.ts';
import { useWords } from '../words/context.ts';

/** An address and the part it plays. Never a link: what a finding names is not a place to send the reader to. */
export function UrlEvidence({ evidence }: { evidence: Extract<Evidence, { kind: 'url' }> }) {
  const { evidence: words } = useWords();
  return (
    <>
      <span class="evidence-label">{words.url[evidence.role]}</span>
      <code class="evidence-code">{evidence.url}</code>
    </>
  );
}
