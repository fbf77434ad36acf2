import type { CallEvidence as Call } from '../../rules/_core/verdict.ts';
import { callText, inSeconds } from '../act-text.ts';
import { useWords } from '../words/context.ts';

/** What a script did: in plain words, by which script, when, and whether the dry run kept it from happening. */
export function CallEvidence({ evidence }: { evidence: Call }) {
  const words = useWords();
  const { calls } = words;
  const { script, line, api, at, target, refused } = evidence;
  const where = [line !== null && calls.line(line), calls.since(calls.seconds(inSeconds(at))), api];
  return (
    <>
      <span class="evidence-label">{calls.label}</span>
      <span>
        {callText(evidence, words)} {refused && <span class="blocked">{calls.blocked}</span>}
      </span>
      {script ? (
        <code class="evidence-code">{script}</code>
      ) : (
        <span class="evidence-side">{calls.unknownScript}</span>
      )}
      <span class="evidence-side">{where.filter(Boolean).join(' · ')}</span>
      {/^[a-z]+:\/\//i.test(target) && <span class="evidence-side">→ {target}</span>}
    </>
  );
}
