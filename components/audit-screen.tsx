import type { AuditView } from '../rules/_core/present.ts';
import { DryRunResult } from './dry-run/result.tsx';
import { Notice } from './notice.tsx';
import { OtherVerdicts } from './other-verdicts.tsx';
import { Payment } from './payment.tsx';
import { type PointEvents, PointRow } from './point-row.tsx';
import { pointsOf } from './points.ts';
import { VerdictHead } from './verdict-head.tsx';
import { useWords } from './words/context.ts';
import type { Words } from './words/words.ts';

interface Props extends PointEvents {
  audit: AuditView;
  /** Opens the dry run with typing by hand; absent where no run can be begun. */
  onByHand?: () => void;
}

/** An audit from top to bottom: verdict, how cards are taken, dry run, findings, what could not be told, what passed, limits. */
export function AuditScreen({ audit, onByHand, ...events }: Props) {
  const words = useWords();
  if (audit.fromNewerVersion) {
    return (
      <Notice name="newer">
        <p>{words.notices.newer}</p>
      </Notice>
    );
  }
  const points = pointsOf(audit);
  return (
    <>
      <VerdictHead audit={audit} points={points} />
      {!audit.kept && (
        <Notice name="not-kept">
          <p>{words.notices.notKept}</p>
        </Notice>
      )}
      <Payment payment={audit.payment} software={audit.software} onShow={events.onShow} />
      {audit.dryRun && <DryRunResult run={audit.dryRun} onByHand={onByHand} />}
      {points.length > 0 && (
        <section aria-labelledby="findings">
          <h2 id="findings">{words.finding.heading}</h2>
          <div class="rows">
            {points.map((point) => (
              <PointRow key={point.rule} point={point} audit={audit} {...events} />
            ))}
          </div>
        </section>
      )}
      <OtherVerdicts audit={audit} />
      <Limits text={limitsText(audit.limits, words)} />
    </>
  );
}

function Limits({ text }: { text: string | null }) {
  return text ? <p class="quiet limits">{text}</p> : null;
}

/** One line on what the audit left out, null where it left out nothing. */
export function limitsText(
  limits: AuditView['limits'],
  { limits: words, locale }: Words,
): string | null {
  const said = [
    limits.framesNotEntered > 0 && words.frames(limits.framesNotEntered),
    limits.rowsCut > 0 && words.rows(limits.rowsCut),
    limits.faults > 0 && words.faults(limits.faults),
  ].filter((part) => part !== false);
  if (said.length === 0) return null;
  return locale === 'ja'
    ? `${words.heading}${said.join('、')}`
    : `${words.heading} ${said.join(', ')}`;
}
