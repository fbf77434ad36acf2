import type { ComponentChildren } from 'preact';
import type { AuditView } from '../rules/_core/present.ts';
import { Sign } from './icons.tsx';
import { Parts } from './parts.tsx';
import { useWords } from './words/context.ts';

/** What could not be told, what passed and what does not apply: counted, folded, opened in place. */
export function OtherVerdicts({
  audit,
}: {
  audit: Pick<AuditView, 'couldNotTell' | 'passed' | 'notApplicable'>;
}) {
  const { lists } = useWords();
  const { couldNotTell, passed, notApplicable } = audit;
  return (
    <div class="rows others">
      {couldNotTell.length > 0 && (
        <Folded name="unknown" sign="question" title={lists.couldNotTell(couldNotTell.length)}>
          <p class="quiet">{lists.couldNotTellMeans}</p>
          <dl class="pairs">
            {couldNotTell.map(({ rule, title, reason }) => (
              <div key={rule} data-rule={rule}>
                <dt>{title}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </Folded>
      )}
      {passed.length > 0 && (
        <Folded name="passed" sign="check" title={lists.passed(passed.length)}>
          <dl class="pairs">
            {passed.map((one) => (
              <div key={one.rule} data-rule={one.rule}>
                <dt>{one.title}</dt>
                <dd>{one.passed}</dd>
              </div>
            ))}
          </dl>
        </Folded>
      )}
      {notApplicable.length > 0 && (
        <Folded name="not-applicable" sign="dash" title={lists.notApplicable(notApplicable.length)}>
          <ul class="plain">
            {notApplicable.map(({ rule, title }) => (
              <li key={rule} data-rule={rule}>
                {title}
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </div>
  );
}

interface FoldedProps {
  name: string;
  sign: 'question' | 'check' | 'dash';
  title: string;
  children: ComponentChildren;
}

function Folded({ name, sign, title, children }: FoldedProps) {
  return (
    <details class="row" data-list={name}>
      <summary>
        <Sign name={sign} />
        <span class="row-title">{title}</span>
        <Sign name="chevron" />
      </summary>
      <Parts>{children}</Parts>
    </details>
  );
}
