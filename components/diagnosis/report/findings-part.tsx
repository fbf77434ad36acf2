import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import type { ReportPoint, ReportShot } from '../../../rules/_diagnosis/report-points.ts';
import { Citations } from '../../citations.tsx';
import { SeverityIcon } from '../../icons.tsx';
import { useWords } from '../../words/context.ts';
import { CaseTable, OneCase } from './cases.tsx';
import { Part } from './part.tsx';
import { useReportWords } from './words.ts';

/** Every point with what was seen, its pictures, why it matters and what to do. */
export function FindingsPart({ report }: { report: ReportView }) {
  const { findings } = useReportWords();
  const { points, shots } = report;
  const causes = points.reduce((sum, { cases }) => sum + cases.length, 0);
  return (
    <Part
      name="findings"
      heading={findings.heading}
      lead={points.length > 0 ? findings.lead(points.length, causes) : findings.none}
    >
      {points.map((point) => (
        <Point
          key={point.id}
          point={point}
          shots={shots.filter(({ number }) => point.shots.includes(number))}
        />
      ))}
    </Part>
  );
}

function Point({ point, shots }: { point: ReportPoint; shots: readonly ReportShot[] }) {
  const { findings } = useReportWords();
  const { severity: severities } = useWords();
  const { number, severity, title, cases, tool } = point;
  const [first] = cases;
  return (
    <section class="report-point" data-point={number} data-severity={severity}>
      <h4 class="point-title">
        <span class="point-number">{number}</span>
        <span>{title}</span>
        <span class={`mark sev-${severity}`}>
          <SeverityIcon severity={severity} />
          {severities[severity]}
        </span>
      </h4>
      {tool !== null && <p class="small">{findings.outside(tool)}</p>}
      {cases.length === 1 && first ? (
        <OneCase found={first} />
      ) : (
        <CaseTable cases={cases} label={title} />
      )}
      {shots.length > 0 && (
        <div class="shots">
          {shots.map((shot) => (
            <figure key={shot.number} class="shot">
              <img src={shot.image} alt={findings.shotAlt(shot.page)} />
              <figcaption>{findings.shot(shot.number, shot.page)}</figcaption>
            </figure>
          ))}
        </div>
      )}
      <Advised point={point} />
    </section>
  );
}

function Advised({ point }: { point: ReportPoint }) {
  const { findings } = useReportWords();
  const { why, owner, vendor, here, addressee, citations } = point;
  return (
    <dl class="point-parts">
      {why && <Row name={findings.why}>{why}</Row>}
      {owner.length > 0 && (
        <Row name={findings.owner}>
          <Steps steps={owner} />
        </Row>
      )}
      {here.length > 0 && (
        <Row name={findings.here}>
          <Steps steps={here} />
        </Row>
      )}
      {vendor.length > 0 && (
        <Row name={findings.vendor(addressee)}>
          <Steps steps={vendor} />
        </Row>
      )}
      {citations.length > 0 && (
        <Row name={findings.guidelines}>
          <Citations citations={citations} />
        </Row>
      )}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
