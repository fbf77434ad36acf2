import type { Evidence } from '../../rules/_core/verdict.ts';
import { useWords } from '../words/context.ts';

/** A place that scripts can read back, by its key; what lies there was never read out. */
export function StorageEvidence({
  evidence,
}: {
  evidence: Extract<Evidence, { kind: 'storage' }>;
}) {
  const { evidence: words } = useWords();
  return (
    <>
      <span class="evidence-label">
        {words.storage}: {words.areas[evidence.area] ?? evidence.area}
      </span>
      <code class="evidence-code">{evidence.key}</code>
    </>
  );
}
