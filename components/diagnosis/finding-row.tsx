import { useState } from 'preact/hooks';
import type { SessionFindingView } from '../../rules/_diagnosis/present-session.ts';
import { Citations } from '../citations.tsx';
import { pure } from '../desk/pure.tsx';
import { EvidenceList } from '../evidence/list.tsx';
import { FirstFew } from '../first-few.tsx';
import { labelled } from '../format.ts';
import { SeverityIcon, Sign } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import { sessionsWordsOf } from '../words/diagnosis/sessions.ts';

/** So many pages of one finding are listed at once. */
const FIRST_PAGES = 6;

interface Props {
  /** `scheme://host` */
  store: string;
  finding: SessionFindingView;
}

/** One cause: severity, title, on how many pages; opens in place. What opens is drawn when it is opened. */
export const FindingRow = pure<Props>(({ store, finding }) => {
  const words = useWords();
  const { findings } = sessionsWordsOf(words.locale);
  const [open, setOpen] = useState(false);
  const { severity, title, seen, pages, outside, ours } = finding;
  return (
    <li data-row data-rule={ours?.rule ?? outside?.rule} data-source={outside ? 'theirs' : 'ours'}>
      <details
        class="row point"
        data-severity={severity}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary data-opens={finding.id}>
          <SeverityIcon severity={severity} />
          <span class={`severity sev-${severity}`}>{words.severity[severity]}</span>
          <span class="row-title">
            {title}
            {outside && <span class="row-tool">{findings.byTool(outside.tool)}</span>}
            {!open && <span class="quiet row-seen">{seen}</span>}
          </span>
          {pages.length > 0 && <span class="row-count">{findings.onPages(pages.length)}</span>}
          <Sign name="chevron" />
        </summary>
        {open && (
          <div class="parts">
            {ours ? <Ours store={store} ours={ours} /> : <Theirs {...finding} />}
            {pages.length > 0 && (
              <section data-part="pages">
                <h4>{findings.pages}</h4>
                <Addresses of={pages} />
              </section>
            )}
          </div>
        )}
      </details>
    </li>
  );
});

function Ours({
  store,
  ours,
}: Pick<Props, 'store'> & { ours: NonNullable<SessionFindingView['ours']> }) {
  const words = useWords();
  const { finding } = words;
  return (
    <>
      <section data-part="seen">
        <h4>{finding.seen}</h4>
        <div class="seen">
          <p>
            {ours.seen}
            <span class="confidence">
              {labelled(words.confidenceLabel, words.confidence[ours.confidence], words.locale)}
            </span>
          </p>
          <EvidenceList evidence={ours.evidence} />
        </div>
      </section>
      <section data-part="why">
        <h4>{finding.why}</h4>
        <p>{ours.why}</p>
        {ours.suspectsDamage && (
          <p>
            <a href={`#/${store}/damage`} data-action="damage">
              {finding.damage}
            </a>
          </p>
        )}
      </section>
      <section data-part="todo">
        <h4>{finding.owner}</h4>
        <Steps steps={ours.owner} />
        {ours.here.length > 0 && (
          <div data-part="here">
            <h4>{finding.here}</h4>
            <Steps steps={ours.here} />
          </div>
        )}
        <h4>{finding.vendor(ours.addressee)}</h4>
        <Steps steps={ours.vendor} />
      </section>
      {ours.citations.length > 0 && (
        <section data-part="guidelines">
          <h4>{finding.guidelines}</h4>
          <Citations citations={ours.citations} />
        </section>
      )}
    </>
  );
}

function Addresses({ of: all }: { of: readonly string[] }) {
  return (
    <FirstFew items={all} first={FIRST_PAGES}>
      {(shown) => (
        <ul class="plain addresses">
          {shown.map((one) => (
            <li key={one}>
              <code>{one}</code>
            </li>
          ))}
        </ul>
      )}
    </FirstFew>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

// Another tool's words are shown as they are, as text.
function Theirs({ outside, seen }: SessionFindingView) {
  const words = useWords();
  const { findings } = sessionsWordsOf(words.locale);
  if (!outside) return null;
  // Pages are listed as those of ours are.
  const files = outside.evidence.flatMap((piece) =>
    piece.kind === 'url' && !/^https?:/.test(piece.url) ? [piece.url] : [],
  );
  return (
    <>
      <section data-part="seen">
        <h4>{words.finding.seen}</h4>
        <p class="as-written">{seen}</p>
      </section>
      <dl class="pairs" data-part="tool">
        <div>
          <dt>{findings.tool}</dt>
          <dd>
            {outside.tool}
            {outside.file && `（${outside.file}）`}
          </dd>
        </div>
        <div>
          <dt>{findings.rule}</dt>
          <dd>{outside.rule}</dd>
        </div>
        <div>
          <dt>{findings.level}</dt>
          <dd>{outside.level}</dd>
        </div>
      </dl>
      {files.length > 0 && (
        <section data-part="places">
          <h4>{findings.places}</h4>
          <Addresses of={files} />
        </section>
      )}
    </>
  );
}
