import type { AuditView } from '../rules/_core/present.ts';
import type { ElementPlace } from './evidence/element.tsx';
import { EvidenceList } from './evidence/list.tsx';
import { Sign } from './icons.tsx';
import { Parts } from './parts.tsx';
import { useWords } from './words/context.ts';

interface Props {
  payment: AuditView['payment'];
  software: string | null;
  onShow: (place: ElementPlace) => void;
}

/** How cards are taken here and by whom; what that means and what it is based on open in place. */
export function Payment({ payment, software, onShow }: Props) {
  const words = useWords();
  const judged = payment.method !== 'none' && payment.method !== 'unknown';
  return (
    <section class="payment" data-method={payment.method} aria-label={words.payment.heading}>
      <dl>
        <div>
          <dt>{words.payment.method}</dt>
          {/* The label says itself where the method is only likely. */}
          <dd>{payment.label}</dd>
        </div>
        {(judged || payment.pspName) && (
          <div>
            <dt>{words.payment.provider}</dt>
            <dd>{payment.pspName ?? words.payment.providerUnknown}</dd>
          </div>
        )}
        {software && (
          <div data-software>
            <dt>{words.payment.software}</dt>
            <dd>{software}</dd>
          </div>
        )}
      </dl>
      <details class="row reasons">
        <summary>
          <span class="row-title">{words.payment.evidence}</span>
          <Sign name="chevron" />
        </summary>
        <Parts>
          <p>{payment.explanation}</p>
          {payment.reasons.map((reason) => (
            <div key={reason.text} class="seen">
              <p>{reason.text}</p>
              <EvidenceList evidence={reason.evidence} onShow={onShow} />
            </div>
          ))}
        </Parts>
      </details>
    </section>
  );
}
