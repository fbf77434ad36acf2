import type { Evidence } from '../../rules/_core/verdict.ts';
import { useWords } from '../words/context.ts';

export type ElementPlace = { doc: number; path: string };

interface Props {
  evidence: Extract<Evidence, { kind: 'element' }>;
  /** Absent where the page is not at hand. */
  onShow?: ((place: ElementPlace) => void) | undefined;
}

/** A part of the page: its opening tag, and a button that points it out, unless it is gone from the page. */
export function ElementEvidence({ evidence, onShow }: Props) {
  const { evidence: words } = useWords();
  const { doc, path, excerpt } = evidence;
  return (
    <>
      <span class="evidence-label">{words.element}</span>
      <code class="evidence-code">{excerpt}</code>
      {path !== '' && onShow && (
        <button
          type="button"
          class="button-small"
          data-action="show"
          onClick={() => onShow({ doc, path })}
        >
          {words.show}
        </button>
      )}
    </>
  );
}
