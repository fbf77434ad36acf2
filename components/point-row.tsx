import type { AuditView, FindingView } from '../rules/_core/present.ts';
import { Citations } from './citations.tsx';
import { CopyButton } from './copy-button.tsx';
import type { ElementPlace } from './evidence/element.tsx';
import { EvidenceList } from './evidence/list.tsx';
import { FirstFew } from './first-few.tsx';
import { labelled } from './format.ts';
import { SeverityIcon, Sign } from './icons.tsx';
import { Parts } from './parts.tsx';
import type { Point } from './points.ts';
import { vendorMessage } from './vendor-message.ts';
import { useWords } from './words/context.ts';

export interface PointEvents {
  onShow: (place: ElementPlace) => void;
  onCopy: (text: string) => Promise<boolean>;
  /** Opens what to do first when damage is suspected; absent where there is no such page. */
  onDamage?: (() => void) | undefined;
}

/** So many cases of one point are shown at once. */
const FIRST_CASES = 4;

interface Props extends PointEvents {
  point: Point;
  audit: Pick<AuditView, 'url' | 'at'>;
}

/** One point: icon, word and title; opens in place to four parts, always in the same order. */
export function PointRow({ point, audit, onShow, onCopy, onDamage }: Props) {
  const words = useWords();
  const { finding } = words;
  const [first] = point.findings;
  return (
    <details class="row point" data-rule={point.rule} data-severity={point.severity}>
      <summary>
        <SeverityIcon severity={point.severity} />
        <span class={`severity sev-${point.severity}`}>{words.severity[point.severity]}</span>
        <span class="row-title">
          {point.title}
          {point.findings.length > 1 && (
            <span class="row-count"> {finding.places(point.findings.length)}</span>
          )}
        </span>
        <Sign name="chevron" />
      </summary>
      <Parts>
        <section data-part="seen">
          <h3>{finding.seen}</h3>
          <FirstFew items={point.findings} first={FIRST_CASES}>
            {(shown) =>
              shown.map((one) => (
                <Seen key={one.seen + JSON.stringify(one.evidence)} finding={one} onShow={onShow} />
              ))
            }
          </FirstFew>
        </section>
        <section data-part="why">
          <h3>{finding.why}</h3>
          <p>{first.why}</p>
          {onDamage && point.findings.some((one) => one.suspectsDamage) && (
            <button type="button" class="button-link" data-action="damage" onClick={onDamage}>
              {finding.damage}
            </button>
          )}
        </section>
        <section data-part="todo">
          <h3>{finding.owner}</h3>
          <Steps steps={first.owner} />
          {first.here.length > 0 && (
            <div data-part="here">
              <h3>{finding.here}</h3>
              <Steps steps={first.here} />
            </div>
          )}
          <h3>{finding.vendor(first.addressee)}</h3>
          <Steps steps={first.vendor} />
          <CopyButton text={() => vendorMessage(point, audit, words)} onCopy={onCopy} />
        </section>
        {first.citations.length > 0 && (
          <section data-part="guidelines">
            <h3>{finding.guidelines}</h3>
            <Citations citations={first.citations} />
          </section>
        )}
      </Parts>
    </details>
  );
}

function Seen({ finding, onShow }: { finding: FindingView; onShow: PointEvents['onShow'] }) {
  const words = useWords();
  return (
    <div class="seen">
      <p>
        {finding.seen}
        <span class="confidence">
          {labelled(words.confidenceLabel, words.confidence[finding.confidence], words.locale)}
        </span>
      </p>
      <EvidenceList evidence={finding.evidence} onShow={onShow} />
    </div>
  );
}

function Steps({ steps }: { steps: string[] }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
