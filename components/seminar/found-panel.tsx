import type { FindingView } from '../../rules/_core/present.ts';
import { SeverityIcon, Sign } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import type { SeminarWords } from '../words/seminar/words.ts';
import type { SceneVerdict } from './scene-verdict.ts';

interface Props {
  words: SeminarWords;
  verdict: SceneVerdict | null;
  /** Titles only. */
  brief: boolean;
}

/** What the audit says of the page on the stage at the moment; the first finding stands open. */
export function FoundPanel({ words, verdict, brief }: Props) {
  const findings = verdict?.findings ?? [];
  return (
    <section class="found" aria-labelledby="found" data-judged={verdict !== null}>
      <h2 id="found">
        {words.found}
        <span class="count" aria-live="polite">
          {verdict ? words.count(findings.length) : words.looking}
        </span>
      </h2>
      {verdict && findings.length === 0 && (
        <p class="none">
          <Sign name="check" />
          {words.none}
        </p>
      )}
      <ul class="plain">
        {findings.map((finding, n) => (
          <Found
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule may find two things; their order is the audit's
            key={`${finding.rule} ${n}`}
            words={words}
            finding={finding}
            open={n === 0 && !brief}
          />
        ))}
      </ul>
    </section>
  );
}

function Found({
  words,
  finding,
  open,
}: Pick<Props, 'words'> & { finding: FindingView; open: boolean }) {
  const { severity } = useWords();
  return (
    <li data-finding={finding.rule}>
      <details open={open}>
        <summary>
          <SeverityIcon severity={finding.severity} />
          <span class={`severity sev-${finding.severity}`}>{severity[finding.severity]}</span>
          <span class="title">{finding.title}</span>
        </summary>
        <p>{finding.seen}</p>
        <p class="small">{words.sections}</p>
        <ul class="cited">
          {finding.citations.map(({ document, section, title }) => (
            <li key={`${document} ${section} ${title}`}>
              <b>{title ?? section}</b> {document}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
