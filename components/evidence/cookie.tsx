import type { Evidence } from '../../rules/_core/verdict.ts';
import { useWords } from '../words/context.ts';

/** A cookie by name and flags; its value was never read. */
export function CookieEvidence({ evidence }: { evidence: Extract<Evidence, { kind: 'cookie' }> }) {
  const { evidence: words } = useWords();
  return (
    <>
      <span class="evidence-label">{words.cookie}</span>
      <code class="evidence-code">{evidence.name}</code>
      <span class="evidence-side">{evidence.flags.join(' · ') || words.noFlags}</span>
    </>
  );
}
