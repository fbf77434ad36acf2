import type { Evidence } from '../../rules/_core/verdict.ts';
import { FirstFew } from '../first-few.tsx';
import { CallEvidence } from './call.tsx';
import { CookieEvidence } from './cookie.tsx';
import { ElementEvidence, type ElementPlace } from './element.tsx';
import { HeaderEvidence } from './header.tsx';
import { ScriptEvidence } from './script.tsx';
import { StorageEvidence } from './storage.tsx';
import { UrlEvidence } from './url.tsx';

/** So many are shown at once; the rest is one press away. */
const FIRST = 4;

interface Props {
  evidence: Evidence[];
  /** Absent where the page is not at hand. */
  onShow?: ((place: ElementPlace) => void) | undefined;
}

/** Pieces of evidence, each drawn by its kind. */
export function EvidenceList({ evidence, onShow }: Props) {
  if (evidence.length === 0) return null;
  return (
    <FirstFew items={evidence} first={FIRST}>
      {(shown) => (
        <ul class="evidence">
          {shown.map((piece) => (
            <li key={JSON.stringify(piece)} data-evidence={piece.kind}>
              <Piece piece={piece} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
    </FirstFew>
  );
}

function Piece({ piece, onShow }: { piece: Evidence; onShow: Props['onShow'] }) {
  switch (piece.kind) {
    case 'element':
      return <ElementEvidence evidence={piece} onShow={onShow} />;
    case 'url':
      return <UrlEvidence evidence={piece} />;
    case 'header':
      return <HeaderEvidence evidence={piece} />;
    case 'cookie':
      return <CookieEvidence evidence={piece} />;
    case 'storage':
      return <StorageEvidence evidence={piece} />;
    case 'call':
      return <CallEvidence evidence={piece} />;
    case 'script':
      return <ScriptEvidence evidence={piece} />;
  }
}
