import type { FindingView } from '../../rules/_core/present.ts';
import { Citations } from '../citations.tsx';
import { SeverityIcon } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import type { SeminarWords } from '../words/seminar/words.ts';
import type { SceneVerdict } from './scene-verdict.ts';
import { SCENES, type SceneId } from './scenes.ts';

interface Props {
  words: SeminarWords;
  pages: readonly { scene: SceneId; verdict: SceneVerdict }[];
}

/** Findings of a scene that are explained; the others are named. A page of paper holds no more. */
const EXPLAINED = 1;

/** The hand-out: on paper only, one page for each scene. */
export function HandOut({ words, pages }: Props) {
  return (
    <div class="hand-out">
      {pages.map(({ scene, verdict }) => (
        <article key={scene} data-page={scene}>
          <p class="paper-head">
            {words.handOut.heading} · {words.handOut.lead}
          </p>
          <h1>
            {SCENES.indexOf(scene) + 1}. {words.scenes[scene].title}
          </h1>
          {words.scenes[scene].notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {verdict.findings.slice(0, EXPLAINED).map((finding) => (
            <Explained key={finding.rule} words={words} finding={finding} />
          ))}
          {verdict.findings.length > EXPLAINED && (
            <>
              <h2>{words.handOut.more}</h2>
              <ul>
                {verdict.findings.slice(EXPLAINED).map((finding, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a rule may find two things; their order is the audit's
                  <Named key={`${finding.rule} ${n}`} finding={finding} />
                ))}
              </ul>
            </>
          )}
        </article>
      ))}
    </div>
  );
}

function Named({ finding }: { finding: FindingView }) {
  const { severity } = useWords();
  return (
    <li>
      {severity[finding.severity]}: {finding.title}
    </li>
  );
}

function Explained({ words, finding }: { words: SeminarWords; finding: FindingView }) {
  const { severity } = useWords();
  const { handOut } = words;
  return (
    <section class="explained">
      <h2>
        <SeverityIcon severity={finding.severity} /> {severity[finding.severity]}: {finding.title}
      </h2>
      <h3>{handOut.seen}</h3>
      <p>{finding.seen}</p>
      <h3>{handOut.why}</h3>
      <p>{finding.why}</p>
      <h3>{handOut.owner}</h3>
      <Steps steps={finding.owner} />
      <h3>{handOut.vendor}</h3>
      <Steps steps={finding.vendor} />
      <h3>{handOut.sections}</h3>
      <Citations citations={finding.citations} />
    </section>
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
