import type { ScriptEvidence as Piece } from '../../rules/_core/verdict.ts';
import { useWords } from '../words/context.ts';

/** A place in a script's text: what it does in plain words, how it is written there, in which script and line. */
export function ScriptEvidence({ evidence }: { evidence: Piece }) {
  const { scripts } = useWords();
  const { url, line, signal, detail, excerpt, hash } = evidence;
  const version = hash === '' ? '' : ` · ${scripts.version(hash)}`;
  return (
    <>
      <span class="evidence-label">{scripts.label}</span>
      <span>
        {scripts.signals[signal]}
        {detail !== '' && <span class="evidence-side"> {detail}</span>}
      </span>
      <code class="evidence-code">{excerpt}</code>
      <span class="evidence-side">
        {url} · {scripts.line(line)}
        {version}
      </span>
    </>
  );
}
