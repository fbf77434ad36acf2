import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import {
  type ReportSection,
  SECTION_STATES,
  type SectionGroup,
  type SectionState,
} from '../../../rules/_diagnosis/report-sections.ts';
import { Legend } from './legend.tsx';
import { Part } from './part.tsx';
import { useReportWords } from './words.ts';

/** How the sections of each guideline stand: a picture, its figures, and the sections themselves. */
export function SectionsPart({ report: { sections } }: { report: ReportView }) {
  const { sections: words } = useReportWords();
  return (
    <Part name="sections" heading={words.heading} lead={words.lead}>
      <figure class="report-chart" data-chart="sections">
        <figcaption>
          <strong>{words.chart}</strong> {words.chartMeans}
        </figcaption>
        <Bars groups={sections} />
        <Legend
          entries={SECTION_STATES.map((state) => ({
            fill: `fill-${state}`,
            text: words.states[state],
          }))}
        />
      </figure>
      <Figures groups={sections} />
      {sections.map((group) => (
        <GroupTable key={group.document} group={group} />
      ))}
    </Part>
  );
}

const WIDTH = 640;
const ROW = 46;

function Bars({ groups }: { groups: readonly SectionGroup[] }) {
  const { sections: words } = useReportWords();
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${groups.length * ROW}`}
      role="img"
      aria-label={`${words.chart}. ${words.chartMeans}`}
    >
      {groups.map(({ document, name, counts, sections }, place) => {
        const top = place * ROW;
        let x = 0;
        return (
          <g key={document}>
            <text x="0" y={top + 14}>
              {name}
            </text>
            {SECTION_STATES.map((state) => {
              const width = (counts[state] / Math.max(1, sections.length)) * WIDTH;
              const at = x;
              x += width;
              return (
                counts[state] > 0 && (
                  <g key={state}>
                    <rect class={`fill-${state}`} x={at} y={top + 20} width={width} height="18" />
                    <text
                      class={`on-${state}`}
                      x={at + width / 2}
                      y={top + 33}
                      text-anchor="middle"
                    >
                      {counts[state]}
                    </text>
                  </g>
                )
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function Figures({ groups }: { groups: readonly SectionGroup[] }) {
  const { sections: words } = useReportWords();
  return (
    <table class="report-table figures" aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.document}</th>
          {SECTION_STATES.map((state) => (
            <th key={state} scope="col" class="number">
              {words.states[state]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ document, name, counts }) => (
          <tr key={document}>
            <th scope="row">{name}</th>
            {SECTION_STATES.map((state) => (
              <td key={state} class="number">
                {counts[state]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GroupTable({ group }: { group: SectionGroup }) {
  const { sections: words } = useReportWords();
  const named = group.sections.filter(({ section, title }) => section ?? title);
  const unnamed = group.sections.filter(({ section, title }) => !(section ?? title));
  const [original] = unnamed;
  return (
    <>
      <h4 class="sub-title">
        {group.name}
        {group.reference && <span class="small"> {words.reference}</span>}
      </h4>
      <table class="report-table sections" aria-label={group.name}>
        <thead>
          <tr>
            <th scope="col">{words.section}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {named.map((one) => (
            <tr key={one.id} data-section={one.id} data-state={one.state}>
              <th scope="row">
                {one.section} {one.title} {one.note && <span class="small">{one.note}</span>}
              </th>
              <StateCells of={[one]} state={one.state} />
            </tr>
          ))}
          {original && (
            <tr data-state={worstOf(unnamed)}>
              <th scope="row">
                <a href={original.url}>{words.unnamed(unnamed.length)}</a>
              </th>
              <StateCells of={unnamed} state={worstOf(unnamed)} />
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

function worstOf(sections: readonly ReportSection[]): SectionState {
  return SECTION_STATES.find((state) => sections.some((one) => one.state === state)) ?? 'unseen';
}

function StateCells({ of, state }: { of: readonly ReportSection[]; state: SectionState }) {
  const words = useReportWords();
  const points = [...new Set(of.flatMap((one) => one.points))].sort((a, b) => a - b);
  const questions = [...new Set(of.flatMap((one) => one.questions))];
  const because = [
    points.length > 0 && words.sections.points(points.join(words.summary.and)),
    questions.length > 0 && words.sections.asked(questions.join(words.summary.and)),
  ];
  return (
    <>
      <td>
        <svg viewBox="0 0 12 12" class="legend-mark" aria-hidden="true">
          <rect class={`fill-${state}`} x="0.5" y="0.5" width="11" height="11" />
        </svg>{' '}
        {words.sections.states[state]}
      </td>
      <td class="small">{because.filter(Boolean).join(' / ')}</td>
    </>
  );
}
